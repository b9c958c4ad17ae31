import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { DeepReadonly } from '../types/deep-readonly.ts'
import { unsaid } from './makeup.ts'
import type { Item, Menu, TodaysSpecial } from './menu.ts'

const price = z.int().min(0)

/** What the shop has today at a price of today: something of its menu, or a dish that the menu does not have. */
export const specialSchema = z.object({
  version: z.literal(1),
  what: z.discriminatedUnion('kind', [
    /** `size` is null for an item without sizes. */
    z.object({ kind: z.literal('item'), item: z.string(), size: z.string().nullable(), price }),
    z.object({ kind: z.literal('dish'), name: z.string(), description: z.string().nullable(), price }),
  ]),
  until: z.iso.datetime(),
  /** It ends with the shop's day, and not at an hour that somebody named. */
  isAllDay: z.boolean(),
  /** Who said so. */
  by: z.string(),
})
export type Special = DeepReadonly<z.infer<typeof specialSchema>>

export const specialFile = 'special.json'

/** What customers call it, whatever its name is. */
const nicknames = [
  'special',
  "today's special",
  'todays special',
  'daily special',
  'special of the day',
  'dish of the day',
]

/** The menu with the special on it, orderable at its price; as it was, where it no longer has that item. */
export function withSpecial(menu: Menu, special: Special): Menu {
  const priced = special.what.kind === 'dish' ? dishOf(special.what) : itemOf(special.what, menu)
  if (!priced) return menu
  const { item, ...rest } = priced
  const named = { ...item, aliases: [...item.aliases, ...freeNicknames(menu)] }
  const until = special.isAllDay ? null : new Date(special.until)
  return {
    ...menu,
    // Other names and another item: words mean something else from now on.
    version: createHash('sha256')
      .update(`${menu.version} ${JSON.stringify(special)}`)
      .digest('hex')
      .slice(0, 16),
    items: menu.items.has(item.id)
      ? new Map(menu.items).set(item.id, named)
      : new Map([[item.id, named], ...menu.items]),
    special: { item: item.id, price: special.what.price, until, ...rest },
  }
}

type Priced = { item: Item } & Pick<TodaysSpecial, 'name' | 'usual'>

function itemOf({ item: id, size, price }: Special['what'] & { kind: 'item' }, menu: Menu): Priced | null {
  const item = menu.items.get(id)
  if (!item) return null
  if (size === null)
    return item.price === null ? null : { item: { ...item, price }, name: item.name, usual: item.price }
  const usual = item.sizes.get(size)
  if (usual === undefined) return null
  const sizes = new Map([...item.sizes, [size, price]])
  return { item: { ...item, sizes }, name: `${menu.sizes.get(size)?.name ?? size} ${item.name}`, usual }
}

/** The id is of the dish: "the same again", on another day with another special, is not that one. */
function dishOf({ name, description, price }: Special['what'] & { kind: 'dish' }): Priced {
  const id = `special.${createHash('sha256').update(name.toLowerCase()).digest('hex').slice(0, 12)}`
  const item: Item = {
    ...unsaid,
    id,
    name,
    aliases: [],
    category: "Today's special",
    description,
    photo: null,
    available: true,
    popular: false,
    price,
    sizes: new Map(),
    groups: [],
  }
  return { item, name, usual: null }
}

/** Whether it is on the menu for a day alone, by its id. */
export const isOwnDish = ({ id }: Item): boolean => /^special\.[0-9a-f]{12}$/.test(id)

/** Those that nothing on the menu has for its own. */
function freeNicknames({ items }: Menu): string[] {
  const named = [...items.values()].flatMap(({ name, aliases }) => [name, ...aliases])
  const taken = new Set(named.map((name) => name.toLowerCase()))
  return nicknames.filter((name) => !taken.has(name))
}
