import { isDrinkManner } from '../../../../english/drinks.ts'
import { type Item, optionOf } from '../../../../menu/menu.ts'
import { type Cue, is, isOneOf, type Mention } from '../../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../../mentions/nearby.ts'
import {
  describes,
  isNoun,
  isOption,
  isPlainOption,
  isSize,
  isSized,
  itemsOf,
  optionIdsOf,
} from '../../mentions/senses.ts'
import { pauses, talk } from './stand-in-start.ts'

/**
 * "A glazed donut and a jelly one", "a regular and a decaf latte".
 * @param next where what is said of it may begin
 */
export function articleStandsIn(
  mentions: readonly Mention[],
  at: number,
  items: readonly Item[],
  next: number,
): boolean {
  const before = mentions[at - 1]
  if (isOneOfNext(mentions, at, items)) return true
  if (isBesideNoun(mentions, at)) return describes(items, mentions[next])
  // "Ham and olives on a large"
  const isSaidWith =
    is(before, 'late') ||
    (is(before, 'with') && mentions.some(isNoun)) ||
    isOfTopic(mentions, at) ||
    isOfOne(mentions, at)
  return (isSized(mentions, next - 1) || isOneMore(mentions, at, items)) && !isSaidWith
}

/** "a jelly, a maple and a glazed donut", "a regular and a decaf latte": what is named last is what they are of. */
function isOneOfNext(mentions: readonly Mention[], at: number, items: readonly Item[]): boolean {
  if (items.length > 0) return false
  const rest = fromHereOn(mentions, at + 1)
  const end = rest.findIndex((mention) => !(isOption(mention) || is(mention, 'plain')) || isNoun(mention))
  const noun = rest.findIndex(isNoun)
  const isOfNoun = (mention: Mention) => is(mention, 'plain') || describes(itemsOf(rest[noun]), mention)
  const isSaid = end > 0 && noun > 0 && rest.slice(0, end).every(isOfNoun)
  // "an egg and bacon on my burger"
  const isOnIt = rest.slice(0, Math.max(0, noun)).some((mention) => is(mention, 'with'))
  return isSaid && !isOnIt && is(rest[end], 'comma', 'and')
}

/** "One is a medium, the other will be a large": said of the one. */
export function isOfOne(mentions: readonly Mention[], at: number): boolean {
  if (!is(mentions[at], 'a') || isNoun(fromHereOn(mentions, at + 1).find(isNoAttribute))) return false
  const before = shortlyBefore(mentions, at)
  const one = before.findLastIndex((mention) => !isOneOf(mention, talk))
  const mention = before[one]
  const isOne = mention?.cue === 'number' && mention.value === 1
  return one < before.length - 1 && (isOne || is(mention, 'other', 'ordinal'))
}

const isNoAttribute = (mention: Mention): boolean => isNoun(mention) || !(isSize(mention) || isOption(mention))

/** "The pizza I want is a medium" */
function isOfTopic(mentions: readonly Mention[], at: number): boolean {
  const before = shortlyBefore(mentions, at)
  const topic = before.findLastIndex((mention) => !is(mention, 'filler', 'request'))
  return isNoun(before[topic]) && is(before[topic - 1], 'the')
}

/** "a glazed donut and a jelly one", "a decaf latte and a regular one", "... and a regular" */
function isOneMore(mentions: readonly Mention[], at: number, items: readonly Item[]): boolean {
  const end = fromHereOn(mentions, at + 1).findIndex((mention) => !isOption(mention) || isNoun(mention))
  const next = mentions[at + 2]
  if (isOneMadeSo(mentions, at, items)) return true
  if (is(mentions[at + 1], 'plain') && items.length > 0)
    return is(next, 'pronoun') || (is(mentions[at - 1], 'and') && (next === undefined || isOneOf(next, pauses)))
  return end > 0 && is(mentions[at + 1 + end], 'pronoun') && describes(items, mentions[at + 1])
}

/** "A regular latte and a decaf", but not "a latte and an extra shot" */
function isOneMadeSo(mentions: readonly Mention[], at: number, items: readonly Item[]): boolean {
  if (!is(mentions[at - 1], 'and')) return false
  const rest = fromHereOn(mentions, at + 1)
  const end = rest.findIndex((mention) => !isPlainOption(mention))
  const said = end < 0 ? rest : rest.slice(0, end)
  return said.length > 0 && (end < 0 || isOneOf(rest[end], endings)) && said.every((mention) => saysHow(items, mention))
}

/** "Two lattes and a decaf", "a latte, a mocha and a decaf": one more, but of what? */
export function mayBeOneOfSeveral(mentions: readonly Mention[], at: number, items: readonly Item[]): boolean {
  if (!isOneMadeSo(mentions, at, items)) return false
  const before = shortlyBefore(mentions, at)
  const isCounted = before.some((mention) => mention.cue === 'number' && mention.value !== 1)
  return isCounted || before.filter(isNoun).length > 1
}

/** "A mocha and a regular and a decaf latte": a regular mocha, or latte? */
export function mayBeOneOfNext(mentions: readonly Mention[], at: number, items: readonly Item[]): boolean {
  if (items.length === 0) return false
  const rest = fromHereOn(mentions, at + 1)
  const joint = rest.findIndex((mention) => !(isPlainOption(mention) || isSize(mention) || is(mention, 'plain')))
  if (joint < 1 || !is(rest[joint], 'and') || !is(rest[joint + 1], 'a')) return false
  const described = rest.slice(joint + 2)
  const noun = described.findIndex((mention) => !isPlainOption(mention) && !isSize(mention))
  const next = itemsOf(described[noun])
  return noun > 0 && next.length > 0 && !next.some((item) => items.includes(item))
}

const endings: readonly Cue[] = [...pauses, 'filler', 'thanks']

/** "Decaf", "iced" */
const saysHow = (items: readonly Item[], mention: Mention): boolean =>
  optionIdsOf(mention).some((id) => items.some((item) => isDrinkManner(optionOf(item, id)?.name.toLowerCase() ?? '')))

/** "a cheese pizza and a meat lovers": one more, or all of one? */
export function isBesideNoun(mentions: readonly Mention[], at: number): boolean {
  const [said, noun, joint, article, following] = mentions.slice(Math.max(0, at - 3), at + 2)
  const isParallel = isOption(said) && isNoun(noun) && is(joint, 'and') && is(article, 'a')
  return at > 2 && isParallel && isOption(following) && !isNoun(following) && !isSize(following)
}
