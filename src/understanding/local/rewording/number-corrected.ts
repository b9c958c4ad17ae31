import { isArticle, isBeforeHour, makeIt } from '../../../english/grammar.ts'
import { isNumberWord } from '../../../english/numbers.ts'
import { endsNumber, isHesitation, isNo, ofThem, thinksAgain } from '../../../english/second-thoughts.ts'
import type { Token } from '../tokens/tokenise.ts'

/** In words and pauses: nobody hesitates for longer, and it bounds the work. */
const longest = 8

/**
 * "2 poppadoms, actually 3", "2 poppadoms. No wait, I meant 3": as one says "make it 3", and no five; "2, no 3
 * poppadoms": three.
 */
export function withNumberCorrected(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => thinksAgain(text) || isNo(text))) return tokens
  const at = tokens.findIndex((_, index) => isCorrected(tokens, index) || isSaidAnew(tokens, index))
  const thought = tokens[at - 1]
  if (!thought) return tokens
  const start = thoughtStart(tokens, at)
  if (isSaidAnew(tokens, at)) return [...tokens.slice(0, start - 1), ...tokens.slice(at)]
  const pause = tokens[start]?.kind === 'word' ? [] : tokens.slice(start, start + 1)
  const made = makeIt.map((text): Token => ({ ...thought, kind: 'word', text }))
  const rest = tokens.slice(at + 1 + (isOfThem(tokens, at + 1) ? ofThem.length : 0))
  return [...tokens.slice(0, start), ...pause, ...made, ...tokens.slice(at, at + 1), ...rest]
}

const isOfThem = (tokens: readonly Token[], at: number): boolean =>
  ofThem.every((word, index) => tokens[at + index]?.text === word)

/** Something was counted, and now there is another number, with nothing behind it that it could count. */
function isCorrected(tokens: readonly Token[], at: number): boolean {
  if (!isThoughtOf(tokens, at) || !endsThere(tokens[at + 1])) return false
  const start = thoughtStart(tokens, at)
  const counted = tokens.slice(0, start).findLastIndex((token) => isNumber(token) || isArticle(token.text))
  const isBehind = [tokens[counted - 1]?.text, tokens[counted]?.text?.[0]].includes('x')
  const isCounting = tokens[counted + 1]?.kind === 'word' || isBehind
  return counted >= 0 && isCounting && !isBeforeHour(tokens[counted - 1]?.text ?? '')
}

/** "2, no 3 poppadoms": nothing was counted before there is another number. */
function isSaidAnew(tokens: readonly Token[], at: number): boolean {
  const number = thoughtStart(tokens, at) - 1
  const before = tokens[number - 1]
  // Of "3 2 no dozen", the dozen are no three dozen.
  return isThoughtOf(tokens, at) && isNumber(tokens[number]) && !isNumber(before) && !isBeforeHour(before?.text ?? '')
}

/** A number, and before it the customer thinks again. */
const isThoughtOf = (tokens: readonly Token[], at: number): boolean =>
  isNumber(tokens[at]) && tokens.slice(thoughtStart(tokens, at), at).some(({ text }) => thinksAgain(text) || isNo(text))

/** Where the customer begins to think again. */
function thoughtStart(tokens: readonly Token[], end: number): number {
  const reach = Math.max(0, end - longest)
  return reach + 1 + tokens.slice(reach, end).findLastIndex(({ kind, text }) => kind === 'word' && !isHesitation(text))
}

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && isNumberWord(token.text.replace(/^x(?=\d)|(?<=\d)x$/, ''))

const endsThere = (token: Token | undefined): boolean =>
  token === undefined || token.kind !== 'word' || endsNumber(token.text)
