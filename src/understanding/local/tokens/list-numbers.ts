import { numberWords } from '../english/numbers.ts'
import type { Token } from './tokenise.ts'

/**
 * "1. a large pizza 2. a coke", "1) ham 2) olives", "pizza 1: with ham, pizza 2: with olives": what numbers a list counts
 * nothing.
 * @param isName whether the menu has something of this name: "combo 1"
 */
export function withoutListNumbers(tokens: readonly Token[], isName: (words: string) => boolean): readonly Token[] {
  const lines = listed(tokens, (at) => isLineNumber(tokens, at))
  const [first] = lines
  if (first !== undefined && mayBeginList(tokens, first)) {
    return tokens.flatMap((token, at) => {
      if (lines.has(at)) return []
      return lines.has(at - 1) ? [{ ...token, kind: 'stop' as const }] : [token]
    })
  }
  const things = listed(tokens, (at) => isThingNumber(tokens, at, isName))
  const names = new Set([...things].map((at) => tokens[at - 1]?.text))
  return names.size === 1 ? tokens.filter((_, at) => !things.has(at)) : tokens
}

/** Where numbers of this form stand, if they go on from one; else none. */
function listed(tokens: readonly Token[], isNumber: (at: number) => boolean): Set<number> {
  const numbers = tokens.keys().filter(isNumber).toArray()
  const areInOrder = numbers.every((at, index) => figureOf(tokens[at]) === index + 1)
  return new Set(numbers.length > 1 && areInOrder ? numbers : [])
}

const figureOf = (token: Token | undefined): number | undefined =>
  /^\d+$/.test(token?.text ?? '') ? Number(token?.text) : numberWords.get(token?.text ?? '')

/** But "(1)" counts. */
const isLineNumber = (tokens: readonly Token[], at: number): boolean =>
  /^[1-9]\d?$/.test(tokens[at]?.text ?? '') &&
  ['.', ')', ':'].includes(tokens[at + 1]?.text ?? '') &&
  tokens[at - 1]?.text !== '('

/** Of a line break no text is left. */
const mayBeginList = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === ')' || at === 0 || ['', ':'].includes(tokens[at - 1]?.text ?? '')

/** "pizza 2 is", "pizza two:" */
function isThingNumber(tokens: readonly Token[], at: number, isName: (words: string) => boolean): boolean {
  const [thing, number, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (thing?.kind !== 'word' || figureOf(number) === undefined) return false
  const isSaidOf = next !== undefined && [':', 'is', 'has', 'gets', 'should', 'will', 'with', 'w/'].includes(next.text)
  return isSaidOf && !isName(`${thing.text}${number?.text}`)
}
