import type { CustomerRef } from '../customers/customer.ts'
import type { Follower } from '../orders/follower.ts'
import type { OrderEvent, StatusEvent } from '../orders/order-event.ts'
import { isNewTime } from '../orders/ready-time.ts'
import { isFinal } from '../orders/status.ts'
import { followEach } from './follow-each.ts'
import type { NoticesOptions } from './notices.ts'
import type { PostedOrders } from './posted-orders.ts'
import type { StaffPosts } from './staff-posts.ts'

interface Options extends Omit<NoticesOptions, 'menu'> {
  staffChat: CustomerRef
  posted: PostedOrders
  posts: Pick<StaffPosts, 'all'>
}

// A shop that starts using its chat must not find every earlier order in it.
const newsMs = 12 * 3_600_000

/**
 * Posts each new order in the staff chat, reports changes there, and keeps the posts up to date with whatever is done
 * anywhere, until it is stopped or the lease is lost.
 */
export function startStaffNotices(options: Options): Follower {
  const { staffChat, posted, posts, tell, clock = () => new Date(), orders, logger } = options

  const chat = Number(staffChat.id)
  const report = createReachReport(logger)

  async function notify(event: OrderEvent): Promise<void> {
    if (clock().getTime() - Date.parse(event.at) > newsMs) return
    switch (event.type) {
      case 'order.placed':
        return post(event.order.id)
      case 'order.status':
        return showStep(event)
      case 'order.changed': {
        const order = await orders.find(event.order.id)
        if (!order || isFinal(order.status)) return
        await posted.update(order)
        // The post says it already, and there is nothing different to cook.
        if (isNewTime(event.before, event.order)) return
        report(await posted.tellChange(event.before, event.order, chat))
        return
      }
      case 'customer.forgotten':
        return forget({ channel: event.channel, id: event.customerId })
    }
  }

  async function post(id: string): Promise<void> {
    const order = await orders.find(id)
    if (!order || isFinal(order.status) || (await posted.isIn(id, chat))) return
    report(await posted.post(order, chat))
  }

  async function showStep(event: StatusEvent): Promise<void> {
    const order = await orders.find(event.id)
    if (!order) return
    await posted.update(order, event)
    // Nobody looks for an edit far above.
    const isNews = event.by === 'customer' && (await posted.isIn(order.id, chat))
    if (isNews && event.status === 'cancelled') await say(`Order ${event.id} is cancelled by its customer.`)
  }

  /** The orders themselves no longer name them; nor may what is shown of them. */
  async function forget({ channel, id }: CustomerRef): Promise<void> {
    for (const { order: shown } of await posts.all()) {
      const order = await orders.find(shown)
      if (order?.channel === channel && order.customerId === id) await posted.forgetCustomer(order)
    }
  }

  async function say(text: string): Promise<void> {
    report((await tell(staffChat, text)) === 'told')
  }

  return followEach({ ...options, name: 'staff-notices' }, notify)
}

/** The log says once that nothing arrives, however many orders there are, and once that it does again. */
function createReachReport(logger: NoticesOptions['logger']): (isReached: boolean) => void {
  let wasReached = true
  return (isReached) => {
    if (isReached && !wasReached) logger.info('the staff chat can be reached again')
    if (!isReached && wasReached)
      logger.error("the staff chat can't be reached: check STAFF_CHAT_ID, and that the bot is in it")
    wasReached = isReached
  }
}
