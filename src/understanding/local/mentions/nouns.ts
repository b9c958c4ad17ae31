import { isOfMany } from '../../../english/pieces.ts'
import type { Item } from '../../../menu/menu.ts'
import { countOf } from './count-of.ts'
import { wordsOf } from './item-words.ts'
import { is, type Mention } from './mention.ts'
import { fromHereOn, shortlyBefore } from './nearby.ts'
import {
  areAlternatives,
  describes,
  hasRoomFor,
  isNoun,
  isOption,
  isSize,
  itemsOf,
  optionIdsOf,
  requires,
} from './senses.ts'

/**
 * Which mentions are the nouns of lines. A word for both an item and an option is the option where the noun it stands
 * with can have it.
 */
export function findNouns(mentions: readonly Mention[]): number[] {
  const nouns: number[] = []
  mentions.forEach((mention, at) => {
    const items = itemsOf(mention)
    if (items.length === 0) return
    const current = itemsOf(mentions[nouns.at(-1) ?? -1])
    const next = mentions[at + 1]
    const fills = [isStillToChoose, isCountedChoice, isChoiceOfSome].some((isSo) =>
      isSo(mentions, at, nouns.at(-1) ?? -1),
    )
    const isByItself = isOrderedByItself(mentions, at, current) || isOtherKind(mentions, at, nouns.at(-1) ?? -1)
    const saysMoreOfCurrent = describes(current, mention) && (fills || !isByItself)
    const saysMoreOfNext = describes(itemsOf(next), mention) && !describes(items, next)
    const isOther =
      isPartOfMeasure(mentions, at, current) || isReference(mentions, at, nouns) || isAnnounced(mentions, at)
    if (!saysMoreOfCurrent && !saysMoreOfNext && !isOther && listEnd(mentions, at) === null) nouns.push(at)
  })
  return nouns
}

/** Nobody lists more before a noun. */
const longestList = 8

/** "a ham and mushroom pizza", where there is a ham sandwich too: the noun that both are said of. */
function listEnd(mentions: readonly Mention[], at: number): number | null {
  if (!isOption(mentions[at])) return null
  for (let next = at + 1; next < at + longestList; next++) {
    const mention = mentions[next]
    if (!is(mention, 'menu', 'and', 'comma')) return null
    const items = itemsOf(mention)
    const said = mentions.slice(at, next).filter((word) => is(word, 'menu'))
    if (said.length > 1 && is(mentions[next - 1], 'menu') && said.every((word) => describes(items, word))) return next
  }
  return null
}

/** ... But they may be two things as well, unless more is said before that is no part of the first. */
export function mayListThing(mentions: readonly Mention[], noun: number): boolean {
  const first = Math.max(0, noun - longestList)
  return mentions.slice(first, noun).some((mention, index) => {
    const at = first + index
    if (!isNoun(mention) || !is(mentions[at + 1], 'and', 'comma')) return false
    const before = mentions[at - 1]
    const isOwn = before?.cue !== 'menu' || describes(itemsOf(mention), before)
    return isOwn && listEnd(mentions, at) === noun
  })
}

/** "a side of kimchi", "two kimchis", "kimchi on the side", "..., large pepperoni" where only that comes in sizes. */
function isOrderedByItself(mentions: readonly Mention[], at: number, current: readonly Item[]): boolean {
  const isSized = isSize(mentions[at - 1])
  const before = isSized ? mentions[at - 2] : mentions[at - 1]
  const isOfThat = isSized && describes(itemsOf(mentions[at]), mentions[at - 1])
  if (isOfThat && (is(before, 'comma', 'and') || !describes(current, mentions[at - 1]))) return true
  if (isMeasured(mentions, at)) return true
  // "a burger and onion rings", where they may be on the burger
  if (is(before, 'and') && !isSized && isNoun(mentions[at - 2]) && !isOption(mentions[at - 2])) return true
  // "with ketchup along with onion rings"
  if (isBesides(before) && itemsOf(mentions[at]).some(({ name }) => isOfMany(name))) return true
  // "my latte with oat milk and my mocha with soy milk"
  if (is(before, 'the') && is(mentions[at - (isSized ? 3 : 2)], 'and') && is(mentions[at + 1], 'with')) return true
  return is(before, 'number', 'a', 'another', 'portion') || is(mentions[at + 1], 'aside') || isSizedAnew(mentions, at)
}

