import { z } from 'zod'
import type { OrderBook } from '../../orders/order-book.ts'
import { dueAt, withReadyTime } from '../../orders/ready-time.ts'
import { type Command, CommandError } from './command.ts'
import { orderBody } from './order-body.ts'
import {
  changedMeanwhile,
  noOrder,
  type OneOrder,
  oneOrderSchema,
  orderId,
  pastChanging,
  readyInMinutes,
} from './orders.ts'

const argsSchema = z.strictObject({
  id: orderId,
  ready_in_minutes: readyInMinutes.describe('From now, whatever was said before'),
})

/** What differs by less than this is the same time: a second tap tells nobody anything. */
const sameMs = 60_000

/** When it will be ready after all, for an order that was accepted and is not made yet. */
export function setReadyTime(
  orders: Pick<OrderBook, 'find' | 'change'>,
  clock: () => Date,
): Command<z.infer<typeof argsSchema>, OneOrder> {
  return {
    summary: 'Says anew in how many minutes an accepted order is ready; its customer is told',
    args: argsSchema,
    example: { id: 'A7K', ready_in_minutes: 20 },
    result: oneOrderSchema,
    async run({ id, ready_in_minutes }, { actor }) {
      const order = await orders.find(id)
      if (!order) throw noOrder(id)
      if (order.status === 'placed')
        throw new CommandError('conflict', `Order ${id} is placed: say its time when you accept it`)
      const now = clock()
      const wanted = now.getTime() + ready_in_minutes * 60_000
      if (Math.abs(wanted - (dueAt(order)?.getTime() ?? 0)) < sameMs) return { order: orderBody(order) }
      const change = await orders.change(withReadyTime(order, ready_in_minutes, actor.name, now), actor.name, now)
      switch (change.outcome) {
        case 'unknown-order':
          throw noOrder(id)
        case 'stale':
          throw changedMeanwhile(id)
        case 'not-allowed':
          throw pastChanging(change.order)
        default:
          return { order: orderBody(change.order) }
      }
    },
  }
}
