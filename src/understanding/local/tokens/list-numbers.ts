import { numberWords } from '../../../english/numbers.ts'
import type { Token } from './tokenise.ts'

/**
 * "1. a large pizza 2. a coke", "1) ham 2) olives", "pizza 1: with ham, pizza 2: with olives": what numbers a list
 * counts nothing.
 * @param isName whether the menu has something of this name: "combo 1"
 */
export function withoutListNumbers(tokens: readonly Token[], isName: (words: string) => boolean): readonly Token[] {
  if (beginsListOfOne(tokens)) return tokens.slice(2)
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

/** "1. two lattes": of what is counted itself, or of one that needs no count. */
const beginsListOfOne = (tokens: readonly Token[]): boolean =>
  tokens[0]?.text === '1' && isLineNumber(tokens, 0) && !tokens.slice(1).some((_, at) => isLineNumber(tokens, at + 1))

/** Where numbers of this form stand, if they go on from one; else none. */
function listed(tokens: readonly Token[], isNumber: (at: number) => boolean): Set<number> {
  const numbers = tokens.flatMap((_, at) => (isNumber(at) ? [at] : []))
  const areInOrder = numbers.every((at, index) => figureOf(tokens[at]) === index + 1)
  return new Set(numbers.length > 1 && areInOrder ? numbers : [])
}

const figureOf = (token: Token | undefined): number | undefined =>
  /^\d+$/.test(token?.text ?? '') ? Number(token?.text) : numberWords.get(token?.text ?? '')

const behindLineNumber = new Set(['.', ')', ':'])

/** What may stand behind the number of a line: a figure before it need not be a count, as a word would be. */
export const endsLineNumber = (text: string | undefined): boolean => behindLineNumber.has(text ?? '')

/** But "(1)" counts. */
const isLineNumber = (tokens: readonly Token[], at: number): boolean =>
  endsLineNumber(tokens[at + 1]?.text) && /^[1-9]\d?$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text !== '('

/** Of a line break no text is left. */
const mayBeginList = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === ')' || at === 0 || ['', ':'].includes(tokens[at - 1]?.text ?? '')

const saidOfThing = new Set([':', 'is', 'has', 'gets', 'should', 'will', 'with', 'w/'])

/** "pizza 2 is", "pizza two:" */
function isThingNumber(tokens: readonly Token[], at: number, isName: (words: string) => boolean): boolean {
  if (!saidOfThing.has(tokens[at + 1]?.text ?? '')) return false
  const [thing, number] = [tokens[at - 1], tokens[at]]
  return thing?.kind === 'word' && figureOf(number) !== undefined && !isName(`${thing.text}${number?.text}`)
}