/** "a sangria and a glass of cava", where cava comes in glasses, and in a sangria, too */
function isMeasured(mentions: readonly Mention[], at: number): boolean {
  const [before, size, of] = mentions.slice(Math.max(0, at - 3), at)
  return is(of, 'of') && is(before, 'a', 'number', 'another') && isSize(size) && describes(itemsOf(mentions[at]), size)
}

/** "along with" */
export const isBesides = (mention: Mention | undefined): boolean => mention?.cue === 'and' && mention.besides === true

/** "A burger, cola and orangeade", where a soda is one of them: there are two. */
const isOtherKind = (mentions: readonly Mention[], at: number, noun: number): boolean =>
  !is(mentions[at - 1], 'or') &&
  itemsOf(mentions[at]).some((item) => {
    const groups = item.groups.filter(({ max }) => max === 1)
    const isSame = itemsOf(mentions[noun]).includes(item)
    return isSame && areAlternatives({ groups }, optionIdsOf(mentions[noun]), optionIdsOf(mentions[at]))
  })

/** "a caramel latte and a large iced mocha", "... and a double espresso", but not "... with a double espresso" */
function isSizedAnew(mentions: readonly Mention[], at: number): boolean {
  const items = itemsOf(mentions[at])
  const before = shortlyBefore(mentions, at)
  const start = before.findLastIndex(
    (mention) => isNoun(mention) || !(describes(items, mention) || is(mention, 'multiple')),
  )
  if (!is(before[start], 'number', 'a', 'another')) return false
  const described = before.slice(start)
  return (
    described.some(isSize) ||
    (!is(before[start - 1], 'with', 'add') && described.some((mention) => is(mention, 'multiple')))
  )
}

/**
 * "a lunch box with a cola": an item that needs a drink has this one, unless it has one already; and for a dish with
 * one or two of several sides, it is the side.
 */
function isStillToChoose(mentions: readonly Mention[], at: number, noun: number): boolean {
  const isAside = is(mentions[at + 1], 'aside')
  if (!is(mentions[at - 1], 'a', 'portion') && !isAside) return false
  const ids = optionIdsOf(mentions[at])
  const said = mentions.slice(Math.max(0, noun), at).flatMap(optionIdsOf)
  return itemsOf(mentions[noun]).some((item) => requires(item, ids, said) || (isAside && hasRoomFor(item, ids, said)))
}

/** "A meal plan: 2 chili, 3 tikka": of what cannot be without some of these it has so many, until it has them all. */
function isCountedChoice(mentions: readonly Mention[], at: number, noun: number): boolean {
  if (noun < 0 || !is(mentions[at - 1], 'number')) return false
  const ids = optionIdsOf(mentions[at])
  const groups = itemsOf(mentions[noun]).flatMap((item) => item.groups)
  return groups.some(({ min, max, options }) => {
    const isIn = (mention: Mention | undefined) =>
      options.some(({ id, counted }) => counted && optionIdsOf(mention).includes(id))
    const said = mentions.slice(noun + 1, at).reduce((sum, mention, index, between) => {
      return isIn(between[index + 1]) && mention.cue === 'number' ? sum + (mention.value ?? 0) : sum
    }, 0)
    return min > 0 && ids.length > 0 && isIn(mentions[at]) && said < max
  })
}

/** "Two lunch boxes, one nachos, one popcorn": what each of them has, as it cannot be without such a thing. */
function isChoiceOfSome(mentions: readonly Mention[], at: number, noun: number): boolean {
  const [pause, number] = mentions.slice(Math.max(0, at - 2), at)
  const total = countOf(mentions, noun)
  if (noun < 0 || number?.cue !== 'number' || total?.cue !== 'number' || !is(pause, 'comma', 'stop')) return false
  if ((total.value ?? 0) < 2) return false
  const items = itemsOf(mentions[noun])
  const ids = optionIdsOf(mentions[at])
  const said = fromHereOn(mentions, noun + 1)
  const first = said.findIndex((mention) => is(mention, 'number'))
  const ofAll = said.slice(0, first).flatMap(optionIdsOf)
  return sharedOut(said, items) === total.value && items.some((item) => requires(item, ids, ofAll))
}

