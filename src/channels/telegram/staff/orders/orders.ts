import { Composer } from 'grammy'
import type { Button } from '../../../../conversation/view.ts'
import {
  laterButtons,
  orderButtons,
  outButtons,
  reasonButtons,
  thingButtons,
  thingsIn,
} from '../../../../notices/order-buttons.ts'
import type { Order } from '../../../../orders/order.ts'
import type { OrderBook } from '../../../../orders/order-book.ts'
import { reasonOf } from '../../../../orders/usual-answers.ts'
import { heldText, ordersHolding } from '../../../../shortages/orders-holding.ts'
import { keyboardOf } from '../../keyboard.ts'
import { answerTap, replaceButtons } from '../../tap.ts'
import { repliedTo } from '../replied-to.ts'
import type { StaffContext } from '../staff-context.ts'
import { type OrderActionsDependencies, orderActions } from './order-actions.ts'

export interface OrdersDependencies extends Omit<OrderActionsDependencies, 'orders' | 'clock'> {
  orders: Pick<OrderBook, 'find' | 'openOrders'>
  clock?: () => Date
}

/** The buttons on an order's post. What a tap does to the order shows there by itself, as what anybody else does. */
export function ordersFeature({ commandDesk, orders, nameOf, clock = () => new Date() }: OrdersDependencies) {
  const composer = new Composer<StaffContext>()
  const { step, markOut, newTime } = orderActions({ commandDesk, orders, nameOf, clock })

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

const prompt = (id: string): string =>
  `Why is order ${id} rejected? Its customer is told what you reply to this message.`

const promptedIn = (text: string): string | undefined => /^Why is order ([A-Z0-9]+) rejected\?/.exec(text)?.[1]
