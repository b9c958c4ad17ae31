import type { Item } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { stem } from '../../../text/stem.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

/**
 * "2 large pizzas with mushrooms", and asked which of them, "the margherita": two large margheritas with mushrooms;
 * null: nothing more was said of the kind, or it does not fit.
 * @param answer the name of one of them, with what is said of it, and what else is said
 */
export function wishCompleted(
  answer: readonly string[],
  items: readonly Item[],
  { customer: { asked, unclear }, understanding }: Context,
): Meaning | null {
  const kind = asked?.about === 'range' ? wordsOf(asked.category ?? '') : wordsOfAll(items)
  const wish = unclear && inPlaceOfKind(unclear.text, kind, answer)
  if (!wish) return null
  const meaning = understanding.understandLocally(wish)
  const chosen = meaning.lines.filter(({ item }) => items.some(({ id }) => id === item))
  const isOfOne = chosen.length === 1 && meaning.changes.length === 0
  return meaning.sure && isOfOne && !meaning.question ? { ...meaning, intent: 'order' } : null
}

/** "2 large margherita with mushrooms" */
function inPlaceOfKind(wish: string, kind: readonly string[], [name, ...more]: readonly string[]): string | null {
  const words = plain(wish).split(' ')
  const isOfKind = (word: string | undefined) => word !== undefined && kind.includes(stem(word))
  const from = words.findIndex(isOfKind)
  if (from < 0) return null
  let end = from
  while (isOfKind(words[end])) end++
  return [[...words.slice(0, from), name, ...words.slice(end)].join(' '), ...more].join(', ')
}

/** What all of them are called. */
function wordsOfAll(items: readonly Item[]): string[] {
  const [first = [], ...others] = items.map(({ name, aliases }) => [name, ...aliases].flatMap(wordsOf))
  return first.filter((word) => others.every((words) => words.includes(word)))
}

const wordsOf = (text: string): string[] => plain(text).split(' ').map(stem)
