import type { Item } from '../../../menu/menu.ts'
import { is, isOneOf, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { describes, isNoun, isOption, isSize, itemsOf } from '../mentions/senses.ts'
import { pauses, talk } from './stand-in-start.ts'

/** "a jelly, a maple and a glazed donut": what is named last is what they are of. */
export function isOneOfNext(mentions: readonly Mention[], at: number, items: readonly Item[]): boolean {
  if (items.length > 0) return false
  const rest = fromHereOn(mentions, at + 1)
  const end = rest.findIndex((mention) => !isOption(mention) || isNoun(mention))
  const noun = rest.findIndex(isNoun)
  const isSaid = end > 0 && rest.slice(0, end).every((mention) => describes(itemsOf(rest[noun]), mention))
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
export function isOfTopic(mentions: readonly Mention[], at: number): boolean {
  const before = shortlyBefore(mentions, at)
  const topic = before.findLastIndex((mention) => !is(mention, 'filler', 'request'))
  return isNoun(before[topic]) && is(before[topic - 1], 'the')
}

/** "a glazed donut and a jelly one", "a decaf latte and a regular one", "... and a regular" */
export function isOneMore(mentions: readonly Mention[], at: number, items: readonly Item[]): boolean {
  const end = fromHereOn(mentions, at + 1).findIndex((mention) => !isOption(mention) || isNoun(mention))
  const next = mentions[at + 2]
  if (is(mentions[at + 1], 'plain') && items.length > 0)
    return is(next, 'pronoun') || (is(mentions[at - 1], 'and') && (next === undefined || isOneOf(next, pauses)))
  return end > 0 && is(mentions[at + 1 + end], 'pronoun') && describes(items, mentions[at + 1])
}

/** "a cheese pizza and a meat lovers": one more, or all of one? */
export function isBesideNoun(mentions: readonly Mention[], at: number): boolean {
  const [said, noun, joint, article, following] = mentions.slice(Math.max(0, at - 3), at + 2)
  const isParallel = isOption(said) && isNoun(noun) && is(joint, 'and') && is(article, 'a')
  return at > 2 && isParallel && isOption(following) && !isNoun(following) && !isSize(following)
}
