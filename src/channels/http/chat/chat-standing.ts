import type { Action } from '../../../chats/chat.ts'
import { tapOf } from '../../../conversation/actions.ts'
import type { ReadRunningOrder } from '../../../conversation/running-order.ts'
import type { CustomerRef } from '../../../customers/customer.ts'
import type { Menu } from '../../../menu/menu.ts'
import type { ChatStanding } from './chat-answer.ts'
import { chatOrder } from './chat-order.ts'

/** Whether a customer's chat on Telegram is linked with them; null: there is nothing to link. */
export type IsLinked = ((customer: CustomerRef) => Promise<boolean>) | null

/** What is asked how things stand. */
export interface StandingOptions {
  menu: () => Menu
  runningOrder: ReadRunningOrder
  isLinked: IsLinked
}

/** How things stand for a user of the web channel, whatever was said last. */
export async function standingOf(
  userId: string,
  { menu, runningOrder, isLinked }: StandingOptions,
): Promise<ChatStanding> {
  const customer = { channel: 'web', id: userId }
  const [order, linked] = await Promise.all([runningOrder(customer), isLinked?.(customer) ?? null])
  const { name, timezone } = menu().shop
  return { shop: name, timezone, order: order && chatOrder(order), telegram_linked: linked }
}

/** Once the kitchen has begun, the buttons under "Order A7K is placed" would only be answered by "too late". */
export function stillOffered(actions: readonly Action[], { order }: Pick<ChatStanding, 'order'>): Action[] {
  const isBegun = order !== null && !['draft', 'placed', 'accepted'].includes(order.status)
  return actions.filter(({ value }) => !isBegun || !ofPlacedOrder.includes(tapOf(value)?.action.verb ?? ''))
}

const ofPlacedOrder = ['amend', 'cancel', 'cancel-order', 'keep-order']
