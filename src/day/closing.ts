import type { Logger } from 'pino'
import { closingOf, daysFrom } from '../menu/hours.ts'
import type { Menu } from '../menu/menu.ts'
import type { OrderBook } from '../orders/order-book.ts'
import type { DayBook } from './day-book.ts'
import { dayReport, type Report } from './day-report.ts'
import { closingText } from './day-text.ts'

interface Options {
  days: DayBook
  orders: Pick<OrderBook, 'openOrders'>
  menu: () => Menu
  /** To every owner. Rejects when sending it later may help. */
  send(report: Report): Promise<void>
  clock?: () => Date
  logger: Logger
}

export interface Closing {
  /** Keeps what was counted, and reports the day that has closed, if it has not been. */
  check(): Promise<void>
  stop(): Promise<void>
}

const minuteMs = 60_000
/** What closed longer ago than this, with the bot not running since, is no news. */
const newsMs = 12 * 3_600_000
const lookBack = 7

/** When the shop closes, its owner has the day in one message. Whether it was sent is kept, and so survives a restart. */
export function startClosing({ days, orders, menu, send, clock = () => new Date(), logger }: Options): Closing {
  let checking = Promise.resolve()

  async function report(): Promise<void> {
    await days.flush()
    const { hours, timezone } = menu().shop
    const now = clock().getTime()
    const today = days.dateOf(clock())
    for (const date of [daysFrom(today, -1), today]) {
      const since = now - closingOf(date, hours, timezone).getTime()
      if (since >= 0 && since < newsMs) await reportDay(date)
    }
  }

  async function reportDay(date: string): Promise<void> {
    const day = await days.day(date)
    if (day.isReported || Object.keys(day.orders).length === 0) return
    const before = await days.lastDays(daysFrom(date, -1), lookBack)
    const stillOpen = (await orders.openOrders()).filter(({ id }) => Object.hasOwn(day.orders, id)).length
    await send({ ...dayReport(day, menu()), caption: closingText(day, before, stillOpen, menu()) })
    // Kept after it is sent: with a crash in between the owner has it twice, and never not at all.
    await days.noteReported(date)
  }

  function check(): Promise<void> {
    checking = checking
      .then(report)
      .catch((error) => logger.warn({ err: error }, 'the day could not be reported, will try again'))
    return checking
  }

  void check()
  const timer = setInterval(() => void check(), minuteMs)
  return {
    check,
    async stop() {
      clearInterval(timer)
      await checking
      await days.flush().catch((error) => logger.warn({ err: error }, 'the day’s counts could not be kept'))
    },
  }
}
