import { PassThrough } from 'node:stream'
import { afterEach, expect, test } from 'vitest'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import { LeaseLostError } from '../storage/lease.ts'
import { anOrder } from '../testing/an-order.ts'
import { createMemoryOrderBook } from '../testing/memory-order-book.ts'
import { type Follower, type FollowerOptions, startFollower } from './follower.ts'
import type { FollowerState } from './follower-status.ts'
import type { OrderEvent } from './order-event.ts'

const started: Follower[] = []

afterEach(async () => {
  for (const follower of started.splice(0)) await follower.stop()
})

function follow(options: Partial<FollowerOptions>) {
  const orders = createMemoryOrderBook()
  const handled: string[][] = []
  const metrics = createMetrics()
  const start = (more: Partial<FollowerOptions> = {}) => {
    const follower = startFollower({
      name: 'test',
      orders,
      handle: async (events) => {
        handled.push(events.map(idOf))
      },
      batchSize: 10,
      batchDelay: 0,
      backoff: { initialDelay: 1, maxDelay: 5 },
      stopTimeout: 10_000,
      logger: createLogger('silent'),
      metrics,
      ...options,
      ...more,
    })
    started.push(follower)
    return follower
  }
  const place = async (...ids: string[]) => {
    for (const id of ids) await orders.place(anOrder({ id }))
  }
  return { orders, handled, metrics, start, place }
}

const idOf = (event: OrderEvent) => (event.type === 'order.placed' ? event.order.id : event.type)

test('hands over what happened before it started and what happens after, in order', async () => {
  const { start, place, handled } = follow({})
  await place('A', 'B')
  const follower = start()
  await follower.idle()
  await place('C')
  await follower.idle()
  expect(handled.flat()).toEqual(['A', 'B', 'C'])
})

test('hands over no more than a batch at a time', async () => {
  const { start, place, handled } = follow({ batchSize: 2 })
  await place('A', 'B', 'C', 'D', 'E')
  await start().idle()
  expect(handled).toEqual([['A', 'B'], ['C', 'D'], ['E']])
})

test('waits for others that come soon, so that they share a batch', async () => {
  const { start, place, handled } = follow({ batchDelay: 50 })
  const follower = start()
  await follower.idle()
  await place('A')
  await Promise.resolve()
  await place('B')
  await follower.idle()
  expect(handled).toEqual([['A', 'B']])
})

test('goes on after a restart where it stood', async () => {
  const { start, place, handled } = follow({})
  await place('A')
  const first = start()
  await first.idle()
  await first.stop()
  await place('B')
  await start().idle()
  expect(handled).toEqual([['A'], ['B']])
})

test('tries a batch that failed again as it was, until it succeeds', async () => {
  const attempts: string[][] = []
  const states: FollowerState['name'][] = []
  const { start, place, orders, metrics } = follow({
    onState: ({ name }) => states.push(name),
    handle: async (events) => {
      attempts.push(events.map(idOf))
      if (attempts.length === 1) await place('B')
      if (attempts.length < 5) throw new Error('not yet')
    },
  })
  await place('A')
  const follower = start()
  await follower.idle()
  expect(attempts).toEqual([['A'], ['A'], ['A'], ['A'], ['A'], ['B']])
  expect(states).toEqual(['failing', 'working'])
  expect(follower.state.name).toBe('working')
  expect(await orders.cursorOf('test')).toBe('2')
  expect((await metrics.followerBehind.get()).values).toMatchObject([{ value: 0 }])
})

test('a cursor that could not be kept is no reason to stop', async () => {
  const { start, place, orders } = follow({})
  await place('A')
  let failures = 2
  const follower = start({
    orders: {
      ...orders,
      keepCursor: async (name, cursor) => {
        if (failures-- > 0) throw new Error('disk full')
        return orders.keepCursor(name, cursor)
      },
    },
  })
  await follower.idle()
  expect(await orders.cursorOf('test')).toBe('1')
})

