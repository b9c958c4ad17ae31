import type { Change } from '../../meaning.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, itemsOf } from '../mentions/senses.ts'
import { type Changed, unchanged, unclear } from './changed.ts'
import { type Clause, essence } from './essence.ts'
import { type Reference, referenceAt } from './references.ts'

/** "one less", "two fewer", "minus one" */
export function lessens(clause: Clause): boolean {
  const words = essence(clause)
  if (is(words[0], 'without') && is(words[1], 'number')) return words.length === 2
  return clause.some((mention, at) => is(mention, 'less') && is(clause[at - 1], 'number', 'a'))
}

/** "one less", "two fewer cokes" */
export function lessen(clause: Clause, lexicon: Lexicon): Changed {
  const words = essence(clause).filter((mention) => !is(mention, 'less', 'without'))
  const fewer = takeAway(words, lexicon)
  return fewer ? { ...unchanged, changes: [fewer] } : unclear(clause)
}

/** "one more of those muffins" */
export function addsMore(clause: Clause): boolean {
  const words = essence(clause).filter((mention) => !is(mention, 'the', 'filler'))
  const of = is(words[0], 'another') ? 1 : is(words[0], 'number') && is(words[1], 'more') ? 2 : -1
  return is(words[of], 'of') && isNoun(words[of + 1]) && words.length === of + 2
}

/** The same as a change. */
export function addMore(clause: Clause): Changed {
  const [item] = clause.flatMap(itemsOf)
  const number = clause.find((mention) => is(mention, 'number'))
  const by = number?.cue === 'number' ? number.value : 1
  if (!item || by === null) return unclear(clause)
  return { ...unchanged, changes: [{ op: 'more', target: { item: item.id }, by }] }
}

/** "one", "2 of the cokes", "a coke": so many of a line, and nothing else. */
export function takeAway(words: readonly Mention[], lexicon: Lexicon): Change | null {
  const [first, next] = words
  const by = first?.cue === 'number' ? first.value : is(first, 'a') ? 1 : null
  if (by === null) return null
  const reference = referenceAt(words, 0, lexicon)
  if (reference) return reference.to === words.length ? { op: 'fewer', target: reference.target, by } : null
  if (next === undefined) return { op: 'fewer', target: 'implied', by }
  const [item] = itemsOf(next)
  return item && words.length === 2 ? { op: 'fewer', target: { item: item.id }, by } : null
}

/** "the coke", "the first and the third": all others go. */
export function keepOnly(words: readonly Mention[], lexicon: Lexicon): Changed {
  const named = linesNamed(words, lexicon)
  return named ? { ...unchanged, changes: named.map(({ target }) => ({ op: 'keep', target })) } : unclear(words)
}

/** "the coke", "the large one and the fries", or without "the": "I don't want drinks"; null: they say more. */
export const linesNamed = (words: readonly Mention[], lexicon: Lexicon): Reference[] | null =>
  references(words, lexicon) ?? references([article, ...words], lexicon)

/** In "I don't want the drink" the verb has it, in "the cola and lemonade" the first of them. */
export const article: Mention = { cue: 'the', from: 0, to: 0 }

/** The lines that the words point at one after the other; null where they say anything else. */
function references(words: readonly Mention[], lexicon: Lexicon): Reference[] | null {
  const found: Reference[] = []
  for (let at = 0; at < words.length; ) {
    const reference = referenceAt(words, at, lexicon)
    if (!reference || reference.pieces !== null) return null
    found.push(reference)
    at = reference.to
  }
  return found.length > 0 ? found : null
}
