import type { Order, OrderStatus } from '../../../orders/order.ts'
import type { OrderBook } from '../../../orders/order-book.ts'
import type { OrderEvent } from '../../../orders/order-event.ts'
import { aLine } from '../../an-order.ts'

/** An order book with nothing in it. */
export interface BookUnderTest {
  book: OrderBook
  /** Another one over the same data, after the first has ended. */
  reopen: () => Promise<OrderBook>
  close(): Promise<void>
}

export const now = new Date('2026-11-21T18:00:00Z')
export const aCoke = aLine({
  item: 'coke',
  name: 'Coke',
  quantity: 1,
  size: null,
  options: [],
  unitPrice: 250,
  total: 250,
})
/** Whose orders are placed, if nothing else is said. */
export const ann = { channel: 'telegram', id: '1001' }

/** As `staff` has moved it on. */
export const moved = (order: Order, status: OrderStatus, from: OrderStatus = 'placed'): Order => ({
  ...order,
  status,
  progress: { at: now.toISOString(), by: 'staff', from },
})

export const allEvents = async (book: OrderBook): Promise<OrderEvent[]> =>
  (await book.eventsAfter(null, Number.MAX_SAFE_INTEGER)).events
