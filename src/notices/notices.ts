import type { Logger } from 'pino'
import type { Tell } from '../conversation/tell.ts'
import type { Menu } from '../menu/menu.ts'
import type { Metrics } from '../ops/metrics.ts'
import type { Follower, FollowerOptions } from '../orders/follower.ts'
import type { Order } from '../orders/order.ts'
import type { OrderBook } from '../orders/order-book.ts'
import type { OrderEvent } from '../orders/order-event.ts'
import { isNewTime } from '../orders/ready-time.ts'
import { changedForCustomer } from './changed-order-text.ts'
import { followEach } from './follow-each.ts'
import { newTimeText, noticeText } from './notice-texts.ts'

export interface NoticesOptions {
  orders: Pick<OrderBook, 'find' | 'eventsAfter' | 'onEvent' | 'cursorOf' | 'keepCursor'>
  tell: Tell
  menu: () => Menu
  /** Rejects when another process tells by now, as it may after this one was paused for long. */
  assertHeld?(): Promise<void>
  clock?: () => Date
  /** Milliseconds from a failure to the next attempt. */
  backoff?: FollowerOptions['backoff']
  logger: Logger
  metrics: Pick<Metrics, 'followerBehind'>
}

// Later than this a step is no news any more: so neither a first start over an old journal nor a long fault tells it.
const newsMs = 3_600_000

/**
 * Tells customers of each step and change that somebody else made with their order, until it is stopped or the lease is
 * lost.
 */
export function startNotices({ tell, menu, clock = () => new Date(), logger, ...options }: NoticesOptions): Follower {
  const { orders } = options

  async function notify(event: OrderEvent): Promise<void> {
    if (clock().getTime() - Date.parse(event.at) > newsMs) return
    if (event.type === 'customer.forgotten' || event.type === 'order.placed' || event.by === 'customer') return
    const order = event.type === 'order.changed' ? event.order : await orders.find(event.id)
    const text = order && textOf(event, order)
    if (text) await inform(order, text)
  }

  function textOf(event: Extract<OrderEvent, { by: string }>, order: Order): string | null {
    if (event.type === 'order.status') return noticeText(order, event)
    const { before } = event
    return isNewTime(before, order)
      ? newTimeText(before, order, menu())
      : changedForCustomer(before, order, menu().shop)
  }

  async function inform({ id, channel, customerId, status }: Order, text: string): Promise<void> {
    const told = await tell({ channel, id: customerId }, text)
    if (told === 'unreachable') logger.info({ order: id, status }, "a customer can't be told")
  }

  // Given up on between a call and the cursor, a step may be told twice rather than not at all.
  return followEach({ ...options, name: 'notices', logger }, notify)
}
