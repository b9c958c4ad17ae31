import { z } from 'zod'
import type { DeepReadonly } from '../types/deep-readonly.ts'
import { type Item, type Menu, needsSize, type OptionGroup } from './menu.ts'

export const soldOutSchema = z.object({
  kind: z.enum(['item', 'option', 'size']),
  /** Of an option, in whichever groups it is; of a size, of all items, or as `sizeOfItem` has it. */
  id: z.string(),
  /** null: until it is put back. */
  until: z.iso.datetime().nullable(),
  /** Who said so. */
  by: z.string(),
})
/** Something that the kitchen has run out of, though the menu file has it. */
export type SoldOut = DeepReadonly<z.infer<typeof soldOutSchema>>

/** All of it: one document of the shop's. */
export const soldOutListSchema = z.object({
  version: z.literal(1),
  soldOut: z.array(soldOutSchema),
  /** Apart from the others, which a release from before sizes could run out reads as well. */
  sizes: z.array(soldOutSchema).default([]),
})
export type SoldOutList = DeepReadonly<z.infer<typeof soldOutListSchema>>

export const soldOutFile = 'sold-out.json'

export const isOutAt = ({ until }: SoldOut, now: Date): boolean => until === null || Date.parse(until) > now.getTime()

/** What a size of one item is known by among what has run out: "pizza/large". */
export const sizeOfItem = (item: string, size: string): string => `${item}/${size}`

/** What a size of an item may be known by among what has run out: in all items, or in this one. */
export const sizeIds = (item: string, size: string): readonly string[] => [size, sizeOfItem(item, size)]

/** What people call an item, an option or a size; one that is no longer on the menu is called by its id. */
export function nameOf(id: string, { items, sizes }: Menu): string {
  const options = [...items.values()].flatMap(({ groups }) => groups.flatMap((group) => group.options))
  const [item = '', size = ''] = id.split('/')
  const sized = id === sizeOfItem(item, size) ? [sizes.get(size)?.name ?? size, items.get(item)?.name ?? item] : []
  const named = items.get(id) ?? options.find((option) => option.id === id) ?? sizes.get(id)
  return named?.name ?? (sized.join(' ') || id)
}

/** The name with its kind of thing, to tell namesakes apart: "Pepperoni (Pizzas)", "Pepperoni (Toppings)". */
export function nameAmong(ids: readonly string[], id: string, menu: Menu): string {
  const name = nameOf(id, menu)
  if (!ids.some((other) => other !== id && nameOf(other, menu) === name)) return name
  const { items } = menu
  const groups = [...items.values()].flatMap((item) => item.groups)
  const kind = items.has(id)
    ? items.get(id)?.category
    : groups.find(({ options }) => options.some((option) => option.id === id))?.name
  return kind ? `${name} (${kind})` : name
}

/** The menu without what has run out. It keeps its version, since what words mean doesn't depend on stock. */
export function withoutSoldOut(menu: Menu, soldOut: readonly SoldOut[]): Menu {
  const outOf = (kind: SoldOut['kind']) => new Set(soldOut.filter((each) => each.kind === kind).map(({ id }) => id))
  const [items, options, sizes] = [outOf('item'), outOf('option'), outOf('size')]
  const group = (of: OptionGroup): OptionGroup => ({
    ...of,
    options: of.options.map((option) => (options.has(option.id) ? { ...option, available: false } : option)),
  })
  const item = (of: Item): Item => {
    const out = [...of.sizes.keys()].filter((size) => sizeIds(of.id, size).some((id) => sizes.has(id)))
    const isLeft = !needsSize(of) || out.length < of.sizes.size
    return {
      ...of,
      available: of.available && isLeft && !items.has(of.id),
      ...(out.length > 0 && { sizesOut: new Set(out) }),
      groups: options.size === 0 ? of.groups : of.groups.map(group),
    }
  }
  return { ...menu, items: new Map([...menu.items].map(([id, each]) => [id, item(each)])) }
}
