import type { Order } from '../orders/order.ts'
import type { OrderBook, OrderEvent } from '../orders/order-book.ts'
import { mayFollow } from '../orders/status.ts'

/** An order book that forgets everything when the process ends: for tests of what follows from its events. */
export function createMemoryOrderBook(): OrderBook {
  const events: OrderEvent[] = []
  const orders = new Map<string, Order>()
  const cursors = new Map<string, string>()
  const listeners = new Set<() => void>()

  const ownedBy = (channel: string, customerId: string) => (order: Order) =>
    order.channel === channel && order.customerId === customerId

  function append(event: OrderEvent) {
    events.push(event)
    for (const listener of listeners) listener()
  }

  return {
    async place(order) {
      const kept = orders.get(order.id)
      if (kept) {
        return ownedBy(order.channel, order.customerId)(kept)
          ? { outcome: 'already-placed', order: kept }
          : { outcome: 'id-taken' }
      }
      orders.set(order.id, order)
      append({ type: 'order.placed', at: order.placedAt, order })
      return { outcome: 'placed', order }
    },
    async changeStatus(id, status, by, at) {
      const order = orders.get(id)
      if (!order) return { outcome: 'unknown-order' }
      if (order.status === status) return { outcome: 'unchanged', order }
      if (!mayFollow(order.status, status)) return { outcome: 'not-allowed' }
      const changed = { ...order, status }
      orders.set(id, changed)
      append({ type: 'order.status', at: at.toISOString(), id, status, by })
      return { outcome: 'changed', order: changed }
    },
    async find(id) {
      return orders.get(id) ?? null
    },
    async ordersOf({ channel, id }) {
      return [...orders.values()].filter(ownedBy(channel, id))
    },
    async forget({ channel, id }, at) {
      append({ type: 'customer.forgotten', at: at.toISOString(), channel, customerId: id })
    },
    async eventsAfter(cursor, limit) {
      const start = cursor === null ? 0 : Number(cursor)
      const page = events.slice(start, start + limit)
      return { events: page, next: String(start + page.length) }
    },
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async cursorOf(follower) {
      return cursors.get(follower) ?? null
    },
    async keepCursor(follower, cursor) {
      cursors.set(follower, cursor)
    },
  }
}
