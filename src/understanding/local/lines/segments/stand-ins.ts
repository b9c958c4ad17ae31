import type { Item } from '../../../../menu/menu.ts'
import { is, isOneOf, type Mention } from '../../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../../mentions/nearby.ts'
import {
  areAlternatives,
  isKind,
  isNoun,
  isOption,
  isPlainOption,
  isSize,
  itemsOf,
  optionIdsOf,
} from '../../mentions/senses.ts'
import { articleStandsIn, isBesideNoun, isOfOne, mayBeOneOfNext, mayBeOneOfSeveral } from './article-stand-ins.ts'
import { numberStandsIn } from './counted-stand-ins.ts'
import { determiners } from './determiner.ts'
import { isOneOfSizes } from './listed-sizes.ts'
import { isNamedByOption } from './named-by-option.ts'
import { isSizedBefore, sizeStandsIn } from './size-stand-ins.ts'
import { pauses, startOf, talk } from './stand-in-start.ts'

/** A word in the place of a noun: "one with ham", "the other", "a large with onions". */
export interface StandIn {
  at: number
  /** Where begins what is said of it. */
  start: number
  /** Whether it may be no thing of its own. */
  doubtful: boolean
}

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
    const start = isSizedBefore(mentions, at) ? at - 1 : startOf(mentions, at)
    found.push({ at, start, doubtful: !isClear || mayBeNothing(mentions, at, items) })
  })
  return found
}

const mayStandIn = (mention: Mention): boolean =>
  is(mention, 'other', 'another', 'ordinal', 'a', 'number', 'again') || isSize(mention)

/** It may as well be said of something else, or of a part of it. */
function mayBeNothing(mentions: readonly Mention[], at: number, items: readonly Item[]): boolean {
  const mention = mentions[at]
  return (
    isBesideNoun(mentions, at) ||
    isOfPortion(mentions, at) ||
    (is(mention, 'a') && (mayBeOneOfSeveral(mentions, at, items) || mayBeOneOfNext(mentions, at, items))) ||
    mayBeAnother(mentions, at, items) ||
    (isSize(mention) && is(mentions[at + 1], 'with'))
  )
}

function standsIn(mentions: readonly Mention[], at: number, items: readonly Item[]): boolean {
  const mention = mentions[at]
  const next = saidFrom(mentions, at)
  if (is(mention, 'other', 'another', 'ordinal')) return otherStandsIn(mentions, at, next)
  if (is(mention, 'again')) return items.length > 0 && isOneMoreOfSame(mentions, at)
  if (is(mention, 'a')) return articleStandsIn(mentions, at, items, next)
  if (isSize(mention)) return sizeStandsIn(mentions, at, next)
  return is(mention, 'number') && numberStandsIn(mentions, at, items, next)
}

/** Where what is said of it may begin. */
function saidFrom(mentions: readonly Mention[], at: number): number {
  let next = at + 1
  while (isOneOf(mentions[next], talk) || isOfOne(mentions, next)) next++
  return next
}

function otherStandsIn(mentions: readonly Mention[], at: number, next: number): boolean {
  const mention = mentions[at]
  const following = mentions[next]
  // "First I'd like the burger"
  if (is(mention, 'ordinal') && asksForNext(mentions, at)) return false
  // "Another sandwich with tuna", where tuna is one
  if (is(mention, 'another') && isKind(following) && is(mentions[next + 1], 'with') && isNoun(mentions[next + 2]))
    return false
  return !isOneOf(following, determiners) || isSize(mentions[next + 1])
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
