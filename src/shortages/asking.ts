import type { Logger } from 'pino'
import type { Tell } from '../conversation/tell.ts'
import type { Menu } from '../menu/menu.ts'
import type { SoldOut } from '../menu/sold-out.ts'
import { checkRegularly, type RegularCheck } from '../ops/check-regularly.ts'
import type { Order } from '../orders/order.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { mayBeChanged } from '../orders/status.ts'
import type { Stock } from '../today/stock.ts'
import { isHeldBy } from './remedies.ts'
import type { Settling } from './settling.ts'
import { lasts, type Shortage } from './shortage.ts'
import { backText, customersQuestion, staffsQuestion, staffsQuestionSettled } from './shortage-texts.ts'
import type { Shortages } from './shortages.ts'
import type { StaffDeciders } from './staff-questions.ts'

interface Options {
  stock: Pick<Stock, 'soldOut' | 'onChange'>
  orders: Pick<OrderBook, 'find' | 'openOrders'>
  shortages: Shortages
  settling: Pick<Settling, 'swapsFor'>
  tell: Tell
  staff: StaffDeciders
  /** As the file says it. */
  menu: () => Menu
  /** After how many minutes without an answer staff decides. */
  minutes: number
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
  const { stock, orders, shortages, settling, tell, staff, menu, minutes, assertHeld, logger } = options
  const { clock = () => new Date() } = options

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

  async function see(number: number): Promise<void> {
    const shortage = await shortages.find(number)
    if (!shortage || !lasts(shortage)) return
    const order = await orders.find(shortage.order)
    const isOut = stock.soldOut().some(({ id }) => id === shortage.thing)
    if (!order || !mayBeChanged(order.status) || !isHeldBy(order, shortage.thing)) return end(shortage, 'gone')
    if (!isOut) return takeBack(order, shortage)
    if (shortage.ending !== null) return
    if (shortage.askedAt === null) return ask(order, shortage)
    const waited = clock().getTime() - Date.parse(shortage.askedAt)
    if (!shortage.isStaffTold && waited >= minutes * 60_000) await leaveToStaff(order, shortage, 'silent')
  }

  async function ask(order: Order, found: Shortage): Promise<void> {
    const swaps = await settling.swapsFor(order, found.thing)
    // Before they are offered: an answer may be as quick as the question.
    const shortage = await shortages.change(found.number, { swaps })
    if (!shortage) return
    const { text, buttons } = customersQuestion(order, shortage, { menu: menu(), now: clock() })
    const told = await tell({ channel: order.channel, id: order.customerId }, text, buttons)
    // Kept after it is said: with a crash in between they are asked twice rather than not at all.
    const asked = await shortages.change(shortage.number, { askedAt: clock().toISOString() })
    if (told === 'unreachable' && asked?.ending === null) await leaveToStaff(order, asked, 'unreachable')
  }

  async function leaveToStaff(order: Order, shortage: Shortage, why: 'silent' | 'unreachable'): Promise<void> {
    const staffQuestions = await staff.ask(staffsQuestion(order, shortage, why, { menu: menu(), now: clock() }))
    await shortages.change(shortage.number, { isStaffTold: true, staffQuestions })
  }

  async function takeBack(order: Order, shortage: Shortage): Promise<void> {
    const isOpen = shortage.ending === null && shortage.askedAt !== null
    if (isOpen) await tell({ channel: order.channel, id: order.customerId }, backText(order, shortage, menu()))
    await end(shortage, 'back')
  }

  /** Whoever decided, and wherever: what staff was asked is no longer a question. */
  async function closeQuestions(shortage: Shortage): Promise<void> {
    const { number, ending, staffQuestions } = shortage
    if (ending === null || staffQuestions.length === 0) return
    const order = await orders.find(shortage.order)
    const view = staffsQuestionSettled(order, { ...shortage, ending }, { menu: menu(), now: clock() })
    for (const question of staffQuestions) await staff.rewrite(question, view)
    await shortages.change(number, { staffQuestions: [] })
  }

  const end = async ({ number }: Shortage, ending: Shortage['ending']): Promise<void> =>
    void (await shortages.change(number, { ending }))

  async function look(): Promise<void> {
    await find()
    for (const { number, order } of (await shortages.all()).filter(lasts)) {
      await assertHeld?.()
      await shortages
        .inTurn(order, () => see(number))
        .catch((error) => logger.warn({ err: error, order }, 'what has run out can’t be asked about, will try again'))
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
