import { Composer } from 'grammy'
import type { Button } from '../../../conversation/view.ts'
import {
  laterButtons,
  orderButtons,
  outButtons,
  reasonButtons,
  stepLabels,
  thingButtons,
  thingsIn,
} from '../../../notices/order-buttons.ts'
import type { Order } from '../../../orders/order.ts'
import type { OrderBook } from '../../../orders/order-book.ts'
import { reasonOf } from '../../../orders/usual-answers.ts'
import { heldText, ordersHolding } from '../../../shortages/orders-holding.ts'
import type { CommandDesk } from '../../../staff/command-desk.ts'
import { keyboardOf } from '../keyboard.ts'
import { answerTap, replaceButtons } from '../tap.ts'
import { repliedTo } from './replied-to.ts'
import { outcomeOf, tryAgain } from './run-command.ts'
import type { StaffContext } from './staff-context.ts'

export interface OrdersDependencies {
  commandDesk: CommandDesk
  orders: Pick<OrderBook, 'find' | 'openOrders'>
  /** What somebody who made a step is called. */
  nameOf: (actor: string) => Promise<string>
  clock?: () => Date
}

/** The buttons on an order's post. What a tap does to the order shows there by itself, as what anybody else does. */
export function ordersFeature({ commandDesk, orders, nameOf, clock = () => new Date() }: OrdersDependencies) {
  const composer = new Composer<StaffContext>()

  /** What is said to whoever tapped: what came of it, or who was first. */
  async function step(context: StaffContext, command: string, args: { id: string; [name: string]: unknown }) {
    const outcome = await outcomeOf(commandDesk, context, { command, args })
    const order = await orders.find(args.id)
    if (outcome.state === 'failed') return tryAgain
    if (outcome.state === 'refused' && outcome.why === 'not-allowed') return notAllowed(context)
    if (outcome.state === 'refused' && outcome.why !== 'conflict') return outcome.message
    if (!order) return 'There is no such order.'
    const isTooLate = outcome.state === 'refused' && command === 'take_back_step'
    return `${isTooLate ? 'That can’t be undone any more. ' : ''}${await standing(order, context.staff.name)}`
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
    return outcome.why === 'not-allowed' ? notAllowed(context) : outcome.message
  }

  async function newTime(context: StaffContext, order: Order, minutes: number): Promise<string> {
    const isForLater = order.wantedFor !== null
    const args = { id: order.id, [isForLater ? 'minutes_later' : 'ready_in_minutes']: minutes }
    const outcome = await outcomeOf(commandDesk, context, { command: 'set_ready_time', args })
    if (outcome.state === 'failed') return tryAgain
    if (outcome.state === 'refused') return outcome.why === 'not-allowed' ? notAllowed(context) : `${outcome.message}.`
    await replaceButtons(context, orderButtons(order, clock()))
    const time = isForLater ? `${minutes} minutes later` : `ready in ${minutes} minutes`
    return `Order ${order.id}: ${time}. Its customer is told.`
  }

  composer.callbackQuery(/^order:([A-Z0-9]+):(\w+)(?::([^:]+))?(?::(\w+))?$/, async (context) => {
    const [, id = '', action, what = '', said] = context.match
    const order = await orders.find(id)
    if (!order) return answerTap(context, 'There is no such order.')
    switch (action) {
      case 'show':
        await showButtons(context, order, buttonsOf(order, what, clock()))
        return answerTap(context)
      case 'write':
        await context.reply(prompt(id), { reply_markup: { force_reply: true, selective: true } })
        return answerTap(context)
      case 'to':
        return answerTap(context, await step(context, 'set_order_status', { id, status: what, ...saying(said) }))
      case 'later':
        return answerTap(context, await newTime(context, order, Number(what)))
      case 'undo':
        return answerTap(context, await step(context, 'take_back_step', { id, status: what }))
      case 'out': {
        const held = heldText((await ordersHolding(what, orders)).length)
        await showButtons(context, order, outButtons(order, what, held))
        return answerTap(context, `${thingsIn(order).get(what) ?? what}: ${held}.`)
      }
      case 'sure': {
        const outcome = await markOut(context, order, what)
        await replaceButtons(context, orderButtons(order, clock()))
        return answerTap(context, outcome)
      }
    }
  })

  composer.on('message:text', async (context, next) => {
    const id = promptedIn(repliedTo(context))
    if (id === undefined) return next()
    const reason = context.message.text
    await context.reply(await step(context, 'set_order_status', { id, status: 'rejected', reason }))
  })

  return composer
}

/** Where they were asked for; below a message that Telegram does not change any more. */
async function showButtons(context: StaffContext, { id }: Order, buttons: Button[][]): Promise<void> {
  if (await replaceButtons(context, buttons)) return
  await context.reply(`Order ${id}`, keyboardOf({ buttons }))
}

function buttonsOf(order: Order, what: string, now: Date): Button[][] {
  if (what === 'reasons') return reasonButtons(order)
  if (what === 'later') return laterButtons(order)
  return what === 'things' ? thingButtons(order) : orderButtons(order, now)
}

function saying(said: string | undefined) {
  if (said === undefined) return {}
  const reason = reasonOf(said)?.told
  return reason ? { reason } : { ready_in_minutes: Number(said) }
}

const notAllowed = ({ staff }: StaffContext): string => `The role ${staff.role} may not do this.`

const prompt = (id: string): string =>
  `Why is order ${id} rejected? Its customer is told what you reply to this message.`

const promptedIn = (text: string): string | undefined => /^Why is order ([A-Z0-9]+) rejected\?/.exec(text)?.[1]
