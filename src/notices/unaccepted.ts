import type { Logger } from 'pino'
import type { Tell } from '../conversation/tell.ts'
import type { CustomerRef } from '../customers/customer.ts'
import { isShopOpen, nextOpening } from '../menu/hours.ts'
import type { Menu, Shop } from '../menu/menu.ts'
import { checkRegularly, type RegularCheck } from '../ops/check-regularly.ts'
import type { Order } from '../orders/order.ts'
import type { OrderBook } from '../orders/order-book.ts'
import type { Members } from '../staff/members.ts'
import type { PostedOrders } from './posted-orders.ts'
import { type Hearer, hearers, type StaffPosts } from './staff-posts.ts'

interface Options {
  orders: Pick<OrderBook, 'openOrders'>
  posts: Pick<StaffPosts, 'find' | 'change'>
  posted: Pick<PostedOrders, 'post' | 'isIn'>
  tell: Tell
  /** null: there is none. */
  staffChat: CustomerRef | null
  members: Pick<Members, 'list'>
  menu: () => Menu
  /** After how many minutes each of them is told. */
  minutes: Readonly<Record<Hearer, number>>
  /** Rejects when another process serves by now, as it may after this one was paused for long. */
  assertHeld?(): Promise<void>
  clock?: () => Date
  logger: Logger
}

const intervalMs = 10_000
/** What has waited longer, with the bot not running since, has been seen to by people. */
const newsMs = 12 * 3_600_000

/**
 * Reminds of an order that nobody accepts: first the staff chat, then the owners, then its customer, who may cancel.
 * Who has heard of it is kept, and so survives a restart.
 */
export function startUnaccepted(options: Options): RegularCheck {
  const { orders, posts, posted, tell, staffChat, members, menu, minutes, assertHeld, logger } = options
  const { clock = () => new Date() } = options

  async function look(): Promise<void> {
    const { shop } = menu()
    const now = clock()
    // Nobody is called out of bed for what is wanted tomorrow.
    if (!isShopOpen(shop, now)) return
    for (const order of await orders.openOrders()) {
      const waited = now.getTime() - waitsSince(order, shop, now).getTime()
      if (order.status !== 'placed' || waited > newsMs) continue
      for (const hearer of hearers) if (waited >= minutes[hearer] * 60_000) await callOnce(hearer, order)
    }
  }

  async function callOnce(hearer: Hearer, order: Order): Promise<void> {
    if ((await posts.find(order.id))?.heard.includes(hearer)) return
    await assertHeld?.()
    try {
      await call[hearer](order)
      // Kept after it is said: with a crash in between they are told twice rather than not at all.
      await posts.change(order, (post) => ({ ...post, heard: [...post.heard, hearer] }))
    } catch (error) {
      logger.warn({ err: error, order: order.id, hearer }, 'that an order waits could not be said, will try again')
    }
  }

  const call: Record<Hearer, (order: Order) => Promise<unknown>> = {
    staff: async (order) => staffChat && posted.post(order, Number(staffChat.id)),
    async owners(order) {
      const owners = members.list().filter(({ role }) => role === 'owner')
      for (const owner of owners.map(({ name }) => Number(name))) {
        if (await posted.isIn(order.id, owner)) continue
        if (!(await posted.post(order, owner))) logger.warn({ order: order.id }, "an owner can't be reached")
      }
    },
    customer: ({ id, channel, customerId }) => tell({ channel, id: customerId }, waitingText(id)),
  }

  return checkRegularly({
    intervalMs,
    look,
    onFailure: (error) => logger.warn({ err: error }, 'the orders that wait could not be read'),
  })
}

/** Since it was placed; or since the shop has opened, where that was after it. */
function waitsSince({ progress, placedAt }: Order, { hours, timezone }: Shop, now: Date): Date {
  const began = new Date(progress?.at ?? placedAt)
  const opened = hours && nextOpening(hours, timezone, began)
  return opened && opened <= now ? opened : began
}

const waitingText = (order: string): string =>
  `We are sorry: the shop has not accepted order ${order} yet, though we have called for it. You can go on waiting, or write “cancel” to cancel it.`
