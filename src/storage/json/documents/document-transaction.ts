import type { OrderEvent } from '../../../orders/order-event.ts'
import type { Transaction } from '../../transaction.ts'

interface Joined {
  event: OrderEvent
  keep(offset: number): Promise<void>
  fail(reason: unknown): void
}

export type DocumentTransaction = ReturnType<typeof documentTransaction>

/** The transaction of one change of a document. */
export function documentTransaction() {
  const joined: Joined[] = []

  const append: Transaction['append'] = (event, follow) => {
    const { promise, resolve, reject } = Promise.withResolvers<number>()
    joined.push({
      event,
      async keep(offset) {
        await follow(offset)
        resolve(offset)
      },
      fail: reject,
    })
    return promise
  }

  return {
    append,
    events: (): OrderEvent[] => joined.map(({ event }) => event),
    /** @param offsets of the events, in their order */
    async keep(offsets: readonly number[]): Promise<void> {
      await Promise.all(offsets.map((offset, index) => joined[index]?.keep(offset)))
    },
    fail(reason: unknown): void {
      for (const { fail } of joined) fail(reason)
    },
  }
}