/** How many of these are spoken of in a list of them: "one nachos with a cola, two popcorn", "one nachos, the other". */
function sharedOut(said: readonly Mention[], items: readonly Item[]): number {
  return said.reduce((sum, mention, at) => {
    const isOfThem = describes(items, said[at + 1])
    if (is(mention, 'other') && isOfThem) return sum + 1
    return mention.cue === 'number' && isOfThem ? sum + (mention.value ?? 0) : sum
  }, 0)
}

/** "a latte with a double shot of espresso" has no espresso beside it; "fries and one slice of pie" have. */
function isPartOfMeasure(mentions: readonly Mention[], at: number, current: readonly Item[]): boolean {
  const measured = mentions[at - 2]
  if (is(mentions[at - 3], 'and', 'comma') && !describes(current, mentions[at])) return false
  const isMeasured = describes(current, measured) || is(measured, 'number', 'multiple')
  return current.length > 0 && is(mentions[at - 1], 'measure') && isMeasured
}

/** "... and cheese on both pizzas", "one of the lattes": those that were named already. */
function isReference(mentions: readonly Mention[], at: number, nouns: readonly number[]): boolean {
  if (!isPointedAt(mentions, at) && !is(mentions[at - 1], 'both') && !isTopic(mentions, at)) return false
  return nouns.some((noun) => itemsOf(mentions[noun]).some((item) => mayMean(mentions[at], item)))
}

/** "on the burger", "of my lattes" */
const isPointedAt = (mentions: readonly Mention[], at: number): boolean =>
  is(mentions[at - 1], 'the', 'pronoun') && is(mentions[at - 2], 'with', 'of')

/** "The burger" is the cheeseburger that was named, "the coffee" the decaf coffee: what one of its names ends with. */
export const mayMean = (mention: Mention | undefined, item: Item): boolean =>
  itemsOf(mention).some((kind) =>
    wordsOf(item).called.some((name) => wordsOf(kind).called.some((word) => name.endsWith(word))),
  )

/** "For my burger I'd like a cheeseburger" */
function isAnnounced(mentions: readonly Mention[], at: number): boolean {
  if (!isPointedAt(mentions, at)) return false
  const rest = fromHereOn(mentions, at + 1)
  const noun = rest.findIndex(isNoun)
  return (
    rest.slice(0, Math.max(0, noun)).some((mention) => is(mention, 'request')) &&
    itemsOf(rest[noun]).some((item) => mayMean(mentions[at], item))
  )
}

/** "One latte. The latte should have oat milk" */
function isTopic(mentions: readonly Mention[], at: number): boolean {
  if (!is(mentions[at - 1], 'the') || is(mentions[at - 2], 'request', 'and', 'add')) return false
  const next = fromHereOn(mentions, at + 1).find((mention) => !is(mention, 'filler'))
  return is(next, 'late', 'request')
}

/** "A burger and a bagel, the burger with ketchup": the one that was named, or one more? */
export const isNamedAgain = (mentions: readonly Mention[], noun: number, nouns: readonly number[]): boolean =>
  is(mentions[noun - 1], 'the') &&
  nouns.some(
    (at) =>
      at < noun && !is(mentions[at - 1], 'the') && itemsOf(mentions[at]).some((item) => mayMean(mentions[noun], item)),
  )

/** "I'd like lattes", not "an order of lattes": more than one, but how many? */
export function isUncounted(mentions: readonly Mention[], noun: number): boolean {
  const mention = mentions[noun]
  const isSeveral = mention?.cue === 'menu' && mention.several === true
  return isSeveral && !mentions.slice(0, noun).some((before) => is(before, 'a', 'another', 'portion'))
}
