import type { Logger } from 'pino'
import type { SoldOut } from '../menu/sold-out.ts'
import { checkRegularly, type RegularCheck } from '../ops/check-regularly.ts'
import type { Order } from '../orders/order.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { mayBeChanged } from '../orders/status.ts'
import type { Stock } from '../today/stock.ts'
import { createFollowUp, type FollowUpOptions } from './follow-up.ts'
import { isHeldBy } from './remedies.ts'
import { lasts } from './shortage.ts'

interface Options extends Omit<FollowUpOptions, 'stock' | 'orders' | 'clock'> {
  stock: Pick<Stock, 'soldOut' | 'onChange'>
  orders: Pick<OrderBook, 'find' | 'openOrders'>
  /** Rejects when another process serves by now, as it may after this one was paused for long. */
  assertHeld?(): Promise<void>
  clock?: () => Date
  logger: Logger
}

/** Sees to all open orders and all that waits for an answer. */
export type Asking = RegularCheck

const intervalMs = 10_000

/**
 * Asks the customers of open orders what becomes of what has run out, tells them when there is more of it, and leaves
 * it to staff where they don't answer. What is to be asked follows from the stock and the orders, and what was asked is
 * kept: so nothing is lost, nor asked again, when the process ends.
 */
export function startAsking(options: Options): Asking {
  const { stock, orders, shortages, assertHeld, clock = () => new Date(), logger } = options
  const { followUp, closeQuestions } = createFollowUp({ ...options, clock })

  async function find(): Promise<void> {
    const out = stock.soldOut()
    if (out.length === 0) return
    const known = (await shortages.all()).filter(lasts)
    const isKnown = (order: Order, thing: string) =>
      known.some((each) => each.order === order.id && each.thing === thing)
    for (const order of await orders.openOrders()) {
      if (!mayBeChanged(order.status)) continue
      const things = new Set(out.filter((each) => isOutFor(order, each)).map(({ id }) => id))
      const held = [...things].filter((thing) => isHeldBy(order, thing) && !isKnown(order, thing))
      for (const thing of held) await shortages.note(order.id, thing, clock())
    }
  }

  async function look(): Promise<void> {
    await find()
    for (const { number, order } of (await shortages.all()).filter(lasts)) {
      await assertHeld?.()
      await shortages
        .inTurn(order, () => followUp(number))
        .catch((error) => logger.warn({ err: error, order }, "what has run out can't be asked about, will try again"))
    }
    for (const shortage of await shortages.all())
      await closeQuestions(shortage).catch((error) =>
        logger.warn(
          { err: error, order: shortage.order },
          'staff still sees a question that is settled, will try again',
        ),
      )
  }

  const { check, stop } = checkRegularly({
    intervalMs,
    look,
    onFailure: (error) => logger.warn({ err: error }, 'the orders that hold what has run out could not be read'),
  })
  const unsubscribe = stock.onChange(() => void check())
  return {
    check,
    stop() {
      unsubscribe()
      return stop()
    },
  }
}

/** What is there again by then may well be in an order for later. */
const isOutFor = ({ wantedFor }: Order, { until }: SoldOut): boolean =>
  until === null || wantedFor === null || Date.parse(wantedFor) < Date.parse(until)
