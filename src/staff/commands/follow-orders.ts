import { z } from 'zod'
import { daysFollower } from '../../day/follow-days.ts'
import { endOfJournal } from '../../orders/end-of-journal.ts'
import type { Order } from '../../orders/order.ts'
import type { Cursor, OrderBook } from '../../orders/order-book.ts'
import { type OrderEvent, orderIdOf } from '../../orders/order-event.ts'
import type { Command } from './command.ts'
import { orderBody, orderBodySchema } from './order-body.ts'

type Orders = Pick<OrderBook, 'find' | 'openOrders' | 'ordersOf' | 'eventsAfter' | 'cursorOf' | 'knowsCursor'>

const resultSchema = z.object({
  orders: z.array(orderBodySchema).describe('As they are now, each once'),
  complete: z
    .boolean()
    .describe('true: these are all open orders, and what was known before is history; false: those that have changed'),
  next: z.string().describe('For `after` of the next request'),
})
type Result = z.infer<typeof resultSchema>

/** Events in one answer: whoever was away for long asks several times. */
const mostEvents = 200

/** What a till asks for every few seconds. It remembers only a cursor, and misses nothing, whoever was away. */
export function followOrders(orders: Orders): Command<{ after: string | null }, Result> {
  async function begin(): Promise<Result> {
    // Before the orders: what happens meanwhile comes twice rather than not at all.
    const next = await endOfJournal(orders, await orders.cursorOf(daysFollower))
    return { orders: (await orders.openOrders()).map(orderBody), complete: true, next }
  }

  async function goOn(after: Cursor): Promise<Result> {
    const { events, next } = await orders.eventsAfter(after, mostEvents)
    const changed = new Map<string, Order>()
    for (const event of events) for (const order of await ordersOf(event)) changed.set(order.id, order)
    return { orders: [...changed.values()].map(orderBody), complete: false, next }
  }

  async function ordersOf(event: OrderEvent): Promise<Order[]> {
    // Whoever keeps copies of orders learns that this customer wants to be forgotten.
    if (event.type === 'customer.forgotten') return orders.ordersOf({ channel: event.channel, id: event.customerId })
    const order = await orders.find(orderIdOf(event) ?? '')
    return order ? [order] : []
  }

  return {
    summary: 'The orders that are new or have changed since the last time: begin without `after`, go on with `next`',
    args: z.strictObject({ after: z.string().max(40).nullable().default(null) }),
    example: {},
    result: resultSchema,
    run: async ({ after }) => (after !== null && (await orders.knowsCursor(after)) ? goOn(after) : begin()),
  }
}
