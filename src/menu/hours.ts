import { Temporal } from 'temporal-polyfill'

/** Opening hours by ISO weekday (1 Monday … 7 Sunday), in minutes after that day's midnight; `to` may pass 1440. */
export type OpeningHours = ReadonlyMap<number, readonly Opening[]>

/** A span by the clock on the wall. One past midnight belongs to the day on which it begins. */
export interface Opening {
  from: number
  to: number
}

export const minutesADay = 24 * 60

/** The days as the menu file and customers write them; the first is ISO weekday 1. */
export const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** Whether the shop is open at that moment: from the opening minute on, until just before the closing one. */
export function isOpen(hours: OpeningHours, timezone: string, at: Date): boolean {
  const moment = at.getTime()
  return dayOf(hours, timezone, at).open.some((span) => isWithin(span, moment))
}

/** In milliseconds since the epoch, without the end itself. */
interface Span {
  from: number
  to: number
}

interface Day extends Span {
  timezone: string
  open: readonly Span[]
}

/** The last day that was asked about: each message asks several times, and calendars are slow. */
const lastDays = new WeakMap<OpeningHours, Day>()

function dayOf(hours: OpeningHours, timezone: string, at: Date): Day {
  const last = lastDays.get(hours)
  if (last?.timezone === timezone && isWithin(last, at.getTime())) return last
  const today = dateIn(timezone, at)
  const spanOn = (date: Temporal.PlainDate, { from, to }: Opening): Span => {
    return { from: momentOf(date, from, timezone), to: momentOf(date, to, timezone) }
  }
  // Yesterday's last span may have passed midnight.
  const open = [today.subtract({ days: 1 }), today].flatMap((date) =>
    openingsOn(date, hours).map((opening) => spanOn(date, opening)),
  )
  const day = { timezone, ...spanOn(today, { from: 0, to: minutesADay }), open }
  lastDays.set(hours, day)
  return day
}

const isWithin = ({ from, to }: Span, moment: number): boolean => from <= moment && moment < to

/** The same of a shop that may have none, which is always open. */
export const isShopOpen = (shop: { hours: OpeningHours | null; timezone: string }, at: Date): boolean =>
  shop.hours === null || isOpen(shop.hours, shop.timezone, at)

/** When the shop opens next, strictly after that moment; null: it never opens. */
export function nextOpening(hours: OpeningHours, timezone: string, at: Date): Date | null {
  const today = dateIn(timezone, at)
  // The eighth day is today's weekday again: its opening may have passed today.
  for (let days = 0; days <= 7; days++) {
    const date = today.add({ days })
    const openings = openingsOn(date, hours).map(({ from }) => momentOf(date, from, timezone))
    const next = Math.min(...openings.filter((moment) => moment > at.getTime()))
    if (Number.isFinite(next)) return new Date(next)
  }
  return null
}

/** Until when the shop is open at that moment; null while it's closed, or where the shop never closes. */
export function openUntil(hours: OpeningHours, timezone: string, at: Date): Date | null {
  const today = dateIn(timezone, at)
  const ends = [today.subtract({ days: 1 }), today, today.add({ days: 1 })].flatMap((date) =>
    openingsOn(date, hours).map(({ to }) => new Date(momentOf(date, to, timezone))),
  )
  if (!isOpen(hours, timezone, at)) return null
  return ends.find((end) => end > at && !isOpen(hours, timezone, end)) ?? null
}

/** A day that a customer names: an ISO weekday, today (0) or tomorrow (8), as the ISO weekday that it is. */
export function weekdayOf(day: number, timezone: string, now: Date): number {
  const today = dateIn(timezone, now).dayOfWeek
  if (day === 0) return today
  return day === 8 ? (today % 7) + 1 : day
}

/** The next moment on that weekday (null: any), so many minutes after midnight. */
export function nextMoment(weekday: number | null, minutes: number, timezone: string, now: Date): Date {
  const today = dateIn(timezone, now)
  const moments = Array.from({ length: 8 }, (_, days) => today.add({ days }))
    .filter((date) => weekday === null || date.dayOfWeek === weekday)
    .map((date) => momentOf(date, minutes, timezone))
  return new Date(moments.find((moment) => moment >= now.getTime()) ?? moments[0] ?? now.getTime())
}

