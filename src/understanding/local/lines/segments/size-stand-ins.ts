import { type Cue, is, isOneOf, type Mention } from '../../mentions/mention.ts'
import { fromHereOn } from '../../mentions/nearby.ts'
import { describes, isNoun, isOption, isSize, itemsOf } from '../../mentions/senses.ts'

/** May stand before the first thing that is ordered, and between two. */
const openings: readonly Cue[] = ['filler', 'greeting', 'request', 'confirm', 'stop', 'and', 'comma']

/** "A large latte and a small one, the large one with soy": said of what was ordered before. */
export const isSizedBefore = (mentions: readonly Mention[], at: number): boolean =>
  isSize(mentions[at]) &&
  is(mentions[at - 1], 'the') &&
  is(mentions[at + 1], 'pronoun') &&
  is(mentions[at - 2], 'comma', 'stop', 'and') &&
  mentions.slice(0, at).some(isNoun)

/** @param next where what is said of it may begin */
export function sizeStandsIn(mentions: readonly Mention[], at: number, next: number): boolean {
  if (isSizedBefore(mentions, at)) return true
  // "two scoops of mango", where that is a size
  if (is(mentions[next - 1], 'of')) return isOption(mentions[next]) && isServed(mentions, at)
  return beginsOrder(mentions, at)
}

/** "two scoops of mango in a cone": of the cone, where cones are sold. */
function isServed(mentions: readonly Mention[], at: number): boolean {
  if (is(mentions[at - 1], 'a', 'number', 'with')) return false
  const rest = fromHereOn(mentions, at)
  const noun = rest.findIndex(isNoun)
  const before = rest
    .slice(0, Math.max(0, noun))
    .findLast((mention) => !is(mention, 'a') && !isSize(mention) && !isOption(mention))
  return !is(before, 'with')
}

/**
 * "Large pepperoni and a cola", "small ham small cheese and two large olives": sizes that can't belong to anything else
 * that is named.
 */
function beginsOrder(mentions: readonly Mention[], at: number): boolean {
  const option = mentions[at + 1]
  const said = mentions.slice(0, at).filter((mention) => !isOneOf(mention, openings))
  const isFirst =
    said.length === 0 || (isSize(said[0]) && said.every((mention) => isOption(mention) || isSize(mention)))
  if (!isFirst || !isOption(option) || isNoun(option)) return false
  const rest = fromHereOn(mentions, at + 2)
  const noun = rest.find(isNoun)
  const isMore = noun || rest.some((mention, index) => is(mention, 'a', 'number') && isSize(rest[index + 1]))
  return isMore && !describes(itemsOf(noun), option)
}
