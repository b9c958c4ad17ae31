import { isArticle, isBeforeHour, makeIt } from '../english/grammar.ts'
import { numberWords } from '../english/numbers.ts'
import { isApology, isSecondThought } from '../english/politeness.ts'
import type { Token } from '../tokens/tokenise.ts'

/** "2 poppadoms, actually 3": as one says "make it 3", and no five. */
export function withNumberCorrected(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((_, index) => isCorrected(tokens, index))
  const thought = tokens[at]
  if (!thought) return tokens
  const made = makeIt.map((text) => ({ ...thought, text }))
  return [...tokens.slice(0, at), ...made, ...tokens.slice(at + 1)]
}

/** Something was counted, and now there is another number, with nothing behind it that it could count. */
function isCorrected(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? ''
  if (!(isSecondThought(word) || isApology(word)) || !isNumber(tokens[at + 1]) || !endsThere(tokens[at + 2]))
    return false
  const counted = tokens.slice(0, at).findLastIndex((token) => isNumber(token) || isArticle(token.text))
  return counted >= 0 && tokens[counted + 1]?.kind === 'word' && !isBeforeHour(tokens[counted - 1]?.text ?? '')
}

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (/^[1-9]\d?$/.test(token.text) || numberWords.has(token.text))

const endsThere = (token: Token | undefined): boolean => token === undefined || token.kind !== 'word'
