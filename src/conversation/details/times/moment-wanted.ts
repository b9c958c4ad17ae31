import { Temporal } from 'temporal-polyfill'
import { dateIn, isShopOpen, momentOf, nextOpening, openingOf, weekdayOf } from '../../../menu/hours.ts'
import type { Shop } from '../../../menu/menu.ts'
import type { WantedTime } from './said-time.ts'

/**
 * The moment that is meant: the next one by the shop's clock, and among several readings one at which the shop is open.
 * null: as soon as possible.
 * @param said when it was wanted by what was said before
 */
export function momentWanted(time: WantedTime, shop: Clocked, now: Date, said: Date | null = null): Date | null {
  const before = said !== null && said > now ? said : null
  switch (time.kind) {
    case 'soon':
      return null
    case 'opening':
      return shop.hours && nextOpening(shop.hours, shop.timezone, now)
    case 'from-now':
      return new Date(now.getTime() + time.minutes * minuteMs)
    case 'moved':
      return new Date((before ?? now).getTime() + time.minutes * minuteMs)
    case 'past-the-hour': {
      const from = before ? later(now, new Date(before.getTime() - lessThanHalfAnHour)) : now
      return nextServed({ day: null, readings: everyHour(time.minutes) }, shop, from)
    }
    case 'day':
      return onDay(time, shop, now, before)
    case 'clock':
      return nextServed(time, shop, before && time.day === null ? startOfOtherDay(before, now, shop.timezone) : now)
  }
}

type Clocked = Pick<Shop, 'timezone' | 'hours'>
interface Hours {
  day: number | null
  readings: readonly number[]
}

function nextServed({ day, readings }: Hours, shop: Clocked, from: Date): Date | null {
  const { timezone } = shop
  const moments = datesOf(day, timezone, from)
    .flatMap((date) => readings.map((minutes) => ({ minutes, at: new Date(momentOf(date, minutes, timezone)) })))
    .filter(({ at }) => at >= from)
  const served = moments.filter(({ at }) => readings.length === 1 || isShopOpen(shop, at))
  // Where it is open at both, few want "12:30" half an hour after midnight, unless they say so at night.
  const isLikely = ({ minutes, at }: (typeof moments)[number]) =>
    minutes >= earliest || (day === null && at.getTime() - from.getTime() < nightMs)
  return (served.find(isLikely) ?? served[0] ?? moments[0])?.at ?? null
}

/** The dates of a week that are this day (null: any). */
function datesOf(day: number | null, timezone: string, from: Date): Temporal.PlainDate[] {
  const weekday = day === null ? null : weekdayOf(day, timezone, from)
  const today = dateIn(timezone, from)
  return Array.from({ length: 8 }, (_, days) => today.add({ days })).filter(
    (date) => weekday === null || date.dayOfWeek === weekday,
  )
}

/** At the hour that was said before, or else when the shop opens; where that is over, as soon as possible. */
function onDay(
  { day, from }: Extract<WantedTime, { kind: 'day' }>,
  shop: Clocked,
  now: Date,
  before: Date | null,
): Date | null {
  const { timezone } = shop
  const [date] = datesOf(day, timezone, now)
  if (!date) return null
  const opens = openingOf(date.toString(), shop.hours, timezone) ?? new Date(momentOf(date, noon, timezone))
  const at = before
    ? new Date(momentOf(date, minutesOf(before, timezone), timezone))
    : later(opens, new Date(momentOf(date, from, timezone)))
  return at > now ? at : null
}

const minutesOf = (at: Date, timezone: string): number => {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timezone)
  return hour * 60 + minute
}

const everyHour = (minutes: number): number[] => Array.from({ length: 24 }, (_, hour) => hour * 60 + minutes)

const minuteMs = 60_000
const noon = 12 * 60
const earliest = 7 * 60
const nightMs = 6 * 3_600_000

/** "Quarter to", of six, is a quarter before it; "half past" half an hour after it. */
const lessThanHalfAnHour = 29 * minuteMs

const later = (one: Date, other: Date): Date => (one > other ? one : other)

/** "12:30", of an order that is wanted tomorrow, is tomorrow too. */
function startOfOtherDay(before: Date, now: Date, timezone: string): Date {
  const date = dateIn(timezone, before)
  return Temporal.PlainDate.compare(date, dateIn(timezone, now)) > 0 ? new Date(momentOf(date, 0, timezone)) : now
}
