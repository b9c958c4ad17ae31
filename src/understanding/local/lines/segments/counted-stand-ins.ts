import { isSpoonful } from '../../../../english/pieces.ts'
import { type Item, optionOf } from '../../../../menu/menu.ts'
import { countOf } from '../../mentions/count-of.ts'
import { type Cue, is, isOneOf, type Mention } from '../../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../../mentions/nearby.ts'
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
  itemsOf,
  optionIdsOf,
  requires,
} from '../../mentions/senses.ts'
import { countedAt } from './beside.ts'
import { determiners } from './determiner.ts'
import { endsClause, pauses } from './stand-in-start.ts'

/** Stand in a list of what comes with a thing. */
const inList: readonly Cue[] = ['number', 'and', 'comma', 'a', 'some', 'extra', 'light', 'measure', 'of']

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
/**
 * "Two colas, one diet", "two with ham".
 * @param next where what is said of it may begin
 */
export function numberStandsIn(
  mentions: readonly Mention[],
  at: number,
  items: readonly Item[],
  next: number,
): boolean {
  const before = mentions[at - 1]
  const mention = mentions[at]
  const following = mentions[next]
  if (is(before, 'late') || isKind(following)) return false
  const coming = itemsOf(fromHereOn(mentions, at).find(isNoun))
  if (isCountedBy([...items, ...coming], countedAt(mentions, at))) return divides(mentions, at, items)
  if (isSpoonfulIn(mentions, at, items) || isOfNounBehind(mentions, at, items)) return false
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

/** "two lattes, one vanilla, one hazelnut": as many as there are of the noun, of one kind. */
function divides(mentions: readonly Mention[], at: number, items: readonly Item[]): boolean {
  const before = shortlyBefore(mentions, at)
  const noun = before.findLastIndex(isNoun)
  const total = countOf(before, noun)
  const behind = [...before.slice(noun + 1), ...fromHereOn(mentions, at)]
  const next = behind.findIndex(isNoun)
  const said = next < 0 ? behind : behind.slice(0, next)
  const some = said.flatMap((mention, index) => {
    const isSome = mention.cue === 'number' && isOption(said[index + 1]) && !is(said[index - 1], 'with')
    return isSome ? [{ value: mention.value ?? 0, ids: optionIdsOf(said[index + 1]) }] : []
  })
  const isOfOneKind = items.some(({ groups }) =>
    groups.some(({ options }) => some.every(({ ids }) => options.some(({ id }) => ids.includes(id)))),
  )
  const sum = some.reduce((all, { value }) => all + value, 0)
  return some.length > 1 && isOfOneKind && total?.cue === 'number' && total.value === sum
}

/** "a jelly donut and two boston creams", but not "a vanilla coffee and two creams", which may have both. */
function isAlternative(
  mentions: readonly Mention[],
  at: number,
  items: readonly Item[],
  option: Mention | undefined,
): boolean {
  const said = shortlyBefore(mentions, at).flatMap(optionIdsOf)
  return items.some((item) => {
    const groups = item.groups.filter(({ min, max }) => min > 0 || max === 1)
    return areAlternatives({ ...item, groups }, said, optionIdsOf(option))
  })
}

/** "a coffee, whole milk, one sugar": not one more with sugar, nor one of several coffees; but a sugar cookie is. */
function isSpoonfulIn(mentions: readonly Mention[], at: number, items: readonly Item[]): boolean {
  const ids = optionIdsOf(mentions[at + 1])
  const isSaid = is(mentions[at - 1], 'menu', 'comma', 'and')
  const areKinds = items.some((item) => requires(item, ids, []))
  const areSpoonfuls =
    ids.length > 0 && !areKinds && items.some((item) => ids.every((id) => isSpoonful(optionOf(item, id)?.name ?? '')))
  return isSaid && areSpoonfuls && !isSomeOf(mentions, at) && !divides(mentions, at, items)
}

/**
 * "Two vanilla muffins", where there are none: no two of what comes in vanilla, and muffins. But "two meals, one ham
 * fries cola" are meals, which have fries.
 */
function isOfNounBehind(mentions: readonly Mention[], at: number, items: readonly Item[]): boolean {
  const number = mentions[at]
  const rest = fromHereOn(mentions, at + 1)
  const end = rest.findIndex((mention) => !isPlainOption(mention))
  const noun = rest[end]
  if (number?.cue !== 'number' || end < 1 || !isNoun(noun) || isSeveral(noun) !== (number.value !== 1)) return false
  if (describes(items, noun)) return false
  return !rest.slice(0, end).some((mention) => describes(itemsOf(noun), mention))
}

/** "with 2 cream 2 sugar", "with cream and one sugar": what it counts is of the thing that was named. */
function isWithin(mentions: readonly Mention[], at: number, items: readonly Item[]): boolean {
  const before = shortlyBefore(mentions, at)
  const start = before.findLastIndex((mention) => !isOption(mention) && !isOneOf(mention, inList))
  if (start === before.length - 1) return is(before[start], 'with')
  const ids = optionIdsOf(mentions[at + 1])
  if (!is(before[start], 'with') || ids.length === 0) return false
  const isListed = (said: readonly Mention[]) =>
    items.some((item) => areAlternatives(item, said.flatMap(optionIdsOf), ids))
  // "a steak bowl with corn and two chicken"
  return isListed(before.slice(start)) || !isListed(before.slice(0, start))
}

/** "two mochas with one iced": fewer than were named before. */
function isSomeOf(mentions: readonly Mention[], at: number): boolean {
  const number = mentions[at]
  const named = shortlyBefore(mentions, at)
  const noun = named.findLastIndex(isNoun)
  const before = countOf(named, noun)
  if (isOfEach(mentions, at)) return false
  return number?.cue === 'number' && before?.cue === 'number' && (before.value ?? 0) > (number.value ?? 0)
}

/** "two mochas each with one sugar", "with one sugar each": that many in every one of them. */
const isOfEach = (mentions: readonly Mention[], at: number): boolean =>
  is(mentions[at - 1], 'with') && (is(mentions[at - 2], 'both') || is(mentions[at + 2], 'both'))
