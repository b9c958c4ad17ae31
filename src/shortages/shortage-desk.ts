import type { Desk, IncomingMessage } from '../conversation/desk.ts'
import type { View } from '../conversation/view.ts'
import { type CustomerRef, isSameRef, refsOf } from '../customers/customer.ts'
import type { CustomerStore } from '../customers/customer-store.ts'
import type { Menu } from '../menu/menu.ts'
import type { SoldOut } from '../menu/sold-out.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { choiceOf } from './answer-values.ts'
import { saidOfShortage } from './said-of-shortage.ts'
import type { Answer, Settling } from './settling.ts'
import type { Shortage } from './shortage.ts'
import { customersQuestion, outdatedText, settledText } from './shortage-texts.ts'
import type { Shortages } from './shortages.ts'

interface Dependencies {
  desk: Desk
  shortages: Pick<Shortages, 'all' | 'find'>
  settling: Settling
  orders: Pick<OrderBook, 'find'>
  customers: Pick<CustomerStore, 'read'>
  menu: () => Menu
  soldOut: () => readonly SoldOut[]
  clock: () => Date
}

interface Said {
  shortage: Shortage
  answer: Answer
}

/** Whoever writes more has more to say. */
const longestAnswer = 80

/**
 * The desk, with the customers' answers about what has run out in front. An answer that comes again has no second
 * effect: what it did can be seen from the order.
 */
export function shortageDesk({
  desk,
  shortages,
  settling,
  orders,
  customers,
  menu,
  soldOut,
  clock,
}: Dependencies): Desk {
  async function ownedBy(from: CustomerRef, shortage: Shortage | null): Promise<Shortage | null> {
    const order = shortage && (await orders.find(shortage.order))
    if (!order) return null
    const owner = { channel: order.channel, id: order.customerId }
    const customer = await customers.read(from)
    const isOwn = isSameRef(owner, from) || (customer && refsOf(customer).some((ref) => isSameRef(owner, ref)))
    return isOwn ? shortage : null
  }

  async function tapped(value: string, from: CustomerRef): Promise<Said | 'outdated' | null> {
    const choice = value.startsWith('#') ? choiceOf(value) : null
    if (!choice) return null
    const shortage = await ownedBy(from, await shortages.find(choice.number))
    const answer = shortage && choice.answerOf(shortage)
    // Staff alone knows whether there is enough.
    return answer && answer.kind !== 'keep' ? { shortage, answer } : 'outdated'
  }

  /** In words it is the question that was asked last, unless an order that was begun since is what is talked about. */
  async function saidInWords(text: string, from: CustomerRef): Promise<Said | null> {
    if (soldOut().length === 0 || text.length > longestAnswer) return null
    const all = (await shortages.all()).toReversed()
    for (const shortage of [...all.filter(isAwaited), ...all.filter(({ ending }) => ending !== null)]) {
      const answer = saidOfShortage(text, shortage, menu())
      if (!answer || !(isAwaited(shortage) || isAgain(answer, shortage)) || !(await ownedBy(from, shortage))) continue
      const customer = await customers.read(from)
      const talksOfOther = customer?.draft && customer.updatedAt > (shortage.askedAt ?? '')
      return talksOfOther ? null : { shortage, answer }
    }
    return null
  }

  async function meantBy(content: IncomingMessage['content'], from: CustomerRef) {
    switch (content.kind) {
      case 'tap':
        return tapped(content.value, from)
      case 'text':
        return saidInWords(content.text, from)
      default:
        return null
    }
  }

  async function answer({ from, content }: IncomingMessage): Promise<View | null> {
    const meant = await meantBy(content, from)
    if (meant === null || meant === 'outdated') return meant && said(outdatedText)
    const { shortage, answer: chosen } = meant
    const settled = await settling.settle(shortage, chosen, 'customer')
    if (!settled) return said(outdatedText)
    const setting = { menu: menu(), now: clock() }
    if (settled.outcome !== 'not-as-offered') return said(capitalised(settledText(settled, shortage, setting)))
    const { text, buttons } = customersQuestion(settled.order, settled.shortage, setting)
    return { text: `${outdatedText}\n\n${text}`, buttons }
  }

  return { handle: async (message, onModel) => (await answer(message)) ?? desk.handle(message, onModel) }
}

const isAwaited = ({ askedAt, ending }: Shortage): boolean => askedAt !== null && ending === null

/** It was said and done, and is delivered once more. */
const isAgain = ({ kind }: Answer, { ending }: Shortage): boolean =>
  (kind === 'drop' && ending === 'dropped') || (kind === 'cancel' && ending === 'cancelled')

const said = (text: string): View => ({ text, buttons: [] })

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
