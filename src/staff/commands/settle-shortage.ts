import { z } from 'zod'
import type { OrderBook } from '../../orders/order-book.ts'
import type { Answer, Settling } from '../../shortages/settling.ts'
import type { Swap } from '../../shortages/shortage.ts'
import type { Shortages } from '../../shortages/shortages.ts'
import { type Command, CommandError } from './command.ts'
import { orderBody } from './order-body.ts'
import { changedMeanwhile, noOrder, type OneOrder, oneOrderSchema, orderId, pastChanging } from './orders.ts'

const argsSchema = z.strictObject({
  id: orderId,
  thing: z.string().max(201).describe('The id of the item, option or size that has run out, as it was marked'),
  answer: z
    .enum(['swap', 'drop', 'cancel', 'keep'])
    .describe(
      'keep: there is enough for this order; drop: without it, and with nothing else in it the order is cancelled',
    ),
  to: z.string().max(201).optional().describe('What to swap it for, of what was offered'),
})
type Args = z.infer<typeof argsSchema>

interface Dependencies {
  orders: Pick<OrderBook, 'find'>
  shortages: Shortages
  settling: Settling
}

/** Staff decides where a customer does not say what becomes of an order that holds what has run out. */
export function settleShortage({ orders, shortages, settling }: Dependencies): Command<Args, OneOrder> {
  return {
    summary: 'Decides what becomes of an open order that holds something that has run out; its customer is told',
    args: argsSchema,
    example: { id: 'A7K', thing: 'mozzarella', answer: 'drop' },
    result: oneOrderSchema,
    async run(args, { actor }) {
      const order = await orders.find(args.id)
      if (!order) throw noOrder(args.id)
      const found = (await shortages.all()).findLast(({ order, thing }) => order === args.id && thing === args.thing)
      if (!found) throw new CommandError('not-found', `Order ${args.id} holds nothing of that id that has run out`)
      const answer = answerOf(args)
      if (!answer) throw new CommandError('unfit', `to: ${offer(await settling.swapsFor(order, args.thing))}`)
      const settled = await settling.settle(found, answer, actor.name)
      switch (settled?.outcome) {
        case 'done':
          return { order: orderBody(settled.order) }
        case 'settled':
          throw new CommandError('conflict', 'That is settled already')
        case 'too-late':
          throw pastChanging(settled.order)
        case 'not-as-offered': {
          const { swaps } = settled.shortage
          const what = swaps.length > 0 ? `to ${offer(swaps)}` : offer(swaps)
          throw new CommandError('conflict', `Order ${args.id} can't become that; ${what}`)
        }
        default:
          throw changedMeanwhile(args.id)
      }
    },
  }
}

/** null: it is not said by what it is swapped. */
function answerOf({ answer, to }: Args): Answer | null {
  if (answer !== 'swap') return { kind: answer }
  return to === undefined ? null : { kind: 'swap', to }
}

const offer = (swaps: readonly Swap[]): string =>
  swaps.length === 0
    ? 'there is nothing to swap it for'
    : `must be one of those that are offered: ${swaps.map(({ to }) => to).join(', ')}`
