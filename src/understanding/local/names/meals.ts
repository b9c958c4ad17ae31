import { isMeal } from '../../../english/occasions.ts'
import type { Lexicon, Phrase } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { isNoun, isSize, itemsOf } from '../mentions/senses.ts'

/** A side and a drink make a meal of it. */
const fewest = 2

/**
 * "A burger meal with fries and a coke", where the shop sells no such meal: the burger, the fries and the coke. With
 * fewer of them named, the shop would have to say what comes with it. A size is said of what comes in sizes.
 */
export function withoutMeals(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  return mentions.map((mention, at) => {
    const leads = isMealWith(mentions, at, words)
    if (!leads && !isMealOf(mentions, at, words)) return mention
    const known = lexicon.parts.get(words.stems[mention.from] ?? '') ?? new Set()
    const dish = leads ? undefined : shortlyBefore(mentions, at).findLast(isNoun)
    if ([...known].some((phrase) => mayBeOf(dish, phrase, words))) return mention
    const isClear =
      (dish || known.size === 0) && isOne(mentions, at) && (isAllNamed(mentions, at) || isNamedBefore(mentions, at))
    return { cue: isClear ? 'filler' : 'unknown', from: mention.from, to: mention.to }
  })
}

/** "a burger meal", "make it a meal", "make that a meal" */
function isMealOf(mentions: readonly Mention[], at: number, words: Words): boolean {
  const [verb, before] = [mentions[at - 2], mentions[at - 1]]
  const isMade = isNoun(before) || is(before, 'late') || (is(before, 'a') && is(verb, 'late', 'make'))
  return isMade && isMealWord(mentions[at], words)
}

const isMealWord = (mention: Mention | undefined, { stems }: Words): boolean =>
  mention?.to === (mention?.from ?? 0) + 1 && isMeal(stems[mention?.from ?? 0] ?? '')

/** "a combo with a burger, fries and a coke", "a combo meal of fries and a coke" */
function isMealWith(mentions: readonly Mention[], at: number, words: Words): boolean {
  const [before, meal, next] = [mentions[at - 1], mentions[at], mentions[at + 1]]
  if (!isMealWord(meal, words)) return false
  if (isMealWord(before, words)) return is(mentions[at - 2], 'a') && is(next, 'with', 'of')
  return is(before, 'a') && (is(next, 'with', 'of') || isMealWord(next, words))
}

/** But none of a pastrami burger is a kids meal. */
function mayBeOf(dish: Mention | undefined, meal: Phrase, { stems }: Words): boolean {
  const said = dish ? stems.slice(dish.from, dish.to).join('') : ''
  const named = meal.words.filter((word) => !isMeal(word))
  return named.length === 0 || named.some((word) => said.includes(word))
}

/** But not "two burger meals", "a large burger meal" */
function isOne(mentions: readonly Mention[], at: number): boolean {
  const determiner = isNoun(mentions[at - 1]) ? mentions[at - 2] : undefined
  return !isSize(determiner) && !(determiner?.cue === 'number' && determiner.value !== 1)
}

function isAllNamed(mentions: readonly Mention[], at: number): boolean {
  const main = itemsOf(mentions[at - 1]).map(({ category }) => category)
  const beside = fromHereOn(mentions, at + 1).flatMap((mention) => itemsOf(mention).map(({ category }) => category))
  return new Set(beside.filter((category) => !main.includes(category))).size >= fewest
}

/** "Fries and a cola to make it a meal": what makes it one is named already. */
function isNamedBefore(mentions: readonly Mention[], at: number): boolean {
  const before = shortlyBefore(mentions, at)
  const [to, verb] = before.filter((mention) => !is(mention, 'a')).slice(-2)
  return (
    is(to, 'filler') &&
    is(verb, 'late') &&
    new Set(before.flatMap(itemsOf).map(({ category }) => category)).size >= fewest
  )
}
