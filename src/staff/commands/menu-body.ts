import { z } from 'zod'
import { allergens, diets, type Makeup } from '../../menu/makeup.ts'
import type { Item, Menu, Option, OptionGroup, ShopPause } from '../../menu/menu.ts'
import { photoUrl } from '../../menu/photo.ts'
import { shopBody, shopBodySchema } from './shop-body.ts'

const id = z.string().describe('By which it is ordered')
const price = z.int().describe('In minor units of the currency')
const available = z.boolean().describe('It is not sold out')

const makeup = {
  allergens: z.array(z.enum(allergens)).nullable().describe('null: not said, which is never "none"'),
  contains: z.array(z.string()).nullable(),
  diets: z.array(z.enum(diets)).nullable(),
  spicy: z.boolean().nullable(),
}

const itemSchema = z.object({
  id,
  name: z.string(),
  category: z.string(),
  description: z.string().nullable(),
  available,
  price: price.nullable().describe('null: its size decides, and has to be given'),
  sizes: z.array(z.object({ id, name: z.string(), price, available })),
  option_groups: z.array(z.string()).describe('The ids of those that may be chosen with it'),
  photo: z.string().nullable().describe('Its path on this server'),
  popular: z.boolean(),
  ...makeup,
})

const optionSchema = z.object({
  id,
  name: z.string(),
  available,
  price: price.describe("Added to the item's price, for each one where it is counted"),
  counted: z.boolean().describe('It may be ordered with a count'),
  ...makeup,
})

const groupSchema = z.object({
  id: z.string(),
  name: z.string(),
  min: z.int().describe('How many of its options have to be chosen'),
  max: z.int().describe('How many may be'),
  options: z.array(optionSchema),
})

/** The menu as services see it. */
export const menuBodySchema = z.object({
  shop: shopBodySchema,
  items: z.array(itemSchema),
  option_groups: z.array(groupSchema),
})
export type MenuBody = z.infer<typeof menuBodySchema>

export function menuBody(menu: Menu, pause: ShopPause | null, now: Date): MenuBody {
  const items = [...menu.items.values()]
  const groups = new Map(items.flatMap((item) => item.groups.map((group) => [group.id, group])))
  return {
    shop: shopBody(menu, pause, now),
    items: items.map((item) => itemBody(item, menu)),
    option_groups: [...groups.values()].map(groupBody),
  }
}

const itemBody = (item: Item, menu: Menu): z.infer<typeof itemSchema> => ({
  id: item.id,
  name: item.name,
  category: item.category,
  description: item.description,
  available: item.available,
  price: item.price,
  sizes: [...item.sizes].map(([size, sizePrice]) => ({
    id: size,
    name: menu.sizes.get(size)?.name ?? size,
    price: sizePrice,
    available: item.available && !item.sizesOut?.has(size),
  })),
  option_groups: item.groups.map((group) => group.id),
  photo: item.photo && photoUrl(item.photo),
  popular: item.popular,
  ...makeupBody(item),
})

const groupBody = ({ id, name, min, max, options }: OptionGroup): z.infer<typeof groupSchema> => ({
  id,
  name,
  min,
  max,
  options: options.map(optionBody),
})

const optionBody = (option: Option): z.infer<typeof optionSchema> => ({
  id: option.id,
  name: option.name,
  available: option.available,
  price: option.price,
  counted: option.counted,
  ...makeupBody(option),
})

const makeupBody = ({ allergens, contains, diets, spicy }: Makeup) => ({
  allergens: allergens && [...allergens],
  contains: contains && [...contains],
  diets: diets && [...diets],
  spicy,
})
