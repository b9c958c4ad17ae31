import type { Cursor, OrderBook } from './order-book.ts'

/** Where the next event will be. @param near a cursor from which it is not far */
export async function endOfJournal(orders: Pick<OrderBook, 'eventsAfter'>, near: Cursor | null): Promise<Cursor> {
  for (let cursor = near; ; ) {
    const { events, next } = await orders.eventsAfter(cursor, 1_000)
    if (events.length === 0) return next
    cursor = next
  }
}
