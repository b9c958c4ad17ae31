import { isRefusal, wordsLeftOff } from '../../../english/left-off.ts'
import type { Token } from '../tokens/tokenise.ts'

/** Nobody says more between the two; and it bounds the work. */
const mostBetween = 8
/** "Leave that off" */
const longest = 3

/** "I don't like onions, so leave those off" refuses them once. */
export function withoutLeftOff(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((_, index) => leftOffAt(tokens, index) > 0)
  const isRefused = tokens.slice(Math.max(0, at - mostBetween), Math.max(0, at)).some(({ text }) => isRefusal(text))
  return isRefused ? [...tokens.slice(0, at), ...tokens.slice(at + leftOffAt(tokens, at))] : tokens
}

/** How many words here leave off what is pointed at. */
export const leftOffAt = (tokens: readonly Token[], at: number): number =>
  wordsLeftOff(
    tokens
      .slice(at, at + longest)
      .map(({ text }) => text)
      .join(' '),
  )
