import type { Item } from '../../../menu/menu.ts'
import type { Words } from '../lexicon/words.ts'
import type { Mention } from '../mentions/mention.ts'
import { areAlternatives, isNoun, itemsOf, sensesFor, sensesOf } from '../mentions/senses.ts'
import { type Entry, entriesBehind, type Heading, nameEntries, passOver } from './listed-behind.ts'

/** "Empanadas: 2 chicken, 1 beef": kinds of one thing, though a chicken may be sold by itself. */
export function nameKinds(named: Mention[], heading: Heading, words: Words): void {
  const { noun, total } = heading
  const [item, ...others] = itemsOf(noun)
  if (!item || others.length > 0) return
  const entries = entriesBehind(heading, named, words, (_from, _to, mention) =>
    sensesFor(item, sensesOf(mention)).filter(({ kind }) => kind === 'option'),
  )
  if (entries.length === 0 || !areOfOneGroup(item, entries)) return
  if (total === null) {
    nameEntries(named, entries, noun)
    passOver(named, heading)
  } else if (entries.some(({ at }) => isNoun(named[at]))) {
    // "2 large burritos, 1 chicken, 1 steak": as many of what was named.
    nameEntries(named, entries)
  }
}

/** Each of them is to be had in one of these kinds. */
function areOfOneGroup(item: Item, entries: readonly Entry[]): boolean {
  const ids = entries.map(({ senses }) => senses.map(({ id }) => id))
  return ids.every((some) => areAlternatives(onlyKinds(item), some, ids[0] ?? []))
}

const onlyKinds = ({ groups }: Item): Pick<Item, 'groups'> => ({
  groups: groups.filter(({ min, max, options }) => max === 1 || (min === 1 && !options.some(({ counted }) => counted))),
})
