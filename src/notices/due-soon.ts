import type { Logger } from 'pino'
import type { Tell } from '../conversation/tell.ts'
import type { CustomerRef } from '../customers/customer.ts'
import { clockOf } from '../menu/formats.ts'
import type { Menu } from '../menu/menu.ts'
import { checkRegularly, type RegularCheck } from '../ops/check-regularly.ts'
import type { Order } from '../orders/order.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { dueAt } from '../orders/ready-time.ts'
import type { PostedOrders } from './posted-orders.ts'
import type { StaffPosts } from './staff-posts.ts'

interface Options {
  orders: Pick<OrderBook, 'openOrders'>
  posts: Pick<StaffPosts, 'find' | 'change'>
  posted: Pick<PostedOrders, 'post'>
  tell: Tell
  staffChat: CustomerRef
  menu: () => Menu
  /** Rejects when another process serves by now, as it may after this one was paused for long. */
  assertHeld?(): Promise<void>
  clock?: () => Date
  logger: Logger
}

const intervalMs = 10_000
/** What an order takes where the menu file does not say. */
const usualMinutes = 30
/** What was due longer ago, with the bot not running since, has been seen to by people. */
const newsMs = 12 * 3_600_000

/** Posts an order for later once more when it is time to begin with it: its post may be far above by then. */
export function startDueSoon(options: Options): RegularCheck {
  const { orders, posts, posted, tell, staffChat, menu, assertHeld, clock = () => new Date(), logger } = options

  async function look(): Promise<void> {
    for (const order of await orders.openOrders()) {
      const due = dueForLater(order)
      if (due !== null && isTime(order, due) && !(await posts.find(order.id))?.isCalled) await callOnce(order, due)
    }
  }

  function isTime({ placedAt, fulfilment }: Order, due: Date): boolean {
    const begins = due.getTime() - (menu().shop.leadMinutes[fulfilment] ?? usualMinutes) * 60_000
    const now = clock().getTime()
    // One that was placed after that is in sight.
    return Date.parse(placedAt) < begins && begins <= now && now < due.getTime() + newsMs
  }

  async function callOnce(order: Order, due: Date): Promise<void> {
    await assertHeld?.()
    try {
      await tell(staffChat, `Order ${order.id} is due at ${clockOf(menu(), due)}. Here it is again:`)
      await posted.post(order, Number(staffChat.id))
      // Kept after it is said: with a crash in between it is said twice rather than not at all.
      await posts.change(order, (post) => ({ ...post, isCalled: true }))
    } catch (error) {
      logger.warn({ err: error, order: order.id }, 'that an order is due could not be said, will try again')
    }
  }

  return checkRegularly({
    intervalMs,
    look,
    onFailure: (error) => logger.warn({ err: error }, 'the orders for later could not be read'),
  })
}

/** null: nobody waits for its time, or somebody is at it already. */
const dueForLater = (order: Order): Date | null =>
  order.wantedFor !== null && ['placed', 'accepted'].includes(order.status) ? dueAt(order) : null
