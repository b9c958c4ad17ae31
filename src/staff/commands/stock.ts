import { z } from 'zod'
import { nextMorning } from '../../menu/hours.ts'
import type { Menu } from '../../menu/menu.ts'
import { type SoldOut, sizeIds, soldOutSchema } from '../../menu/sold-out.ts'
import type { OrderBook } from '../../orders/order-book.ts'
import { ordersHolding } from '../../shortages/orders-holding.ts'
import type { Stock } from '../../today/stock.ts'
import { type Command, CommandError } from './command.ts'

interface Dependencies {
  stock: Stock
  orders: Pick<OrderBook, 'openOrders'>
  clock: () => Date
}

const id = z
  .string()
  .min(1)
  .max(201)
  .describe('The id of an item, an option or a size of the menu, or of a size of one item: "pizza/large"')

export const soldOutBodySchema = z.object({ sold_out: z.array(soldOutSchema.omit({ by: true })) })
type SoldOutBody = z.infer<typeof soldOutBodySchema>

const markedBodySchema = soldOutBodySchema.extend({
  held_by: z.array(z.string()).describe('The open orders that hold it: their customers are asked what becomes of them'),
})
type MarkedBody = z.infer<typeof markedBodySchema>

interface OutArgs {
  id: string
  until: 'tomorrow' | 'put_back'
}

export function markOut({ stock, orders, clock }: Dependencies): Command<OutArgs, MarkedBody> {
  return {
    summary: 'Nobody can order this item, option or size until tomorrow, or until it is put back',
    args: z.strictObject({ id, until: z.enum(['tomorrow', 'put_back']).default('tomorrow') }),
    example: { id: 'margherita', until: 'tomorrow' },
    result: markedBodySchema,
    async run(args, { actor }) {
      const menu = stock.menu()
      const kinds = kindsOf(args.id, menu)
      if (kinds.length === 0)
        throw new CommandError('not-found', 'The menu has no item, no option and no size of this id')
      const until = args.until === 'tomorrow' ? nextMorning(menu.shop.timezone, clock()).toISOString() : null
      await stock.markOut(kinds.map((kind) => ({ kind, id: args.id, until, by: actor.name })))
      const held = await ordersHolding(args.id, orders)
      return { ...soldOutBody(stock), held_by: held.map((order) => order.id) }
    },
  }
}

export function putBack({ stock }: Pick<Dependencies, 'stock'>): Command<{ id: string }, SoldOutBody> {
  return {
    summary: 'There is more of it: this item, option or size can be ordered again',
    args: z.strictObject({ id }),
    example: { id: 'margherita' },
    result: soldOutBodySchema,
    async run(args) {
      if (!(await stock.putBack(args.id))) throw new CommandError('not-found', 'Nothing of this id had run out')
      return soldOutBody(stock)
    },
  }
}

export function listOut({ stock }: Pick<Dependencies, 'stock'>): Command<object, SoldOutBody> {
  return {
    summary: 'What has run out',
    args: z.strictObject({}),
    example: {},
    result: soldOutBodySchema,
    run: async () => soldOutBody(stock),
  }
}

const soldOutBody = (stock: Stock): SoldOutBody => ({
  sold_out: stock.soldOut().map(({ kind, id, until }) => ({ kind, id, until })),
})

/** A thing may be both, such as cheese on its own and on a pizza: then there is none for either. */
function kindsOf(id: string, { items }: Menu): SoldOut['kind'][] {
  const isOption = [...items.values()].some(({ groups }) =>
    groups.some(({ options }) => options.some((option) => option.id === id)),
  )
  const isSize = [...items.values()].some((item) =>
    item.sizes.keys().some((size) => sizeIds(item.id, size).includes(id)),
  )
  const kinds = { item: items.has(id), option: isOption, size: isSize }
  return (['item', 'option', 'size'] as const).filter((kind) => kinds[kind])
}
