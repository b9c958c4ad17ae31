import { z } from 'zod'
import { moneyOf } from '../../menu/formats.ts'
import { nextMorning } from '../../menu/hours.ts'
import type { Menu } from '../../menu/menu.ts'
import { isOwnDish, type Special } from '../../menu/special.ts'
import type { SpecialOfToday } from '../../today/special.ts'
import { type Command, CommandError, checked } from './command.ts'

export interface SpecialDependencies {
  special: SpecialOfToday
  clock: () => Date
}

const priceSchema = z.int().min(0).max(1e9).describe('In minor units of the currency')

const argsSchema = z
  .strictObject({
    item: z.string().min(1).max(100).optional().describe('The id of an item of the menu'),
    size: z.string().nullable().default(null).describe('Of the item; only that size has the price'),
    name: z.string().trim().min(1).max(100).optional().describe('A dish that is not on the menu'),
    description: z.string().trim().min(1).max(300).nullable().default(null),
    price: priceSchema.describe('In minor units of the currency, and no more than on other days'),
    until: z.iso.datetime().nullable().default(null).describe('null: the end of the day, at five in the morning'),
  })
  .refine(({ item, name }) => (item === undefined) !== (name === undefined), 'needs either item or name')
  .meta({ oneOf: [{ required: ['item'] }, { required: ['name'] }] })
type Args = z.infer<typeof argsSchema>

export const specialBodySchema = z.object({
  special: z
    .object({
      item: z.string(),
      name: z.string(),
      price: priceSchema,
      usual_price: priceSchema.nullable().describe('null: it is on the menu for today alone'),
      until: z.iso.datetime(),
    })
    .nullable(),
})
type SpecialBody = z.infer<typeof specialBodySchema>

export function specialCommands({ special, clock }: SpecialDependencies): [string, Command<unknown>][] {
  const now = (): SpecialBody => {
    const { special: shown } = special.menu()
    const until = special.current()?.until
    if (!shown || until === undefined) return { special: null }
    const { item, name, price, usual } = shown
    return { special: { item, name, price, usual_price: usual, until } }
  }

  const setSpecial: Command<Args, SpecialBody> = {
    summary: "Today's special: an item at a price for today, or a dish that is not on the menu; it replaces any other",
    args: argsSchema,
    example: { item: 'margherita', size: 'large', price: 950 },
    result: specialBodySchema,
    async run(args, { actor }) {
      const usualMenu = special.usualMenu()
      const end = nextMorning(usualMenu.shop.timezone, clock()).toISOString()
      const until = args.until ?? end
      if (Date.parse(until) <= clock().getTime()) throw new CommandError('unfit', 'That time has passed')
      if (Date.parse(until) > Date.parse(end))
        throw new CommandError('unfit', 'A special ends with the day, at five in the morning')
      const isAllDay = args.until === null
      const what = whatOf(args, special.menu())
      checkPrice(what, usualMenu)
      await special.set({ version: 1, what, until, isAllDay, by: actor.name })
      return now()
    },
  }

  const clearSpecial: Command<object, SpecialBody> = {
    summary: "Ends today's special: the item costs what it usually costs",
    args: z.strictObject({}),
    example: {},
    result: specialBodySchema,
    async run() {
      await special.set(null)
      return now()
    },
  }

  const readSpecial: Command<object, SpecialBody> = {
    summary: "Today's special",
    args: z.strictObject({}),
    example: {},
    result: specialBodySchema,
    run: async () => now(),
  }

  return [
    ['set_special', checked(setSpecial)],
    ['clear_special', checked(clearSpecial)],
    ['read_special', checked(readSpecial)],
  ]
}

/** @throws CommandError when the menu does not have what the arguments say */
function whatOf({ item: id, name = '', size, price, description }: Args, { items, sizes }: Menu): Special['what'] {
  if (id === undefined) return { kind: 'dish', name, description, price }
  const item = items.get(id)
  if (!item) throw new CommandError('not-found', 'The menu has no item of this id')
  // The same dish once more, at another price or for longer.
  if (isOwnDish(item)) return { kind: 'dish', name: item.name, description: description ?? item.description, price }
  if (size === null && item.price === null) {
    const names = [...item.sizes.keys()].map((each) => (sizes.get(each)?.name ?? each).toLowerCase())
    throw new CommandError('unfit', `It comes in sizes; say which one: ${names.join(', ')}`)
  }
  if (size !== null && !item.sizes.has(size)) throw new CommandError('unfit', 'It does not come in this size')
  return { kind: 'item', item: id, size, price }
}

/** @throws CommandError when it costs more than on other days: the price is a slip of the finger, or no special */
function checkPrice(what: Special['what'], usualMenu: Menu): void {
  if (what.kind === 'dish') return
  const item = usualMenu.items.get(what.item)
  const usual = what.size === null ? item?.price : item?.sizes.get(what.size)
  if (typeof usual !== 'number' || what.price <= usual) return
  throw new CommandError(
    'unfit',
    `It usually costs ${moneyOf(usualMenu)(usual)}, and a special can't cost more than that`,
  )
}
