import type { Item } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { stem } from '../../../text/stem.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

/**
 * "2 large pizzas with mushrooms", and asked which of them, "the margherita": two large margheritas with mushrooms;
 * null: nothing more was said of the kind, or it does not fit.
 * @param answer the name of one of them, with what is said of it, and what else is said
 * @param category what all of them are, where it was that that was wished for
 */
export function wishCompleted(
  answer: readonly string[],
  items: readonly Item[],
  { customer: { asked, unclear }, understanding }: Context,
  category = asked?.about === 'range' ? asked.category : null,
): Meaning | null {
  const kind = category === null ? wordsOfAll(items) : wordsOf(category)
  const wish = unclear && inPlaceOfKind(unclear.text, kind, answer)
  if (!wish) return null
  const meaning = understanding.understandLocally(wish)
  // What is not clear in any case is no worse for what was said before.
  const isClear = meaning.sure || (meaning.lines.length > 0 && !understanding.understandLocally(answer.join(', ')).sure)
  const chosen = meaning.lines.filter(({ item }) => items.some(({ id }) => id === item))
  const isOfOne = chosen.length === 1 && meaning.changes.length === 0
  return isClear && isOfOne && !meaning.question ? { ...meaning, intent: 'order' } : null
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
