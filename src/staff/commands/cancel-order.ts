import { z } from 'zod'
import type { Order } from '../../orders/order.ts'
import type { OrderBook } from '../../orders/order-book.ts'
import { type Command, CommandError } from './command.ts'
import { orderBody } from './order-body.ts'
import { noOrder, type OneOrder, oneOrderSchema, orderId } from './orders.ts'
import { callersChannel } from './place-order.ts'

interface Args {
  id: string
  reason?: string | undefined
}

/** What customers may do themselves, for those who can't: as long as nobody has begun with the order. */
export function cancelOrder(
  orders: Pick<OrderBook, 'changeStatus' | 'find'>,
  clock: () => Date,
): Command<Args, OneOrder> {
  return {
    summary: 'Cancels an order that place_order has placed, for its customer; until somebody accepts it',
    args: z.strictObject({
      id: orderId,
      reason: z.string().trim().min(1).max(200).optional().describe('For the kitchen to read'),
    }),
    example: { id: 'A7K', reason: 'Called again: they are ill' },
    result: oneOrderSchema,
    async run({ id, reason }, { actor }) {
      const order = await orders.find(id)
      if (!order) throw noOrder(id)
      if (order.channel !== callersChannel) throw new CommandError('conflict', isAnothers(order))
      const said = reason === undefined ? {} : { reason }
      const step = { to: 'cancelled', by: actor.name, at: clock(), seen: 'placed', said } as const
      const change = await orders.changeStatus(id, step)
      if ('order' in change) return { order: orderBody(change.order) }
      throw new CommandError('conflict', tooLate((await orders.find(id)) ?? order))
    },
  }
}

const isAnothers = ({ id }: Order): string => `Order ${id} was placed by its customer, who can cancel it; so can staff`

const tooLate = ({ id, status }: Order): string => `Order ${id} is ${status}: only staff can still cancel it`
