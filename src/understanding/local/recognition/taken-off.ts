import { isAnd } from '../english/grammar.ts'
import { isTakenOff, isTaking, remove } from '../english/left-off.ts'
import type { Token } from '../tokens/tokenise.ts'

/** With more words than these between the two, they belong to something else. */
const farthest = 6

/** "Take one off", "take the decaf one off": as one says "remove one". */
export function withTakenOff(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) => isTaking(text))
  if (at < 0) return tokens
  const pause = tokens.findIndex((token, index) => index > at && (token.kind !== 'word' || isAnd(token.text)))
  const off = (pause < 0 ? tokens.length : pause) - 1
  const take = tokens[at]
  if (!take || off < at + 2 || off > at + 1 + farthest || !isTakenOff(tokens[off]?.text ?? '')) return tokens
  return [...tokens.slice(0, at), { ...take, text: remove }, ...tokens.slice(at + 1, off), ...tokens.slice(off + 1)]
}
