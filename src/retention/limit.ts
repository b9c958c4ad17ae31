import { dateIn, momentOf } from '../menu/hours.ts'

/** Since when personal data is kept: the midnight that began the same day of the month, so many months ago. */
export const limitOf = (months: number, timezone: string, now: Date): Date =>
  new Date(momentOf(dateIn(timezone, now).subtract({ months }), 0, timezone))
