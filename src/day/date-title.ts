import { formatTime } from '../text/format-time.ts'

/** "Saturday, November 21": a date as 2026-11-21, in the shop's language. */
export const dateTitle = (date: string, language: string): string =>
  formatTime(new Date(`${date}T12:00:00Z`), language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
