import type { Item } from '../../menu/menu.ts'
import { tokenise } from './tokenise.ts'

/** The words of an item's name, and of all that it is called. */
interface ItemWords {
  name: ReadonlySet<string>
  all: ReadonlySet<string>
}

const known = new WeakMap<Item, ItemWords>()

/** Worked out once an item: each text that names it asks for them. */
export function wordsOf(item: Item): ItemWords {
  const found = known.get(item)
  if (found) return found
  const words = { name: wordsIn([item.name]), all: wordsIn([item.name, ...item.aliases]) }
  known.set(item, words)
  return words
}

const wordsIn = (names: readonly string[]): Set<string> => new Set(names.flatMap(tokenise).map(({ text }) => text))
