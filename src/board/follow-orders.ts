import { type Follower, type FollowerOptions, startFollower } from '../orders/follower.ts'
import type { Cursor, OrderBook } from '../orders/order-book.ts'
import type { OrderEvent } from '../orders/order-event.ts'

interface Options extends Pick<FollowerOptions, 'logger' | 'metrics'> {
  orders: Pick<OrderBook, 'eventsAfter' | 'onEvent'>
  /** Where to begin: it is kept nowhere. */
  position: () => Cursor
  /** @param at the cursor behind the event */
  follow: (event: OrderEvent, at: Cursor) => Promise<void>
}

/** In milliseconds: nobody sees it, and in a rush there is much less to read. */
const batchDelay = 50

/** Follows the orders for the board, event by event: after a failure it goes on with the one that failed. */
export function followOrders({ orders, position, follow, ...options }: Options): Follower {
  /** What is still to be done of the batch under way. */
  let toDo: { event: OrderEvent; at: Cursor }[] = []
  return startFollower({
    ...options,
    name: 'board',
    orders: {
      onEvent: orders.onEvent,
      cursorOf: async () => position(),
      keepCursor: async () => undefined,
      async eventsAfter(cursor, limit) {
        const page = await orders.eventsAfter(cursor, limit)
        toDo = page.events.map((event, index) => ({ event, at: page.cursors[index] ?? page.next }))
        return page
      },
    },
    async handle() {
      for (let [first] = toDo; first; [first] = toDo) {
        await follow(first.event, first.at)
        toDo.shift()
      }
    },
    batchSize: 100,
    batchDelay,
    backoff: { initialDelay: 500, maxDelay: 10_000 },
    stopTimeout: 1_000,
  })
}
