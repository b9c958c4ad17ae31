import type { Corrections } from '../corrections/correction.ts'
import { closingOf, daysFrom } from '../menu/hours.ts'
import type { Menu } from '../menu/menu.ts'
import type { OrderBook } from '../orders/order-book.ts'
import type { DocumentStore } from '../storage/document-store.ts'
import type { DayBook } from './day-book.ts'
import { dayReport, type Report } from './day-report.ts'
import { closingText } from './day-text.ts'

export interface ClosingDependencies {
  days: DayBook
  orders: Pick<OrderBook, 'openOrders'>
  /** What was not understood and then put right, and nobody has looked at yet. */
  corrections: Pick<DocumentStore<Corrections>, 'read'>
  menu: () => Menu
  clock: () => Date
  /** To every owner. Rejects when sending it later may help. */
  show(report: Report): Promise<void>
}

/** What closed longer ago than this, with the bot not running since, is no news. */
const newsMs = 12 * 3_600_000
const lookBack = 7

/** When the shop has closed, its owners get the day in one message. Whether they have it is kept with the day. */
export async function reportClosing({
  days,
  orders,
  corrections,
  menu,
  clock,
  show,
}: ClosingDependencies): Promise<void> {
  const { hours, timezone } = menu().shop
  const today = days.dateOf(clock())
  for (const date of [daysFrom(today, -1), today]) {
    const since = clock().getTime() - closingOf(date, hours, timezone).getTime()
    if (since >= 0 && since < newsMs) await reportDay(date)
  }

  async function reportDay(date: string): Promise<void> {
    const day = await days.day(date)
    if (day.isReported || Object.keys(day.orders).length === 0) return
    const before = await days.lastDays(daysFrom(date, -1), lookBack)
    const stillOpen = (await orders.openOrders()).filter(({ id }) => Object.hasOwn(day.orders, id)).length
    const waiting = (await corrections.read())?.corrections ?? []
    await show({
      ...dayReport(day, menu()),
      caption: closingText(day, before, { stillOpen, corrections: waiting }, menu()),
    })
    // Kept after it is sent: with a crash in between the owner has it twice, and never not at all.
    await days.note(date, { isReported: true })
  }
}
