import type { z } from 'zod'
import type { Menu } from '../../menu/menu.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import type { Command } from './command.ts'
import { meantLines } from './meant-lines.ts'
import { type PriceArgs, priceArgsSchema } from './order-args.ts'
import { orderBody, orderBodySchema } from './order-body.ts'
import { orderOfCaller } from './order-of-caller.ts'

const resultSchema = orderBodySchema.pick({
  fulfilment: true,
  wanted_for: true,
  lines: true,
  subtotal: true,
  delivery_fee: true,
  total: true,
  currency: true,
})
type Priced = z.infer<typeof resultSchema>

interface Dependencies {
  understanding: Understanding
  menu: () => Menu
  clock: () => Date
}

/** Nobody is named before they have seen what it costs: nothing depends on who it is. */
const somebody = { customer: { name: 'Somebody', phone: '00000', allergies: [] }, address: 'Somewhere' }

export const priceOrder = ({ understanding, menu, clock }: Dependencies): Command<PriceArgs, Priced> => ({
  summary: 'What an order comes to, and whether it could be placed just now; nothing is placed',
  args: priceArgsSchema,
  example: {
    fulfilment: 'delivery',
    lines: [{ item: 'margherita', quantity: 2, size: 'large', options: [{ option: 'thin' }] }],
  },
  result: resultSchema,
  async run(args) {
    const lines = await meantLines(args, understanding)
    const called = { id: '', caller: '', channel: '', lines, menu: menu(), now: clock() }
    const order = orderOfCaller(
      { ...args, ...somebody, allergies_accepted: false, note: null, expected_total: null },
      called,
    )
    return resultSchema.parse(orderBody(order))
  },
})
