import { hourIn } from '../menu/hours.ts'
import type { Money } from '../menu/money.ts'
import type { Day, DayOrder } from './day.ts'
import { type SlowestStep, slowestStep } from './slowest-step.ts'

/** A day in figures. Orders that were rejected or cancelled count in `lost` alone. */
export interface DayFigures {
  date: string
  orders: number
  lost: number
  revenue: Money
  /** From the first hour with an order to the last, by the shop's clock; an hour past midnight still follows 23. */
  byHour: { hour: number; orders: number }[]
  /** What sold most comes first. */
  sold: { name: string; quantity: number; total: Money }[]
  /** From placed to ready, in minutes; null: nothing was ready yet. */
  toReady: { average: number; slowest: { id: string; minutes: number } } | null
  /** null: too few orders to say. */
  slowestStep: SlowestStep | null
  /** Customers' texts, and the share of them that was understood without a model, 0 to 1; null: there were none. */
  texts: { count: number; unclear: number; withoutModel: number | null }
}

export function dayFigures({ date, orders, texts }: Day, timezone: string): DayFigures {
  const all = Object.entries(orders)
  const kept = all.filter(([, { status }]) => status !== 'rejected' && status !== 'cancelled')
  const count = texts.alone + texts.byModel + texts.unclear
  return {
    date,
    orders: kept.length,
    lost: all.length - kept.length,
    revenue: sumOf(kept.map(([, { total }]) => total)),
    byHour: byHour(
      kept.map(([, order]) => order),
      timezone,
    ),
    sold: sold(kept.flatMap(([, { lines }]) => lines)),
    toReady: toReady(kept),
    slowestStep: slowestStep(kept.map(([, order]) => order)),
    texts: { count, unclear: texts.unclear, withoutModel: count === 0 ? null : texts.alone / count },
  }
}

/** An hour after midnight belongs to the evening before. */
const dayBegins = 5

function byHour(orders: DayOrder[], timezone: string): DayFigures['byHour'] {
  const counts = new Map<number, number>()
  for (const { placedAt } of orders) {
    const hour = (hourIn(timezone, new Date(placedAt)) - dayBegins + 24) % 24
    counts.set(hour, (counts.get(hour) ?? 0) + 1)
  }
  const first = Math.min(...counts.keys())
  const length = counts.size === 0 ? 0 : Math.max(...counts.keys()) - first + 1
  return Array.from({ length }, (_, index) => ({
    hour: (first + index + dayBegins) % 24,
    orders: counts.get(first + index) ?? 0,
  }))
}

function sold(lines: DayOrder['lines']): DayFigures['sold'] {
  const byName = new Map<string, { quantity: number; total: Money }>()
  for (const { name, quantity, total } of lines) {
    const before = byName.get(name) ?? { quantity: 0, total: 0 }
    byName.set(name, { quantity: before.quantity + quantity, total: before.total + total })
  }
  return [...byName]
    .map(([name, amounts]) => ({ name, ...amounts }))
    .toSorted((a, b) => b.quantity - a.quantity || b.total - a.total)
}

function toReady(orders: [id: string, order: DayOrder][]): DayFigures['toReady'] {
  const times = orders.flatMap(([id, { placedAt, readyAt }]) =>
    readyAt === null ? [] : [{ id, minutes: Math.round((Date.parse(readyAt) - Date.parse(placedAt)) / 60_000) }],
  )
  const [slowest] = times.toSorted((a, b) => b.minutes - a.minutes)
  if (!slowest) return null
  return { average: Math.round(sumOf(times.map(({ minutes }) => minutes)) / times.length), slowest }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)
