import type { Tell } from '../conversation/tell.ts'
import type { Menu } from '../menu/menu.ts'
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

export interface FollowUpOptions {
  stock: Pick<Stock, 'soldOut'>
  orders: Pick<OrderBook, 'find'>
  shortages: Shortages
  settling: Pick<Settling, 'swapsFor'>
  tell: Tell
  staff: StaffDeciders
  /** As the file says it. */
  menu: () => Menu
  /** After how many minutes without an answer staff decides. */
  minutes: number
  clock: () => Date
}

/** What is done next about one shortage, by what has been asked and answered so far. */
export function createFollowUp(options: FollowUpOptions) {
  const { stock, orders, shortages, settling, tell, staff, menu, minutes, clock } = options

  async function followUp(number: number): Promise<void> {
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

  /** Once it is decided, by anybody and anywhere, staff is no longer asked. */
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

  return { followUp, closeQuestions }
}
