import type { DayBook } from '../day/day-book.ts'
import { daysFollower } from '../day/follow-days.ts'
import type { Cursor, OrderBook } from '../orders/order-book.ts'
import { isFinal } from '../orders/status.ts'

/** Not from the journal's beginning: the days' follower stands near its end. */
export async function endOfJournal(orders: Pick<OrderBook, 'eventsAfter' | 'cursorOf'>): Promise<Cursor> {
  let cursor = await orders.cursorOf(daysFollower)
  for (;;) {
    const { events, next } = await orders.eventsAfter(cursor, 1_000)
    cursor = next
    if (events.length === 0) return next
  }
}

/** The ids of today's orders that are done, in the order in which they were ready: the last so many. */
export async function finishedToday(days: Pick<DayBook, 'dateOf' | 'day'>, now: Date, most: number): Promise<string[]> {
  const day = await days.day(days.dateOf(now))
  return Object.entries(day.orders)
    .filter(([, { status }]) => isFinal(status))
    .toSorted(([, a], [, b]) => Date.parse(a.readyAt ?? a.placedAt) - Date.parse(b.readyAt ?? b.placedAt))
    .slice(-most)
    .map(([id]) => id)
}
