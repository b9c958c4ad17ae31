import { isAnd } from '../../../english/grammar.ts'
import { endsTaking, isLeavingOn, isTakenOff, isTaking, keep, remove } from '../../../english/left-off.ts'
import type { Token } from '../tokens/tokenise.ts'

/** With more words than these between the two, they belong to something else. */
const farthest = 6

/** "Take one off", "take the decaf one off", "knock the fries off": as one says "remove one". */
export function withTakenOff(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) => isTaking(text))
  if (at < 0) return tokens
  const pause = tokens.findIndex((token, index) => index > at && (token.kind !== 'word' || isAnd(token.text)))
  const end = pause < 0 ? tokens.length : pause
  const off = tokens.findLastIndex(({ text }, index) => index < end && !endsTaking(text))
  const take = tokens[at]
  if (!take || off < at + 2 || off > at + 1 + farthest) return tokens
  if (!isTakenOff(take.text, tokens[off - 1]?.text ?? '', tokens[off]?.text ?? '')) return tokens
  return [...tokens.slice(0, at), { ...take, text: remove }, ...tokens.slice(at + 1, off), ...tokens.slice(off + 1)]
}

/** "Leave the onions on": as one says "keep the onions". */
export function withLeftOn(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex((_, index) => isLeavingOn(tokens, index))
  const leave = tokens[at]
  if (!leave || tokens.length > at + 1 + farthest) return tokens
  return [...tokens.slice(0, at), { ...leave, text: keep }, ...tokens.slice(at + 1, -1)]
}
