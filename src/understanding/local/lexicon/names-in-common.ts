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

/** An option's aliases in one group hold for it in the others too: nobody writes them down in all of them. */
export function namedAlike(groups: Iterable<OptionGroup>): (option: Named, group: OptionGroup) => Names {
  const known = new Map<string, Set<string>>()
  for (const { name, aliases } of [...groups].flatMap(({ options }) => options)) {
    if (aliases.length > 0) known.set(name, new Set([...(known.get(name) ?? []), ...aliases]))
  }
  return (option, group) => {
    const others = [...(known.get(option.name) ?? [])].filter((alias) => !isTaken(alias, group))
    return others.length > 0 ? { name: option.name, aliases: [...option.aliases, ...others] } : option
  }
}

const isTaken = (words: string, { options }: OptionGroup): boolean =>
  options.some(({ name, aliases }) => name === words || aliases.includes(words))

const stemsOf = (name: string): string[] => wordsIn(name).map(stem)

const headOf = (name: string): string => stemsOf(name).at(-1) ?? ''
