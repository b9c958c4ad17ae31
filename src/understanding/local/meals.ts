import { isMeal } from './english/synonyms.ts'
import type { Lexicon } from './lexicon.ts'
import { is, type Mention } from './mention.ts'
import { fromHereOn } from './nearby.ts'
import { isNoun, isSize, itemsOf } from './senses.ts'
import type { Words } from './words.ts'

/** A side and a drink make a meal of it. */
const fewest = 2

/**
 * "A burger meal with fries and a coke", where the shop knows no meals: it is the three of them. With less of them, it
 * would be for the shop to say what comes with it; with a size, what is of that size.
 */
export function withoutMeals(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  return mentions.map((mention, at) =>
    isNamedMeal(mention, words, lexicon) && isOne(mentions, at) && isAllNamed(mentions, at)
      ? { cue: 'filler', from: mention.from, to: mention.to }
      : mention,
  )
}

const isNamedMeal = (mention: Mention, { texts, stems }: Words, { parts }: Lexicon): boolean =>
  is(mention, 'unknown') && isMeal(texts[mention.from] ?? '') && !parts.has(stems[mention.from] ?? '')

/** "a burger meal", "make that a meal", but not "two burger meals", "a large burger meal" */
function isOne(mentions: readonly Mention[], at: number): boolean {
  const before = mentions[at - 1]
  if (!isNoun(before)) return is(before, 'a') && is(mentions[at - 2], 'late', 'make')
  const determiner = mentions[at - 2]
  return !isSize(determiner) && !(determiner?.cue === 'number' && determiner.value !== 1)
}

function isAllNamed(mentions: readonly Mention[], at: number): boolean {
  const main = itemsOf(mentions[at - 1]).map(({ category }) => category)
  const beside = fromHereOn(mentions, at + 1).flatMap((mention) => itemsOf(mention).map(({ category }) => category))
  return new Set(beside.filter((category) => !main.includes(category))).size >= fewest
}
