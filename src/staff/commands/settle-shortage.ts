import { z } from 'zod'
import type { OrderBook } from '../../orders/order-book.ts'
import type { Answer, Settling } from '../../shortages/settling.ts'
import type { Shortages } from '../../shortages/shortages.ts'
import { type Command, CommandError } from './command.ts'
import { orderBody } from './order-body.ts'
import { noOrder, type OneOrder, oneOrderSchema, orderId, pastChanging } from './orders.ts'

const argsSchema = z.strictObject({
  id: orderId,
  thing: z.string().max(201).describe('The id of the item, option or size that has run out, as it was marked'),
  answer: z
    .enum(['swap', 'drop', 'cancel', 'keep'])
    .describe(
      'keep: there is enough for this order; drop: without it, and with nothing else in it the order is cancelled',
    ),
  to: z.string().max(201).optional().describe('By what it is swapped, of those that were offered'),
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
      if (!(await orders.find(args.id))) throw noOrder(args.id)
      const found = (await shortages.all()).findLast(({ order, thing }) => order === args.id && thing === args.thing)
      if (!found) throw new CommandError('not-found', `Order ${args.id} holds nothing of that id that has run out`)
      const settled = await settling.settle(found, answerOf(args), actor.name)
      switch (settled?.outcome) {
        case 'done':
          return { order: orderBody(settled.order) }
        case 'settled':
          throw new CommandError('conflict', 'That is settled already')
        case 'too-late':
          throw pastChanging(settled.order)
        default:
          throw new CommandError(
            'conflict',
            `Order ${args.id} can't become that any more: other things are offered by now`,
          )
      }
    },
  }
}

function answerOf({ answer, to }: Args): Answer {
  if (answer !== 'swap') return { kind: answer }
  if (to === undefined) throw new CommandError('unfit', 'to: say by what it is swapped')
  return { kind: 'swap', to }
}
