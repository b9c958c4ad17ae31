import type { CustomerRef } from '../customers/customer.ts'
import { type Follower, startFollower } from '../orders/follower.ts'
import type { OrderEvent } from '../orders/order-book.ts'
import { isFinal } from '../orders/status.ts'
import { changedForStaff } from './changed-order-text.ts'
import { newOrderText } from './new-order-text.ts'
import type { NoticesOptions } from './notices.ts'

interface Options extends NoticesOptions {
  staffChat: CustomerRef
}

// A shop that begins to use its chat must not find all orders of before in it.
const newsMs = 12 * 3_600_000

/** Posts each new order, and each change to one, in the chat of the staff, until it is stopped or the lease is lost. */
export function startStaffNotices({ staffChat, menu, tell, clock = () => new Date(), ...options }: Options): Follower {
  const { orders, logger } = options

  async function notify(event: OrderEvent): Promise<void> {
    if (event.type !== 'order.placed' && event.type !== 'order.changed') return
    if (clock().getTime() - Date.parse(event.at) > newsMs) return
    const order = await orders.find(event.order.id)
    if (!order || isFinal(order.status)) return
    const { shop } = menu()
    const text =
      event.type === 'order.placed' ? newOrderText(order, shop) : changedForStaff(event.before, event.order, shop)
    const told = await tell(staffChat, text)
    if (told === 'unreachable')
      logger.error(
        { order: order.id },
        'the staff chat can’t be reached: check STAFF_CHAT_ID, and that the bot is in it',
      )
  }

  return startFollower({
    backoff: { initialDelay: 1_000, maxDelay: 60_000 },
    ...options,
    name: 'staff-notices',
    async handle(events) {
      for (const event of events) await notify(event)
    },
    // One at a time: with more, a failure would post those before it again.
    batchSize: 1,
    batchDelay: 0,
    stopTimeout: 5_000,
  })
}
