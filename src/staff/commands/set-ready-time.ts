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

const argsSchema = z
  .strictObject({
    id: orderId,
    ready_in_minutes: readyInMinutes.optional().describe('From now, whatever was said before'),
    minutes_later: readyInMinutes.optional().describe('Than it was due: for an order for later'),
  })
  .refine(({ ready_in_minutes, minutes_later }) => (ready_in_minutes === undefined) !== (minutes_later === undefined), {
    error: 'needs either ready_in_minutes or minutes_later',
  })
type Args = z.infer<typeof argsSchema>

/** What differs by less than this is the same time: a second tap tells nobody anything. */
const sameMs = 60_000

/** When it will be ready after all, for an order that was accepted and is not made yet. */
export function setReadyTime(orders: Pick<OrderBook, 'find' | 'change'>, clock: () => Date): Command<Args, OneOrder> {
  return {
    summary: 'Sets a new time for an accepted order; its customer is told',
    args: argsSchema,
    example: { id: 'A7K', ready_in_minutes: 20 },
    result: oneOrderSchema,
    async run({ id, ...said }, { actor }) {
      const order = await orders.find(id)
      if (!order) throw noOrder(id)
      if (order.status === 'placed')
        throw new CommandError('conflict', `Order ${id} is placed: say its time when you accept it`)
      const now = clock()
      const due = dueAt(order) ?? now
      const minutes = minutesFrom(now, due, said)
      if (Math.abs(now.getTime() + minutes * 60_000 - due.getTime()) < sameMs) return { order: orderBody(order) }
      const change = await orders.change(withReadyTime(order, minutes, actor.name, now), actor.name, now)
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

/** At least one: what is late can be ready no sooner than soon. */
function minutesFrom(now: Date, due: Date, { ready_in_minutes, minutes_later = 0 }: Omit<Args, 'id'>): number {
  const later = Math.round((due.getTime() - now.getTime()) / 60_000) + minutes_later
  return ready_in_minutes ?? Math.max(1, later)
}
