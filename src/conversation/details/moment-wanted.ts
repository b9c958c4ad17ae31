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
  if (time.kind === 'from-now') return new Date(now.getTime() + time.minutes * 60_000)
  const weekday = time.day === null ? null : weekdayOf(time.day, timezone, now)
  const today = dateIn(timezone, now)
  const moments = Array.from({ length: 8 }, (_, later) => today.add({ days: later }))
    .filter((date) => weekday === null || date.dayOfWeek === weekday)
    .flatMap((date) => time.readings.map((minutes) => ({ minutes, at: new Date(momentOf(date, minutes, timezone)) })))
    .filter(({ at }) => at >= now)
  const served = moments.filter(({ at }) => time.readings.length === 1 || isShopOpen(shop, at))
  // Where it is open at both, few want "12:30" half an hour after midnight, but for who says so in the night.
  const isLikely = ({ minutes, at }: (typeof moments)[number]) =>
    minutes >= earliest || (time.day === null && at.getTime() - now.getTime() < nightMs)
  return (served.find(isLikely) ?? served[0] ?? moments[0])?.at ?? null
}

const earliest = 7 * 60
const nightMs = 6 * 3_600_000

/** "12:30", of an order that is wanted tomorrow, is tomorrow too. */
export function notBefore(time: WantedTime, draft: Draft | null, { menu, now }: Circumstances): Date {
  const { timezone } = menu.shop
  const before = draft?.wantedFor ? dateIn(timezone, new Date(draft.wantedFor)) : null
  const isOtherDay = before !== null && Temporal.PlainDate.compare(before, dateIn(timezone, now)) > 0
  return isOtherDay && time.kind === 'clock' && time.day === null ? new Date(momentOf(before, 0, timezone)) : now
}
