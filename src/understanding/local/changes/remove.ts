import type { Target } from '../../meaning.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, isOption, itemsOf } from '../mentions/senses.ts'
import { alter } from './alter.ts'
import { type Changed, unchanged, unclear } from './changed.ts'
import { withoutContrast } from './clause.ts'
import { type Clause, essence } from './essence.ts'
import { linesNamed, takeAway } from './more-or-fewer.ts'

/** "the coke", "the last one", "the large one and the fries", "the onions", "one of the cokes" */
export function remove(clause: Clause, lexicon: Lexicon): Changed {
  const words = essence(withoutContrast(clause)).slice(1)
  const fewer = takeAway(words, lexicon)
  if (fewer) return { ...unchanged, changes: [fewer] }
  const pointed = linesNamed(words, lexicon)
  if (pointed) return { ...unchanged, changes: pointed.map(({ target }) => ({ op: 'remove', target })) }
  const [first] = words
  if (words.some((mention, at) => is(mention, 'number', 'a', 'another') && !isOfSome(words, at))) return unclear(words)
  if (first && speaksOfOptions(words)) return alter(without(clause, first), lexicon)
  const unexplained = words.filter((mention) => is(mention, 'unknown', 'size', 'kind', 'ingredient'))
  const items = words.flatMap((mention) => itemsOf(mention).slice(0, 1))
  const isPointed = words.every((mention) => is(mention, 'ordinal', 'pronoun', 'the', 'both', 'another', 'number'))
  const targets: Target[] = items.length > 0 ? items.map(({ id }) => ({ item: id })) : isPointed ? ['implied'] : []
  return { ...unchanged, changes: targets.map((target) => ({ op: 'remove', target })), unexplained }
}

/** "A burger, remove the onions": said of what was just ordered. */
export function withhold(clause: Clause, lexicon: Lexicon): Changed {
  const words = essence(clause).slice(1)
  const [first] = words
  // "A burger, onions removed"
  if (!first) return unclear(clause)
  const named = words.find((mention) => is(mention, 'menu'))
  const isOfOrder = isOption(named) && !isNoun(named)
  return isOfOrder ? { ...unchanged, rest: without(clause, first) } : remove(clause, lexicon)
}

/** "the one with olives", "the pickles off one of the burgers" */
const isOfSome = (words: readonly Mention[], at: number): boolean =>
  is(words[at - 1], 'the') || (is(words[at + 1], 'of') && speaksOfOptions(words.slice(0, at)))

const speaksOfOptions = (words: readonly Mention[]): boolean =>
  words.some((mention) => isOption(mention) && !isNoun(mention))

/** What the clause says from here on, as not wanted. */
const without = (clause: Clause, first: Mention): Mention[] => [
  { cue: 'without', from: first.from, to: first.from },
  ...clause.slice(clause.indexOf(first)),
]
