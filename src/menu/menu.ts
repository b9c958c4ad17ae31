import type { OpeningHours } from './hours.ts'
import type { Makeup } from './makeup.ts'
import type { Money } from './money.ts'
import type { Photo } from './photo.ts'

export type Fulfilment = 'pickup' | 'delivery'

/** The shop and all that it sells, as the menu file says it. Immutable: a changed file makes a new menu. */
export interface Menu {
  /** A hash of the file's text and pictures: two menus with the same version say the same. */
  version: string
  shop: Shop
  sizes: ReadonlyMap<string, Size>
  items: ReadonlyMap<string, Item>
  /** What it has today at a price of today, which stands among the items; not said: nothing. */
  special?: TodaysSpecial
}

/** What the shop has today at a price of today, as the menu has it. */
export interface TodaysSpecial {
  /** The item's id on the menu. */
  item: string
  /** With its size. */
  name: string
  price: Money
  /** What it costs on other days; null: there are none. */
  usual: Money | null
  /** null: all day. */
  until: Date | null
}

export interface ShopPause {
  /** null: until somebody ends it. */
  until: Date | null
}

export interface Shop {
  name: string
  /** ISO 4217. */
  currency: string
  /** IANA time zone; the opening hours are in it. */
  timezone: string
  /** BCP 47. */
  language: string
  /** null: always open. */
  hours: OpeningHours | null
  /** It takes no orders for now, whatever its hours say. */
  pause?: ShopPause
  /** What the shop offers, its usual one first; never empty. */
  fulfilment: readonly Fulfilment[]
  /** The minimum order, by fulfilment. */
  minimum: Readonly<Record<Fulfilment, Money>>
  deliveryFee: Money
  /** More than this of one line is asked about before it is believed. */
  maxQuantity: number
  /** How long customers may change or cancel an order: for so many minutes, and until the shop takes this step. */
  changes: { minutes: number; until: 'accepted' | 'preparing' }
  /** What the shop tells of itself; null: not said. */
  address: string | null
  phone: string | null
  payment: readonly string[] | null
  /** How many minutes an order takes as a rule; null: not said. */
  leadMinutes: Readonly<Record<Fulfilment, number | null>>
}

export interface Named {
  id: string
  name: string
  /** Other words for it; the name itself need not be among them. */
  aliases: readonly string[]
}

export interface Size extends Named {}

export interface Item extends Named, Makeup {
  category: string
  description: string | null
  /** null: there is none, or nobody is shown any. */
  photo: Photo | null
  available: boolean
  /** Recommended to whoever asks. */
  popular: boolean
  /** null: the price depends on the size, which must then be chosen. */
  price: Money | null
  /** Price by size id, in the file's order; empty for an item without sizes. */
  sizes: ReadonlyMap<string, Money>
  /** Those of its sizes that have run out; not said: none. */
  sizesOut?: ReadonlySet<string>
  /** What may be chosen with it, in the file's order. */
  groups: readonly OptionGroup[]
}

export interface OptionGroup {
  id: string
  name: string
  /** How many of its options must and may be chosen. */
  min: number
  max: number
  options: readonly Option[]
}

export interface Option extends Named, Makeup {
  /** Added to the item's price, for each one where it is counted. */
  price: Money
  available: boolean
  /** "two shots" is count 2, not an amount. */
  counted: boolean
}

/** The option of this id that may be chosen with the item; where two groups hold the id, the first one's. */
export function optionOf(item: Item, id: string): Option | undefined {
  let options = optionsOf.get(item)
  if (!options) {
    const all = item.groups.flatMap((group) => group.options)
    options = new Map(all.reverse().map((option) => [option.id, option]))
    optionsOf.set(item, options)
  }
  return options.get(id)
}

/** By their ids; worked out once an item, as each text that names it asks for them many times. */
const optionsOf = new WeakMap<Item, ReadonlyMap<string, Option>>()

/** The sizes that it can be had in now, with their prices. */
export const sizesLeft = ({ sizes, sizesOut }: Item): [string, Money][] =>
  [...sizes].filter(([size]) => !sizesOut?.has(size))

/** Whether the customer has to name a size before the item has a price. */
export const needsSize = (item: Item): boolean => item.price === null
