import { Temporal } from 'temporal-polyfill'
import { dateIn, momentOf } from '../../menu/hours.ts'
import type { SaidClock, SaidDate, SaidTime } from './said-time.ts'

/** Why there is no moment: it has gone by, may be one of several, or there is no such time ("25:00"). */
export const unclearTimes = ['past', 'ambiguous', 'impossible'] as const
export type UnclearTime = (typeof unclearTimes)[number]

/** The moment that is meant. */
export type ResolvedTime = { at: Date } | UnclearTime

const hours = (...each: number[]): SaidClock => each.map((hour) => hour * 60)
/** When a day is named and no time: in the morning, and today at the next round hour of these. */
const anyTime = hours(9, 12, 15, 18, 21, 23)

/** By the clock on the wall in that zone: also on the days on which it is put forward or back. */
export function resolveTime(said: SaidTime, now: Date, timezone: string): ResolvedTime {
  if (said.kind === 'from-now') {
    return said.minutes > 0 ? { at: new Date(now.getTime() + said.minutes * 60_000) } : 'past'
  }
  if (said.date?.kind === 'ambiguous') return 'ambiguous'
  const today = dateIn(timezone, now)
  const clock = said.time ?? anyTime
  const moments = datesMeant(said.date, said.time !== null, today).flatMap((date) =>
    (date.equals(today) ? clock : clock.slice(0, 1)).map((minutes) => momentOf(date, minutes, timezone)),
  )
  const moment = moments.find((each) => each > now.getTime())
  return moment === undefined ? 'past' : { at: new Date(moment) }
}

/** The days that may be meant, the likeliest first. */
function datesMeant(said: SaidDate | null, hasTime: boolean, today: Temporal.PlainDate): Temporal.PlainDate[] {
  switch (said?.kind) {
    case undefined:
      return [today, today.add({ days: 1 })]
    case 'date':
      return [said.date]
    case 'weekly': {
      const next = today.add({ days: (said.weekday - today.dayOfWeek + 7) % 7 })
      // "On Saturday", said on a Saturday, is the next one, unless it has a time that is still to come.
      return next.equals(today) && !hasTime ? [today.add({ days: 7 })] : [next, next.add({ days: 7 })]
    }
    case 'yearly':
      return [0, 1].flatMap((years) => {
        const date = Temporal.PlainDate.from({ year: today.year + years, month: said.month, day: said.day })
        return Temporal.PlainDate.compare(date, today) >= 0 ? [date] : []
      })
    case 'ambiguous':
      return []
  }
}
