import type { Item, Menu, Named } from '../../../../menu/menu.ts'
import { sizeOfItem } from '../../../../menu/sold-out.ts'
import { normalise } from '../../../../understanding/normalise.ts'

/** What somebody names in one breath, each with the ids of what may be meant: none, one, or several to choose from. */
export function eachCalled(words: string, menu: Menu): { words: string; ids: string[] }[] {
  const whole = called(words, menu)
  // "Fish and chips" is one dish, where the menu has it.
  const parts = whole.length > 0 ? [] : words.split(/\s*(?:[,;&+]|\band\b)\s*/i).filter((part) => part !== '')
  const named = parts.length <= mostParts ? parts.map((part) => ({ words: part, ids: called(part, menu) })) : []
  return named.some(({ ids }) => ids.length > 0) ? named : [{ words, ids: whole }]
}

/** Each is answered for itself. */
const mostParts = 10

/** The ids of what is called exactly this; where nothing is, of what has it in its name. */
function called(words: string, menu: Menu): string[] {
  const plain = words.replace(/^(?:(?:all|any|of|the|our)\s+)+/i, '')
  const spellings = [words, plain, plain.replace(/e?s$/i, ''), plain.replace(/s$/i, '')]
  for (const spelling of new Set(spellings.map(normalise))) {
    const ids = spelling === '' ? [] : calledExactly(spelling, menu)
    if (ids.length > 0) return ids
  }
  return []
}

function calledExactly(wanted: string, { items, sizes }: Menu): string[] {
  const options = [...items.values()].flatMap(({ groups }) => groups.flatMap((group) => group.options))
  const named = [...items.values(), ...options]
  const exactly = [...named, ...sizes.values(), ...[...items.values()].flatMap((item) => sized(item, sizes))].filter(
    ({ id, name, aliases }) => [id, name, ...aliases].some((each) => normalise(each) === wanted),
  )
  const partly = named.filter(({ name }) => normalise(name).includes(wanted))
  return [...new Set((exactly.length > 0 ? exactly : partly).map(({ id }) => id))]
}

/** An item's sizes, by what they are called together with it: "large pizza". */
const sized = (item: Item, sizes: Menu['sizes']): Named[] =>
  [...item.sizes.keys()].flatMap((id) => {
    const size = sizes.get(id)
    if (!size) return []
    const names = (of: Named) => [of.name, ...of.aliases]
    const aliases = names(size).flatMap((big) => names(item).map((pizza) => `${big} ${pizza}`))
    return [{ id: sizeOfItem(item.id, id), name: `${size.name} ${item.name}`, aliases }]
  })
