import type { Item } from '../../../menu/menu.ts'
import { type Cue, is, isOneOf, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import {
  areAlternatives,
  describes,
  isCountedBy,
  isKind,
  isNoun,
  isOption,
  isPlainOption,
  isSeveral,
  isSize,
  isSized,
  itemsOf,
  optionIdsOf,
} from '../mentions/senses.ts'
import {
  isBesideNoun,
  isOfOne,
  isOfTopic,
  isOneMore,
  isOneOfNext,
  mayBeOneOfNext,
  mayBeOneOfSeveral,
} from './article-stand-ins.ts'
import { countedAt } from './beside.ts'
import { divides, isAlternative, isSomeOf, isSpoonfulIn, isWithin } from './counted-stand-ins.ts'
import { determiners } from './determiner.ts'
import { isOneOfSizes } from './listed-sizes.ts'
import { isNamedByOption } from './named-by-option.ts'
import { endsClause, pauses, startOf, talk } from './stand-in-start.ts'

/** A word in the place of a noun: "one with ham", "the other", "a large with onions". */
export interface StandIn {
  at: number
  /** Where begins what is said of it. */
  start: number
  /** Whether it may be no thing of its own. */
  doubtful: boolean
}

/** Begin what is said of it. */
const sayings: readonly Cue[] = [
  'plain',
  'bare',
  'with',
  'everything',
  'no',
  'without',
  'not',
  'extra',
  'light',
  'less',
  'bit',
  'note',
]
/** May stand before the first thing that is ordered, and between two. */
const openings: readonly Cue[] = ['filler', 'greeting', 'request', 'confirm', 'stop', 'and', 'comma']

/** @param isTaken whether a word belongs to a noun already */
export function findStandIns(
  mentions: readonly Mention[],
  nouns: readonly number[],
  isTaken: (at: number) => boolean,
): StandIn[] {
  const found: StandIn[] = []
  mentions.forEach((mention, at) => {
    if (!mayStandIn(mention) || isTaken(at)) return
    const noun = nouns.findLast((index) => index < at)
    const items = itemsOf(mentions[noun ?? -1])
    const isClear = standsIn(mentions, at, items) || isOneOfSizes(mentions, at)
    if (!isClear && !(is(mention, 'a', 'number') && isNamedByOption(mentions, at))) return
    const doubtful =
      !isClear ||
      isBesideNoun(mentions, at) ||
      isOfPortion(mentions, at) ||
      (is(mention, 'a') && (mayBeOneOfSeveral(mentions, at, items) || mayBeOneOfNext(mentions, at, items))) ||
      mayBeAnother(mentions, at, items) ||
      (isSize(mention) && is(mentions[at + 1], 'with'))
    found.push({ at, start: startOf(mentions, at), doubtful })
  })
  return found
}

const mayStandIn = (mention: Mention): boolean =>
  is(mention, 'other', 'another', 'ordinal', 'a', 'number', 'again') || isSize(mention)

function standsIn(mentions: readonly Mention[], at: number, items: readonly Item[]): boolean {
  const before = mentions[at - 1]
  const mention = mentions[at]
  let next = at + 1
  while (isOneOf(mentions[next], talk) || isOfOne(mentions, next)) next++
  const following = mentions[next]
  // "First I'd like the burger"
  if (is(mention, 'ordinal') && asksForNext(mentions, at)) return false
  // "Another sandwich with tuna", where tuna is one
  if (is(mention, 'another') && isKind(following) && is(mentions[next + 1], 'with') && isNoun(mentions[next + 2]))
    return false
  if (is(mention, 'other', 'another', 'ordinal')) return !isOneOf(following, determiners) || isSize(mentions[next + 1])
  if (is(mention, 'again')) return items.length > 0 && isOneMoreOfSame(mentions, at)
  if (is(mention, 'a') && isOneOfNext(mentions, at, items)) return true
  if (is(mention, 'a') && isBesideNoun(mentions, at)) return describes(items, following)
  if (is(mention, 'a')) {
    // "Ham and olives on a large"
    const isSaidWith =
      is(before, 'late') ||
      (is(before, 'with') && mentions.some(isNoun)) ||
      isOfTopic(mentions, at) ||
      isOfOne(mentions, at)
    return (isSized(mentions, next - 1) || isOneMore(mentions, at, items)) && !isSaidWith
  }
  // "two scoops of mango", where that is a size
  if (isSize(mention) && is(mentions[next - 1], 'of')) return isOption(following) && isServed(mentions, at)
  if (isSize(mention)) return beginsOrder(mentions, at)
  if (!is(mention, 'number') || is(before, 'late')) return false
  const coming = itemsOf(fromHereOn(mentions, at).find(isNoun))
  if (isKind(following)) return false
  if (isCountedBy([...items, ...coming], countedAt(mentions, at))) return divides(mentions, at, items)
  if (isSpoonfulIn(mentions, at, items)) return false
  const isOne = mention?.cue === 'number' && mention.value === 1
  const isOther = isOne || isAlternative(mentions, at, items, following) || divides(mentions, at, items)
  if (isSeveral(following) && !isNoun(following) && !isOther) return false
  if (isWithin(mentions, at, items) && !isSomeOf(mentions, at)) return false
  // "udon x3", "udon large x3"
  const isNamed = isNoun(before) || (isSize(before) && describes(items, before))
  if (isNamed && mention?.cue === 'number' && mention.factor) return false
  // "two colas one diet", but not "cola 2, udon 3", "a coffee 2 sugars"; the cola of a combo is no thing of its own
  if (items.length > 0 && isNoun(before) && !describes(items, before))
    return (isSeveral(before) || isSomeOf(mentions, at)) && (describes(items, following) || isOneOf(following, sayings))
  return (
    following === undefined ||
    is(following, 'menu', 'size') ||
    isOneOf(following, sayings) ||
    isOneOf(following, pauses) ||
    (is(before, 'with') && isOneOf(following, determiners) && endsClause(mentions, at))
  )
}

/** "..., the same with pickles for me", but not "with the same sauce", "both the same" */
function isOneMoreOfSame(mentions: readonly Mention[], at: number): boolean {
  const [next, more] = fromHereOn(mentions, at + 1).filter((mention) => !is(mention, 'filler'))
  // "... same for the other"
  if (is(next, 'with') && is(more, 'other', 'ordinal', 'the')) return false
  const isAlone =
    next === undefined || isOneOf(next, [...pauses, 'with', 'without', 'no', 'but', 'extra', 'light', 'thanks'])
  return isAlone && is(mentions[at - 1], 'and', 'comma', 'stop', 'request', 'filler')
}

function asksForNext(mentions: readonly Mention[], at: number): boolean {
  const next = fromHereOn(mentions, at + 1)
  const isBeside = (mention: Mention) => isOneOf(mention, [...talk, ...determiners, 'comma']) || isSize(mention)
  const said = next.findIndex((mention) => !isBeside(mention) && !isPlainOption(mention))
  return isNoun(next[said]) && next.slice(0, said).some((mention) => is(mention, 'request'))
}

/** "A small side of olives" is hardly a small one with olives. */
const isOfPortion = (mentions: readonly Mention[], at: number): boolean =>
  isSize(mentions[at + 1]) && is(mentions[at + 2], 'portion') && isPlainOption(mentions[at + 3])

/** "A curry and two white rice": two curries, where no rice is said of the one? */
function mayBeAnother(mentions: readonly Mention[], at: number, items: readonly Item[]): boolean {
  const [noun, joint, number, option] = mentions.slice(Math.max(0, at - 2), at + 2)
  if (!isNoun(noun) || !is(joint, 'and') || number?.cue !== 'number' || number.value === 1) return false
  // "... and two cheese ones"
  if (
    is(
      fromHereOn(mentions, at + 1).find((mention) => !isPlainOption(mention)),
      'pronoun',
    )
  )
    return false
  const said = shortlyBefore(mentions, at).flatMap(optionIdsOf)
  return isOption(option) && !items.some((item) => areAlternatives(item, said, optionIdsOf(option)))
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

/** "Large pepperoni and a cola", "small ham small cheese and two large olives": of what else is named it cannot be. */
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
