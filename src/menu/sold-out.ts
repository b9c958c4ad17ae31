import { z } from 'zod'
import type { Item, Menu, OptionGroup } from './menu.ts'

export const soldOutSchema = z.object({
  kind: z.enum(['item', 'option']),
  /** Of an option, in whichever groups it is. */
  id: z.string(),
  /** null: until it is put back. */
  until: z.iso.datetime().nullable(),
  /** Who said so. */
  by: z.string(),
})
/** Something that the kitchen has run out of, though the menu file has it. */
export type SoldOut = z.infer<typeof soldOutSchema>

/** All of it: one document of the shop's. */
export const soldOutListSchema = z.object({ version: z.literal(1), soldOut: z.array(soldOutSchema) })
export type SoldOutList = z.infer<typeof soldOutListSchema>

export const soldOutFile = 'sold-out.json'

export const isOutAt = ({ until }: SoldOut, now: Date): boolean => until === null || Date.parse(until) > now.getTime()

/** What people call an item or an option; one that is no longer on the menu is called by its id. */
export function nameOf(id: string, { items }: Menu): string {
  const options = [...items.values()].flatMap(({ groups }) => groups.flatMap((group) => group.options))
  return items.get(id)?.name ?? options.find((option) => option.id === id)?.name ?? id
}

/** The menu without what has run out. It keeps its version: what words mean does not depend on what there is. */
export function withoutSoldOut(menu: Menu, soldOut: readonly SoldOut[]): Menu {
  const outOf = (kind: SoldOut['kind']) => new Set(soldOut.filter((each) => each.kind === kind).map(({ id }) => id))
  const [items, options] = [outOf('item'), outOf('option')]
  const group = (of: OptionGroup): OptionGroup => ({
    ...of,
    options: of.options.map((option) => (options.has(option.id) ? { ...option, available: false } : option)),
  })
  const item = (of: Item): Item => ({
    ...of,
    available: of.available && !items.has(of.id),
    groups: options.size === 0 ? of.groups : of.groups.map(group),
  })
  return { ...menu, items: new Map([...menu.items].map(([id, each]) => [id, item(each)])) }
}