test('ends when another process holds the lease, and hands over nothing more', async () => {
  let isHeld = true
  let asked = 0
  const { start, place, handled, orders } = follow({
    assertHeld: async () => {
      asked++
      if (!isHeld) throw new LeaseLostError()
    },
  })
  await place('A')
  const follower = start()
  await follower.idle()
  isHeld = false
  await place('B')
  await expect(follower.idle()).rejects.toThrow('was stopped')
  await follower.stop()
  expect(asked).toBe(2)
  expect(handled).toEqual([['A']])
  expect(follower.state.name).toBe('failing')
  expect(await orders.cursorOf('test')).toBe('1')
})

test('a lease that could not be looked at is looked at again', async () => {
  let failures = 2
  const { start, place, handled } = follow({
    assertHeld: async () => {
      if (failures-- > 0) throw new Error('disk does not answer')
    },
  })
  await place('A')
  await start().idle()
  expect(handled).toEqual([['A']])
})

test('a batch whose lease is still looked at when it is stopped is not begun', async () => {
  const asked = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<void>()
  const { start, place, handled } = follow({
    assertHeld: () => {
      asked.resolve()
      return answer.promise
    },
  })
  await place('A')
  const follower = start()
  await asked.promise
  await follower.stop()
  answer.resolve()
  await new Promise(setImmediate)
  expect(handled).toEqual([])
})

test('waits as long as the error asks, and stop cuts that short', async () => {
  const log = new PassThrough()
  const failed = Promise.withResolvers<void>()
  const { start, place } = follow({
    logger: createLogger('info', log),
    onState: () => failed.resolve(),
    handle: () => Promise.reject(Object.assign(new Error('busy'), { retryAfterMs: 600_000 })),
  })
  await place('A')
  const follower = start()
  await failed.promise
  expect(follower.state.name).toBe('failing')
  await follower.stop()
  expect(String(log.read())).toContain('"retryInMs":600000')
})

test('stop lets the batch under way end and starts no other', async () => {
  const begun = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  const { start, place, orders } = follow({
    batchSize: 1,
    handle: async () => {
      begun.resolve()
      await finish.promise
    },
  })
  await place('A', 'B')
  const follower = start()
  await begun.promise
  const stopped = follower.stop()
  finish.resolve()
  await stopped
  expect(await orders.cursorOf('test')).toBe('1')
})

test('stop does not wait for a book that does not answer', async () => {
  const { start, orders } = follow({})
  const asked = Promise.withResolvers<void>()
  const follower = start({
    stopTimeout: 3_600_000,
    orders: {
      ...orders,
      cursorOf() {
        asked.resolve()
        return new Promise(() => undefined)
      },
    },
  })
  await asked.promise
  await follower.stop()
})

test('stop does not wait for ever, and a batch given up on does not move the cursor when it ends at last', async () => {
  const begun = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  const handling = Promise.withResolvers<void>()
  let aborted = false
  const { start, place, orders } = follow({
    stopTimeout: 1,
    handle: async (_events, signal) => {
      begun.resolve()
      await finish.promise
      aborted = signal.aborted
      handling.resolve()
    },
  })
  await place('A')
  const follower = start()
  await begun.promise
  await follower.stop()
  finish.resolve()
  await handling.promise
  await new Promise(setImmediate)
  expect(aborted).toBe(true)
  expect(await orders.cursorOf('test')).toBeNull()
})

test('idle rejects when the follower is stopped before it caught up', async () => {
  const { start, place } = follow({ handle: () => Promise.reject(new Error('never')) })
  await place('A')
  const follower = start()
  const idle = follower.idle()
  await follower.stop()
  await expect(idle).rejects.toThrow('was stopped')
  await expect(follower.idle()).rejects.toThrow('was stopped')
})

test('logs a failure without the message of an error that may quote a customer', async () => {
  const log = new PassThrough()
  const failed = Promise.withResolvers<void>()
  const { start, place } = follow({
    logger: createLogger('info', log),
    onState: () => failed.resolve(),
    handle: () => Promise.reject(new Error('no such street: 5 Elm St')),
  })
  await place('A')
  const follower = start()
  await failed.promise
  await follower.stop()
  const lines = String(log.read())
  expect(lines).toContain('follower failed')
  expect(lines).not.toContain('Elm')
})
