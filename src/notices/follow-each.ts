import { type Follower, type FollowerOptions, startFollower } from '../orders/follower.ts'
import type { OrderEvent } from '../orders/order-event.ts'

type Options = Omit<FollowerOptions, 'handle' | 'batchSize' | 'batchDelay'>

/** Tells one event after another: with several in a batch, a failure would tell those before it again. */
export const followEach = (options: Options, notify: (event: OrderEvent) => Promise<void>): Follower =>
  startFollower({
    ...options,
    async handle(events) {
      for (const event of events) await notify(event)
    },
    batchSize: 1,
    batchDelay: 0,
  })
