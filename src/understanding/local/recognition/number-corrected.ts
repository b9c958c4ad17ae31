import { isArticle, isBeforeHour, makeIt } from '../english/grammar.ts'
import { isNumberWord } from '../english/numbers.ts'
import { isApology, isI, isMeaning, isNo, isSecondThought } from '../english/politeness.ts'
import type { Token } from '../tokens/tokenise.ts'

/** "2 poppadoms, actually 3": as one says "make it 3", and no five; "2, no 3 poppadoms": three. */
export function withNumberCorrected(tokens: readonly Token[]): readonly Token[] {
  for (const at of tokens.keys()) {
    const end = thoughtEnd(tokens, at)
    const thought = tokens[at]
    if (!thought || end === at || !isNumber(tokens[end])) continue
    if (isCorrected(tokens, at, end))
      return [...tokens.slice(0, at), ...makeIt.map((text) => ({ ...thought, text })), ...tokens.slice(end)]
    const number = numberJustBefore(tokens, at)
    if (number >= 0) return [...tokens.slice(0, number), ...tokens.slice(end)]
  }
  return tokens
}

/** Where ends what takes a number back: "actually", "no", "i mean"; where it begins: it does not. */
function thoughtEnd(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.text ?? ''
  if (isSecondThought(word) || isApology(word)) return at + 1
  if (isI(word) && isMeaning(tokens[at + 1]?.text ?? '')) return at + 2
  if (!isNo(word)) return at
  return tokens[at + 1]?.kind === 'word' ? at + 1 : at + 2
}

/** Something was counted, and now there is another number, with nothing behind it that it could count. */
function isCorrected(tokens: readonly Token[], at: number, end: number): boolean {
  if (!endsThere(tokens[end + 1])) return false
  const counted = tokens.slice(0, at).findLastIndex((token) => isNumber(token) || isArticle(token.text))
  return counted >= 0 && tokens[counted + 1]?.kind === 'word' && !isBeforeHour(tokens[counted - 1]?.text ?? '')
}

/** "2, no 3 poppadoms": where the number stands that was said just before, and that nothing else is said of. */
function numberJustBefore(tokens: readonly Token[], at: number): number {
  const number = tokens[at - 1]?.kind === 'word' ? at - 1 : at - 2
  return isNumber(tokens[number]) && !isBeforeHour(tokens[number - 1]?.text ?? '') ? number : -1
}

const isNumber = (token: Token | undefined): boolean => token !== undefined && isNumberWord(token.text)

const endsThere = (token: Token | undefined): boolean => token === undefined || token.kind !== 'word'
