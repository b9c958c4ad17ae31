import { orderButtons, stepLabels, thingsIn } from '../../../../notices/order-buttons.ts'
import type { Order } from '../../../../orders/order.ts'
import type { OrderBook } from '../../../../orders/order-book.ts'
import type { CommandDesk } from '../../../../staff/command-desk.ts'
import { replaceButtons } from '../../tap.ts'
import { outcomeOf, tryAgain } from '../run-command.ts'
import type { StaffContext } from '../staff-context.ts'

export interface OrderActionsDependencies {
  commandDesk: CommandDesk
  orders: Pick<OrderBook, 'find'>
  /** What somebody who made a step is called. */
  nameOf: (actor: string) => Promise<string>
  clock: () => Date
}

/** What the buttons on an order's post do; each gives what is said to whoever tapped. */
export function orderActions({ commandDesk, orders, nameOf, clock }: OrderActionsDependencies) {
  /** What came of it, or who was first. */
  async function step(context: StaffContext, command: string, args: { id: string; [name: string]: unknown }) {
    const outcome = await outcomeOf(commandDesk, context, { command, args })
    const order = await orders.find(args.id)
    if (outcome.state === 'failed') return tryAgain
    if (outcome.state === 'refused' && outcome.why !== 'conflict') return `${outcome.message}.`
    if (!order) return 'There is no such order.'
    const isTooLate = outcome.state === 'refused' && command === 'take_back_step'
    return `${isTooLate ? "That can't be undone any more. " : ''}${await standing(order, context.staff.name)}`
  }

  async function standing({ id, status, progress }: Order, tapper: string): Promise<string> {
    const says = `Order ${id}: ${stepLabels[status].toLowerCase()}`
    if (!progress || progress.by === tapper) return `${says}.`
    return `${await nameOf(progress.by)} was first. ${says}.`
  }

  async function markOut(context: StaffContext, order: Order, thing: string): Promise<string> {
    const outcome = await outcomeOf(commandDesk, context, {
      command: 'mark_out',
      args: { id: thing, until: 'tomorrow' },
    })
    if (outcome.state === 'done') return `${thingsIn(order).get(thing) ?? thing} is out until tomorrow.`
    if (outcome.state === 'failed') return tryAgain
    return `${outcome.message}.`
  }

  async function newTime(context: StaffContext, order: Order, minutes: number): Promise<string> {
    const isForLater = order.wantedFor !== null
    const args = { id: order.id, [isForLater ? 'minutes_later' : 'ready_in_minutes']: minutes }
    const outcome = await outcomeOf(commandDesk, context, { command: 'set_ready_time', args })
    if (outcome.state === 'failed') return tryAgain
    if (outcome.state === 'refused') return `${outcome.message}.`
    await replaceButtons(context, orderButtons(order, clock()))
    const time = isForLater ? `${minutes} minutes later` : `ready in ${minutes} minutes`
    return `Order ${order.id}: ${time}. Its customer is told.`
  }

  return { step, markOut, newTime }
}