/** "11:00-14:00 and 17:00-22:00"; empty for a day on which the shop is closed. */
export const describeDay = (hours: OpeningHours, weekday: number): string =>
  (hours.get(weekday) ?? []).map(describeSpan).join(' and ')

// A shop that is open past midnight still has the same day.
const morning = 5

/** When the shop's next day begins: five in the morning by its clock. */
export function nextMorning(timezone: string, at: Date): Date {
  const today = dateIn(timezone, at)
  const mornings = [today, today.add({ days: 1 })].map((date) => momentOf(date, morning * 60, timezone))
  return new Date(Math.min(...mornings.filter((moment) => moment > at.getTime())))
}

/** The shop's day at that moment, as in 2026-11-21: until five in the morning it is still the day before. */
export const shopDay = (timezone: string, at: Date): string =>
  dateIn(timezone, nextMorning(timezone, at)).subtract({ days: 1 }).toString()

/** When the shop closes for the last time on its day; on one without opening hours it is the end of the day. */
export function closingOf(day: string, hours: OpeningHours | null, timezone: string): Date {
  const date = Temporal.PlainDate.from(day)
  const closings = (hours ? openingsOn(date, hours) : []).map(({ to }) => to)
  return closings.length > 0 ? new Date(momentOf(date, Math.max(...closings), timezone)) : shopDayEnd(day, timezone)
}

/** When the shop opens first on its day; null: it does not, or is never closed. */
export function openingOf(day: string, hours: OpeningHours | null, timezone: string): Date | null {
  const date = Temporal.PlainDate.from(day)
  const openings = (hours ? openingsOn(date, hours) : []).map(({ from }) => from)
  return openings.length > 0 ? new Date(momentOf(date, Math.min(...openings), timezone)) : null
}

/** When the shop's day ends, whenever the shop closes. */
export const shopDayEnd = (day: string, timezone: string): Date =>
  new Date(momentOf(Temporal.PlainDate.from(day), minutesADay + morning * 60, timezone))

/** The day so many days later, or earlier. */
export const daysFrom = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()

/** The hour of the shop's clock, 0 to 23. */
export const hourIn = (timezone: string, at: Date): number =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timezone).hour

/** For customers: "Mon-Fri 11:00-22:00, Sat-Sun 12:00-24:00". Days that are not named are closed. */
export function describeHours(hours: OpeningHours): string {
  const runs: { first: string; last: string; spans: string }[] = []
  for (const [index, day] of dayNames.entries()) {
    const spans = describeDay(hours, index + 1)
    const run = runs.at(-1)
    if (run?.spans === spans) run.last = day
    else runs.push({ first: day, last: day, spans })
  }
  const open = runs.filter(({ spans }) => spans !== '')
  return open.map(({ first, last, spans }) => `${first === last ? first : `${first}-${last}`} ${spans}`).join(', ')
}

/** The date of that moment by the zone's clocks. */
export const dateIn = (timezone: string, at: Date): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timezone).toPlainDate()

const openingsOn = (date: Temporal.PlainDate, hours: OpeningHours): readonly Opening[] =>
  hours.get(date.dayOfWeek) ?? []

/**
 * By the clock on the wall, not by minutes gone by, which differ on days when the clocks change. A time that the clocks
 * skip is the one an hour later; of a time that they show twice it is the first.
 * @returns in milliseconds since the epoch
 */
export function momentOf(date: Temporal.PlainDate, minutes: number, timezone: string): number {
  const plainTime = { hour: Math.floor((minutes % minutesADay) / 60), minute: minutes % 60 }
  return date.add({ days: Math.floor(minutes / minutesADay) }).toZonedDateTime({ timeZone: timezone, plainTime })
    .epochMilliseconds
}

/** "11:00-22:00", as the menu file has it. */
export const describeSpan = ({ from, to }: Opening): string =>
  `${clock(from)}-${clock(to > minutesADay ? to - minutesADay : to)}`

function clock(minutes: number): string {
  const hour = Math.floor(minutes / 60)
  return `${String(hour).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
