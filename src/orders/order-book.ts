import type { CustomerRef } from '../customers/customer.ts'
import type { Transaction } from '../storage/transaction.ts'
import type { Order, OrderStatus } from './order.ts'
import type { OrderEvent, Said } from './order-event.ts'

/** Where a follower stands: opaque to it, and only the book that gave it can read it. */
export type Cursor = string

export interface OrderEvents {
  events: OrderEvent[]
  /** Behind each of them. */
  cursors: Cursor[]
  /** Where the next page begins. */
  next: Cursor
}

export type Placing =
  /** Durable now; or it was already, by the same customer, and `order` is the one that was kept. */
  | { outcome: 'placed' | 'already-placed'; order: Order }
  /** The id belongs to another customer's order: take another id. */
  | { outcome: 'id-taken' }

/** A step to another status, as somebody asks for it. */
export interface WantedStep {
  to: OrderStatus
  /** `customer`, or a member of staff. */
  by: string
  at: Date
  said?: Said
  /** The status that they saw: the step is refused where the order has another one by then. Not said: any will do. */
  seen?: OrderStatus
}

export type StatusChange =
  | { outcome: 'changed' | 'unchanged'; order: Order }
  | { outcome: 'not-allowed' | 'unknown-order' }

export type OrderChange =
  /** Durable now; or it was already. */
  | { outcome: 'changed'; before: Order; order: Order }
  | { outcome: 'unchanged'; order: Order }
  /** `stale`: it was changed or moved on in the meantime; `order` is as it stands now. */
  | { outcome: 'stale' | 'not-allowed'; order: Order }
  | { outcome: 'unknown-order' }

/**
 * Port: the orders, and the journal of what happened to them. The journal is the outbox: a follower reads it from a
 * cursor of its own. Every promise here resolves when its effect is durable.
 */
export interface OrderBook {
  /** @param transaction what it is kept together with: then this resolves before it is durable, and not after that */
  place(order: Order, transaction?: Transaction): Promise<Placing>
  /** Refuses a transition that the table in `status.ts` does not allow. */
  changeStatus(id: string, step: WantedStep): Promise<StatusChange>
  /** Takes back the step that led to this status, for as long as `taking-back.ts` allows. */
  takeBack(id: string, status: OrderStatus, by: string, at: Date): Promise<StatusChange>
  /**
   * Replaces what is in the order, such as its lines or when it is ready: see `withLines` for its version. Its customer
   * and when it was placed stay. Refused where its status is not what the caller saw, and once the order is made (see
   * `status.ts`).
   */
  change(order: Order, by: string, at: Date, because?: 'out'): Promise<OrderChange>
  find(id: string): Promise<Order | null>
  /** Those to which something may still happen, oldest first. */
  openOrders(): Promise<Order[]>
  /** The customer's orders, oldest first. Costs what they cost to read, however many others there are. */
  ordersOf(customer: CustomerRef): Promise<Order[]>
  /** Takes name, phone, address and notes out of all that is kept of the customer's orders. */
  forget(customer: CustomerRef, at: Date): Promise<void>
  /** The same for all orders placed before a time, and for what staff said of them before it. */
  blankBefore(time: Date): Promise<void>

  /** At most `limit` events after the cursor; null begins at the first. Empty when there is nothing new. */
  eventsAfter(cursor: Cursor | null, limit: number): Promise<OrderEvents>
  /** Whether it was given by this book, of which some may be lost: one that was kept elsewhere need not be. */
  knowsCursor(cursor: Cursor): Promise<boolean>
  /** Calls back after each durable event; the returned function ends that. */
  onEvent(listener: () => void): () => void
  cursorOf(follower: string): Promise<Cursor | null>
  keepCursor(follower: string, cursor: Cursor): Promise<void>
}
