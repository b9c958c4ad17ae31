import type { CustomerRef } from '../customers/customer.ts'
import { changedOrder } from '../orders/changed-order.ts'
import { type Order, orderSchema } from '../orders/order.ts'
import type { OrderBook, StatusChange } from '../orders/order-book.ts'
import type { OrderEvent } from '../orders/order-event.ts'
import { blanked, withoutReason } from '../orders/personal.ts'
import { type Step, settled, standingAfter, stepBack, stepTo } from '../orders/progress.ts'
import { isFinal } from '../orders/status.ts'

/** An order book that forgets everything when the process ends: for tests of what follows from its events. */
export function createMemoryOrderBook(): OrderBook {
  let events: OrderEvent[] = []
  const orders = new Map<string, Order>()
  const cursors = new Map<string, string>()
  const listeners = new Set<() => void>()

  function append(event: OrderEvent) {
    events.push(event)
    for (const listener of listeners) listener()
  }

  function step(id: string, decide: (order: Order) => Step): StatusChange {
    const order = orders.get(id)
    if (!order) return { outcome: 'unknown-order' }
    const wanted = decide(order)
    if (wanted.outcome !== 'step') return settled(wanted, order)
    const after = { ...order, ...standingAfter(order, wanted.event) }
    orders.set(id, after)
    append(wanted.event)
    return settled(wanted, after)
  }

  function blank(isMeant: (order: Order) => boolean): void {
    const meant = new Set([...orders.values()].filter(isMeant).map(({ id }) => id))
    for (const [id, order] of orders) if (meant.has(id)) orders.set(id, blanked(order))
    events = events.map((event) => {
      if (event.type === 'order.status') return meant.has(event.id) ? withoutReason(event) : event
      if (!('order' in event) || !isMeant(event.order)) return event
      const order = blanked(event.order)
      return event.type === 'order.changed' ? { ...event, before: blanked(event.before), order } : { ...event, order }
    })
  }

  return {
    async place(order) {
      const kept = orders.get(order.id)
      if (kept) {
        const isOwn = isOrderOf(kept, { channel: order.channel, id: order.customerId })
        return isOwn ? { outcome: 'already-placed', order: kept } : { outcome: 'id-taken' }
      }
      orders.set(order.id, orderSchema.parse(order))
      append({ type: 'order.placed', at: order.placedAt, order })
      return { outcome: 'placed', order }
    },
    changeStatus: async (id, wanted) => step(id, (order) => stepTo(order, wanted)),
    takeBack: async (id, status, by, at) => step(id, (order) => stepBack(order, status, by, at)),
    async change(wanted, by, at, because) {
      const kept = orders.get(wanted.id)
      if (!kept) return { outcome: 'unknown-order' }
      const change = changedOrder(kept, wanted)
      if (change.outcome !== 'changed') return change
      orders.set(wanted.id, orderSchema.parse(change.order))
      const { before, order } = change
      append({ type: 'order.changed', at: at.toISOString(), by, ...(because && { because }), before, order })
      return change
    },
    async find(id) {
      return orders.get(id) ?? null
    },
    async openOrders() {
      return [...orders.values()].filter(({ status }) => !isFinal(status))
    },
    async ordersOf(customer) {
      return [...orders.values()].filter((order) => isOrderOf(order, customer))
    },
    async forget(customer, at) {
      blank((order) => isOrderOf(order, customer))
      append({ type: 'customer.forgotten', at: at.toISOString(), channel: customer.channel, customerId: customer.id })
    },
    async blankBefore(time) {
      blank(({ placedAt }) => placedAt < time.toISOString())
    },
    async eventsAfter(cursor, limit) {
      const start = cursor === null ? 0 : Number(cursor)
      const page = events.slice(start, start + limit)
      const cursors = page.map((_, index) => String(start + index + 1))
      return { events: page, cursors, next: cursors.at(-1) ?? String(start) }
    },
    knowsCursor: async (cursor) => /^\d+$/.test(cursor) && Number(cursor) <= events.length,
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

const isOrderOf = (order: Order, { channel, id }: CustomerRef): boolean =>
  order.channel === channel && order.customerId === id
