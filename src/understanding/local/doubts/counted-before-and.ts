import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { isNoun } from '../mentions/senses.ts'

/** "Four coes and fries", where "coes" passes for "comes": four of what? */
export function isCountedBeforeAnd(mentions: readonly Mention[], at: number): boolean {
  if (!isNoun(mentions[at])) return false
  const before = shortlyBefore(mentions, at).filter((mention) => !is(mention, 'filler', 'greeting', 'confirm', 'the'))
  const [first, number, and] = before.slice(-3).length === 3 ? before.slice(-3) : [undefined, ...before.slice(-2)]
  const begins = first === undefined || is(first, 'comma', 'stop', 'and', 'request')
  return begins && number?.cue === 'number' && !number.factor && is(and, 'and')
}
