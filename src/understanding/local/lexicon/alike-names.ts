import type { Item, Menu } from '../../../menu/menu.ts'
import { stem } from '../../../text/stem.ts'
import { isSame, type Sense } from '../mentions/sense.ts'
import { wordsIn } from '../tokens/tokenise.ts'
import type { Lexicon } from './lexicon.ts'
import { namesOf } from './menu-names.ts'

interface Names extends Pick<Lexicon, 'stems' | 'parts'> {
  exact: Map<string, Sense[]>
}

/** "Onion" on the subs is "onions" on the pizzas: where no item has both, singular and plural mean the same. */
export function addAlike(menu: Menu, { exact, stems, parts }: Names): void {
  const havers = haversOf(menu)
  const itemsWith = ({ kind, id }: Sense) => (kind === 'option' ? [...(havers.get(id) ?? [])] : [])
  for (const [{ name, aliases }] of namesOf(menu)) {
    for (const words of [name, ...aliases].map(wordsIn)) {
      const named = exact.get(words.join('')) ?? []
      const stemmed = words.map(stem)
      const isOther = (sense: Sense) => sense.kind === 'option' && !named.some((same) => isSame(same, sense))
      for (const sense of stems.get(stemmed.join(''))?.filter(isOther) ?? []) {
        const taken = new Set(named.flatMap(itemsWith))
        // "Peppers" are no pepper where there are green ones and hot ones.
        const holders = [...(parts.get(stemmed.at(-1) ?? '') ?? [])].flatMap(({ senses }) => senses)
        const rivals = new Set(holders.filter((other) => !isSame(other, sense)).flatMap(itemsWith))
        const isFree = !itemsWith(sense).some((item) => taken.has(item) || rivals.has(item))
        if (taken.size > 0 && isFree) named.push(sense)
      }
    }
  }
}

/** By the ids of options, the items that can have them. */
function haversOf({ items }: Menu): Map<string, Set<Item>> {
  const havers = new Map<string, Set<Item>>()
  for (const item of items.values()) {
    for (const { id } of item.groups.flatMap(({ options }) => options)) {
      const others = havers.get(id)
      if (others) others.add(item)
      else havers.set(id, new Set([item]))
    }
  }
  return havers
}
