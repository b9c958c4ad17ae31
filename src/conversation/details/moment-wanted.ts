import { Temporal } from 'temporal-polyfill'
import type { Draft } from '../../customers/customer.ts'
import { dateIn, isShopOpen, momentOf, nextOpening, weekdayOf } from '../../menu/hours.ts'
import type { Shop } from '../../menu/menu.ts'
import type { Circumstances } from '../turn.ts'
import type { WantedTime } from './wanted-time.ts'

/**
 * The moment that is meant: the next one by the shop's clock, and of several readings one at which it is open. null: as
 * soon as possible.
 */
export function momentWanted(time: WantedTime, shop: Pick<Shop, 'timezone' | 'hours'>, now: Date): Date | null {
  const { timezone } = shop
  if (time.kind === 'soon') return null
  if (time.kind === 'opening') return shop.hours && nextOpening(shop.hours, timezone, now)
  if (time.kind === 'from-now' || time.kind === 'moved') return new Date(now.getTime() + time.minutes * minuteMs)
  const { day, readings } = time.kind === 'clock' ? time : { day: null, readings: everyHour(time.minutes) }
  const weekday = day === null ? null : weekdayOf(day, timezone, now)
  const today = dateIn(timezone, now)
  const moments = Array.from({ length: 8 }, (_, later) => today.add({ days: later }))
    .filter((date) => weekday === null || date.dayOfWeek === weekday)
    .flatMap((date) => readings.map((minutes) => ({ minutes, at: new Date(momentOf(date, minutes, timezone)) })))
    .filter(({ at }) => at >= now)
  const served = moments.filter(({ at }) => readings.length === 1 || isShopOpen(shop, at))
  // Where it is open at both, few want "12:30" half an hour after midnight, but for who says so in the night.
  const isLikely = ({ minutes, at }: (typeof moments)[number]) =>
    minutes >= earliest || (day === null && at.getTime() - now.getTime() < nightMs)
  return (served.find(isLikely) ?? served[0] ?? moments[0])?.at ?? null
}

const everyHour = (minutes: number): number[] => Array.from({ length: 24 }, (_, hour) => hour * 60 + minutes)

const minuteMs = 60_000
const earliest = 7 * 60
const nightMs = 6 * 3_600_000

/** From when on a time is meant, by when the order so far, or the one just placed, is wanted. */
export function notBefore(time: WantedTime, draft: Draft | null, { menu, now, lastOrder }: Circumstances): Date {
  const wanted = (draft ?? lastOrder)?.wantedFor
  const before = wanted && Date.parse(wanted) > now.getTime() ? new Date(wanted) : null
  if (before === null || time.kind === 'soon' || time.kind === 'from-now' || time.kind === 'opening') return now
  if (time.kind === 'moved') return before
  if (time.kind === 'past-the-hour') return later(now, new Date(before.getTime() - lessThanHalfAnHour))
  return draft && time.day === null ? startOfOtherDay(before, now, menu.shop.timezone) : now
}

/** "Quarter to", of six, is a quarter before it; "half past" half an hour after it. */
const lessThanHalfAnHour = 29 * minuteMs

const later = (one: Date, other: Date): Date => (one > other ? one : other)

/** "12:30", of an order that is wanted tomorrow, is tomorrow too. */
function startOfOtherDay(before: Date, now: Date, timezone: string): Date {
  const date = dateIn(timezone, before)
  return Temporal.PlainDate.compare(date, dateIn(timezone, now)) > 0 ? new Date(momentOf(date, 0, timezone)) : now
}
