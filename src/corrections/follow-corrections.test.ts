import { expect, onTestFinished, test } from 'vitest'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import type { Order } from '../orders/order.ts'
import { aCustomer } from '../testing/a-customer.ts'
import { aLine, anOrder } from '../testing/an-order.ts'
import { createMemoryOrderBook } from '../testing/memory-order-book.ts'
import type { Correction } from './correction.ts'
import { followCorrections } from './follow-corrections.ts'

const now = new Date('2026-11-21T18:00:00Z')
const draftLine = (words: string) => ({
  key: 1,
  item: 'pizza',
  quantity: 2,
  size: 'large',
  options: [],
  note: null,
  words,
  quantityConfirmed: false,
  accepted: [],
})

/** Ann's order of two lines, which she called so, changed; and what is learned of that. */
async function learned(change: Partial<Order>, by = 'till-1', because?: 'out'): Promise<Correction[]> {
  const orders = createMemoryOrderBook()
  const order = anOrder({ lines: [aLine(), aLine({ item: 'cola', name: 'Cola' })] })
  await orders.place(order)
  await orders.change({ ...order, version: 2, ...change }, by, now, because)
  const lastOrder = { id: order.id, placedAt: order.placedAt, lines: ['two big zingaros', 'a fizzy'].map(draftLine) }
  const corrections: Correction[] = []
  const follower = followCorrections({
    orders,
    customers: { read: async () => aCustomer({ lastOrder }) },
    keep: (correction) => void corrections.push(correction),
    logger: createLogger('silent'),
    metrics: createMetrics(),
  })
  onTestFinished(() => follower.stop())
  await follower.idle()
  return corrections
}

const cola = aLine({ item: 'cola', name: 'Cola' })

test('a line that staff puts right tells what its words meant', async () => {
  const lines = [aLine({ item: 'calzone', name: 'Calzone', size: null, options: [] }), cola]
  expect(await learned({ lines })).toEqual([
    {
      at: now.toISOString(),
      by: 'staff',
      text: 'two big zingaros',
      words: ['two big zingaros'],
      meant: { item: 'calzone', size: null, options: [] },
    },
  ])
})

test.each([
  ['the customer changed it', { lines: [aLine({ item: 'calzone' }), cola] }, 'customer'],
  ['only how many is another', { lines: [aLine({ quantity: 7 }), cola] }, 'till-1'],
  ['several lines are others', { lines: [aLine({ item: 'calzone' }), aLine({ item: 'tea' })] }, 'till-1'],
  ['a line is gone', { lines: [cola] }, 'till-1'],
  ['it had run out', { lines: [aLine({ item: 'calzone' }), cola] }, 'till-1', 'out'],
] as const)('nothing is learned where %s', async (_, { lines }, by, because?: 'out') => {
  expect(await learned({ lines: [...lines] }, by, because)).toEqual([])
})
