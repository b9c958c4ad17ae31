import { type Cue, is, isOneOf, type Mention } from '../../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../../mentions/nearby.ts'
import { isNoun, isOption } from '../../mentions/senses.ts'

/**
 * Say nothing of their own between a word that stands for a line and what is said of it: "one of them should be iced".
 */
export const talk: readonly Cue[] = ['filler', 'nope', 'request', 'add', 'make', 'late', 'pronoun', 'the', 'both', 'of']
export const pauses: readonly Cue[] = ['stop', 'comma', 'and']
const clauseStarts: readonly Cue[] = [...pauses, 'request', 'add', 'late', 'make', 'but']

/** "extra egg in one of them": nothing is said after it, or something else is ordered. */
export function endsClause(mentions: readonly Mention[], at: number): boolean {
  const rest = fromHereOn(mentions, at + 1)
  const end = rest.findIndex((mention) => !isOneOf(mention, talk))
  const next = rest[end]
  return (
    next === undefined || isOneOf(next, pauses) || (is(next, 'a', 'another', 'number') && is(rest[end - 1], 'filler'))
  )
}

/** "with ham and olives on one and cheese on the other": the ham is not of both. */
const saysMoreOfOther = (mentions: readonly Mention[], at: number): boolean => othersNamed(mentions, at).length > 0

/** "on the first I want ham, on the second cheese": what is said of the last of them stands after it. */
function isTopicOf(mentions: readonly Mention[], at: number): boolean {
  const last = othersNamed(mentions, at).at(-1) ?? at
  const next = fromHereOn(mentions, last + 1).find((mention) => !isOneOf(mention, talk))
  return isOption(next) && !isNoun(next)
}

/** "For one I want oat milk, and almond milk for the other": the oat milk is not of the other. */
function isAfterTopic(before: readonly Mention[], asked: number): boolean {
  const topic = before.slice(0, asked).findLastIndex((mention) => !isOneOf(mention, talk) && !is(mention, 'comma'))
  return is(before[topic], 'number', 'ordinal') && is(before[topic - 1], 'with', 'the')
}

/** Where "the other", "the second" stand behind this one. */
function othersNamed(mentions: readonly Mention[], at: number): number[] {
  const rest = fromHereOn(mentions, at + 1)
  const noun = rest.findIndex(isNoun)
  return rest
    .slice(0, noun < 0 ? rest.length : noun)
    .flatMap((mention, index) =>
      is(mention, 'other', 'ordinal') && is(rest[index - 1], 'with', 'the') ? [at + 1 + index] : [],
    )
}

/** Where what is said of a stand-in begins: behind it, but also before it in "oat milk for the other one". */
export function startOf(mentions: readonly Mention[], word: number): number {
  // "the other two"
  const at = is(mentions[word - 1], 'other') ? word - 1 : word
  // "add ham to one and olives to the other"
  const isGiven = is(mentions[at - 1], 'filler') && isOption(mentions[at - 2]) && endsClause(mentions, at)
  if ((!is(mentions[at - 1], 'with') && !isGiven) || isTopicOf(mentions, at)) return word
  const isLast = is(mentions[at + 1], 'pronoun') || endsClause(mentions, at) || saysMoreOfOther(mentions, at)
  if (is(mentions[at], 'number') && !isLast) return word
  const before = shortlyBefore(mentions, at)
  // "I want ham and olives on the second one": all of the list is said of it, as nothing else was named.
  const opening = before
    .slice(0, -1)
    .findLastIndex((mention) => !isOption(mention) && !is(mention, 'and', 'comma', 'the', 'filler'))
  const isSaidWith = is(before[opening], 'with')
  const from = before
    .slice(0, isSaidWith ? opening : opening + 1)
    .findLastIndex((mention) => !is(mention, 'and', 'comma'))
  const lead = before[from]
  const isList =
    is(lead, 'request', 'add', 'ordinal', 'pronoun', 'other') ||
    // "ham on one and olives on the other"
    (is(lead, 'number') && is(before[from - 1], 'with', 'filler')) ||
    (isNoun(lead) && saysMoreOfOther(mentions, at))
  const isStart = (mention: Mention) => isOneOf(mention, clauseStarts) || isNoun(mention)
  const isOfOther = isList && is(lead, 'request') && isAfterTopic(before, from)
  const words = before.slice((isList && !isOfOther ? opening : before.findLastIndex(isStart)) + 1)
  return words.some(isOption) ? at - words.length : word
}
