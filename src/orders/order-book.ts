import { z } from 'zod'
import type { CustomerRef } from '../customers/customer.ts'
import { type Order, type OrderStatus, orderSchema, orderStatuses } from './order.ts'

/** What happened, in the order in which it happened. Followers of the book do all that has to follow from it. */
export const orderEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('order.placed'), at: z.iso.datetime(), order: orderSchema }),
  z.object({
    type: z.literal('order.status'),
    at: z.iso.datetime(),
    id: z.string(),
    status: z.enum(orderStatuses),
    /** Who did it: `customer`, or a member of staff. */
    by: z.string(),
  }),
  z.object({
    type: z.literal('customer.forgotten'),
    at: z.iso.datetime(),
    channel: z.string(),
    customerId: z.string(),
  }),
])
export type OrderEvent = z.infer<typeof orderEventSchema>

/** Where a follower stands: opaque to it, and only the book that gave it can read it. */
export type Cursor = string

export interface OrderEvents {
  events: OrderEvent[]
  /** Where the next page begins. */
  next: Cursor
}

export type Placing =
  /** Durable now; or it was already, by the same customer, and `order` is the one that was kept. */
  | { outcome: 'placed' | 'already-placed'; order: Order }
  /** The id belongs to another customer's order: take another id. */
  | { outcome: 'id-taken' }

export type StatusChange =
  | { outcome: 'changed' | 'unchanged'; order: Order }
  | { outcome: 'not-allowed' | 'unknown-order' }

/**
 * Port: the orders, and the journal of what happened to them. The journal is the outbox: a follower reads it from a
 * cursor of its own. Every promise here resolves when its effect is durable.
 */
export interface OrderBook {
  place(order: Order): Promise<Placing>
  /** Refuses a transition that the table in `status.ts` does not allow. */
  changeStatus(id: string, status: OrderStatus, by: string, at: Date): Promise<StatusChange>
  find(id: string): Promise<Order | null>
  /** Those to which something may still happen, oldest first. */
  openOrders(): Promise<Order[]>
  /** The customer's orders, oldest first. Reads the whole journal: for `/mydata`, not for the way of an order. */
  ordersOf(customer: CustomerRef): Promise<Order[]>
  /** Takes name, phone, address and notes out of all that is kept of the customer's orders. */
  forget(customer: CustomerRef, at: Date): Promise<void>

  /** At most `limit` events after the cursor; null begins at the first. Empty when there is nothing new. */
  eventsAfter(cursor: Cursor | null, limit: number): Promise<OrderEvents>
  /** Calls back after each durable event; the returned function ends that. */
  onEvent(listener: () => void): () => void
  cursorOf(follower: string): Promise<Cursor | null>
  keepCursor(follower: string, cursor: Cursor): Promise<void>
}
