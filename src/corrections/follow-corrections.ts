import type { CustomerStore } from '../customers/customer-store.ts'
import { type Follower, type FollowerOptions, startFollower } from '../orders/follower.ts'
import type { CorrectionKeeper } from './keep-corrections.ts'
import { putRight } from './put-right.ts'

interface Options extends Pick<FollowerOptions, 'orders' | 'assertHeld' | 'logger' | 'metrics'> {
  customers: Pick<CustomerStore, 'read'>
  keep: CorrectionKeeper['keep']
}

/** Learns from the orders that staff puts right, until it is stopped or the lease is lost. */
export const followCorrections = ({ customers, keep, ...options }: Options): Follower =>
  startFollower({
    ...options,
    name: 'corrections',
    async handle(events) {
      for (const event of events) {
        if (event.type !== 'order.changed') continue
        const { channel, customerId } = event.order
        const correction = putRight(event, await customers.read({ channel, id: customerId }))
        if (correction) keep(correction)
      }
    },
    batchSize: 100,
    batchDelay: 200,
  })
