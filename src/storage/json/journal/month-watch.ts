import type { Entry } from './journal-record.ts'
import { monthFileOf, type SealedMonth } from './sealed-month.ts'

/** What is over and can be sealed. */
export interface Due {
  /** As 2026-10. In UTC: a shop's time zone may change, and with it what an event's month is; a file's name may not. */
  month: string
  /** Where the next month begins. */
  before: number
}

/** Watches, event by event, whether a month is over: that is, whether one of the next has an event. */
export function watchMonths() {
  let month = ''
  let due: Due | null = null
  return {
    add({ event, offset }: Pick<Entry, 'event' | 'offset'>): void {
      const next = event.at.slice(0, 7)
      // A clock that was set back seals nothing twice.
      if (next <= month) return
      if (month !== '') due = { month, before: offset }
      month = next
    },
    /** @param latest the month that was sealed last */
    due: (base: number, latest: SealedMonth | undefined): Due | null =>
      due && due.before > base && monthFileOf(due.month) > (latest?.name ?? '') ? due : null,
  }
}
