import { swapped } from '../../../english/rephrase.ts'
import { foods } from '../../../english/synonyms.ts'
import type { Item } from '../../../menu/menu.ts'
import { tokenise } from '../tokens/tokenise.ts'

/** The words of an item's names, and the names themselves with words for the same: "burger". */
interface ItemWords {
  name: ReadonlySet<string>
  all: ReadonlySet<string>
  called: readonly string[]
}

const known = new WeakMap<Item, ItemWords>()

/** Worked out once an item: each text that names it asks for them. */
export function wordsOf(item: Item): ItemWords {
  const found = known.get(item)
  if (found) return found
  const names = [item.name, ...item.aliases].map((name) => name.toLowerCase())
  const called = names.flatMap((name) => [name, ...swapped(name, foods)])
  const words = { name: wordsIn([item.name]), all: wordsIn(names), called }
  known.set(item, words)
  return words
}

const wordsIn = (names: readonly string[]): Set<string> => new Set(names.flatMap(tokenise).map(({ text }) => text))
