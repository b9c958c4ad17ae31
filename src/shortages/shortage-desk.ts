import type { Desk, IncomingMessage } from '../conversation/desk.ts'
import type { View } from '../conversation/view.ts'
import { type CustomerRef, isSameRef, refsOf } from '../customers/customer.ts'
import type { CustomerStore } from '../customers/customer-store.ts'
import type { Menu } from '../menu/menu.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { choiceOf } from './answer-values.ts'
import type { Settling } from './settling.ts'
import type { Shortage } from './shortage.ts'
import { customersQuestion, outdatedText, settledText } from './shortage-texts.ts'
import type { Shortages } from './shortages.ts'

interface Dependencies {
  desk: Desk
  shortages: Pick<Shortages, 'find'>
  settling: Settling
  orders: Pick<OrderBook, 'find'>
  customers: Pick<CustomerStore, 'read'>
  menu: () => Menu
  clock: () => Date
}

/**
 * The desk, and before it the customers' answers when something in their order has run out. It follows from the order
 * what is said of an answer that comes again, so that it has no second effect.
 */
export function shortageDesk({ desk, shortages, settling, orders, customers, menu, clock }: Dependencies): Desk {
  async function ownedBy(from: CustomerRef, shortage: Shortage | null): Promise<Shortage | null> {
    const order = shortage && (await orders.find(shortage.order))
    if (!order) return null
    const owner = { channel: order.channel, id: order.customerId }
    const customer = await customers.read(from)
    const isOwn = isSameRef(owner, from) || (customer && refsOf(customer).some((ref) => isSameRef(owner, ref)))
    return isOwn ? shortage : null
  }

  async function answer({ from, content }: IncomingMessage): Promise<View | null> {
    const choice = content.kind === 'tap' && content.value.startsWith('#') ? choiceOf(content.value) : null
    if (!choice) return null
    const shortage = await ownedBy(from, await shortages.find(choice.number))
    const chosen = shortage && choice.answerOf(shortage)
    // Staff alone knows whether there is enough.
    if (!chosen || chosen.kind === 'keep') return said(outdatedText)
    const settled = await settling.settle(shortage, chosen, 'customer')
    if (!settled) return said(outdatedText)
    const setting = { menu: menu(), now: clock() }
    if (settled.outcome !== 'not-as-offered') return said(capitalised(settledText(settled, shortage, setting)))
    const { text, buttons } = customersQuestion(settled.order, settled.shortage, setting)
    return { text: `${outdatedText}\n\n${text}`, buttons }
  }

  return { handle: async (message, onModel) => (await answer(message)) ?? desk.handle(message, onModel) }
}

const said = (text: string): View => ({ text, buttons: [] })

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
