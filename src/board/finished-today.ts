import type { DayBook } from '../day/day-book.ts'
import { isFinal } from '../orders/status.ts'

/** The ids of today's orders that are done, in the order in which they were ready: the last so many. */
export async function finishedToday(days: Pick<DayBook, 'dateOf' | 'day'>, now: Date, most: number): Promise<string[]> {
  const day = await days.day(days.dateOf(now))
  return Object.entries(day.orders)
    .filter(([, { status }]) => isFinal(status))
    .toSorted(([, a], [, b]) => Date.parse(a.readyAt ?? a.placedAt) - Date.parse(b.readyAt ?? b.placedAt))
    .slice(-most)
    .map(([id]) => id)
}
