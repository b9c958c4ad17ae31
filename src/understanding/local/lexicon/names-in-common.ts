import type { Item, Menu, Named, OptionGroup } from '../../../menu/menu.ts'
import { stem } from '../../../text/stem.ts'
import { wordsIn } from '../tokens/tokenise.ts'

type Names = Pick<Named, 'name' | 'aliases'>

/** "A small soup" is the lentil soup, where that is the only thing under "Soups", and nothing else is called a soup. */
export function namedByCategory({ items }: Menu): (item: Item) => Names {
  const kinds = new Map<string, number>()
  for (const { name, category } of items.values()) {
    for (const kind of new Set([headOf(name), stemsOf(category).join(' ')])) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  return (item) => {
    const kind = stemsOf(item.category).join(' ')
    const isAlone = headOf(item.name) === kind && kinds.get(kind) === 1
    return isAlone ? { name: item.name, aliases: [...item.aliases, item.category] } : item
  }
}

/**
 * What the owner also calls an option in one group, or an item, is what he calls others of that name, too: nobody
 * writes it everywhere.
 */
export function namedAlike({ items }: Menu, groups: Iterable<OptionGroup>) {
  const options = [...groups].flatMap((group) => group.options)
  const things = [...items.values()].map(withoutLonger)
  const ofOptions = aliasesIn(options)
  const ofAll = aliasesIn([...options, ...things])
  return {
    option: (option: Names, group: OptionGroup) => called(option, ofAll, group.options),
    /** Where nothing else is called so. */
    item: (item: Names) =>
      called(
        item,
        ofOptions,
        [...options, ...things].filter(({ name }) => name !== item.name),
      ),
  }
}

/** "Pepperoni pizza" says more than "pepperoni", and is no name for the topping. */
const withoutLonger = ({ name, aliases }: Names): Names => ({
  name,
  aliases: aliases.filter((alias) => wordsIn(alias).length <= wordsIn(name).length),
})

function aliasesIn(things: readonly Names[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>()
  for (const { name, aliases } of things) {
    if (aliases.length > 0) known.set(name, new Set([...(known.get(name) ?? []), ...aliases]))
  }
  return known
}

function called(thing: Names, known: ReadonlyMap<string, ReadonlySet<string>>, others: readonly Names[]): Names {
  const more = [...(known.get(thing.name) ?? [])].filter((alias) => !isTaken(alias, others))
  return more.length > 0 ? { name: thing.name, aliases: [...thing.aliases, ...more] } : thing
}

const isTaken = (words: string, others: readonly Names[]): boolean =>
  others.some(({ name, aliases }) => name === words || aliases.includes(words))

const stemsOf = (name: string): string[] => wordsIn(name).map(stem)

const headOf = (name: string): string => stemsOf(name).at(-1) ?? ''
