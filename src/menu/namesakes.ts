import type { MenuFile } from './menu-file.ts'

type FileItem = MenuFile['items'][number]

/**
 * What is called the same in two categories, "Chicken" among the tacos and among the burritos, is told apart by them:
 * "Chicken (Tacos)". People say "a chicken taco", and where they say "a chicken" they are asked which.
 */
export function toldApart(items: readonly FileItem[]): FileItem[] {
  const known = new Map<string, number>()
  for (const { name } of items) known.set(asSaid(name), (known.get(asSaid(name)) ?? 0) + 1)
  return items.map((item) => (known.get(asSaid(item.name)) === 1 ? item : byCategory(item)))
}

/** The same for names that sound the same. */
const asSaid = (name: string): string => name.trim().toLowerCase()

function byCategory(item: FileItem): FileItem {
  const { name, aliases, category } = item
  // A "rice bowl" is a bowl, too.
  const kind = category.split(' ').at(-1) ?? category
  return {
    ...item,
    name: `${name} (${category})`,
    aliases: [...aliases, name, `${name} ${kind}`, `${kind} with ${name}`],
  }
}
