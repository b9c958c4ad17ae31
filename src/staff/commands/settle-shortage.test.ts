import { expect, test } from 'vitest'
import type { Settling } from '../../shortages/settling.ts'
import { createShortages } from '../../shortages/shortages.ts'
import { anOrder } from '../../testing/an-order.ts'
import { memoryDocumentStore } from '../../testing/memory-document-store.ts'
import { createMemoryOrderBook } from '../../testing/memory-order-book.ts'
import { CommandError } from './command.ts'
import { settleShortage } from './settle-shortage.ts'

const manager = { kind: 'service' as const, name: 'office', role: 'manager' }

/** An order whose lemonade has run out; what is offered in its place is something else by the time it is decided. */
async function prepare(...offered: string[]) {
  const orders = createMemoryOrderBook()
  const order = anOrder({ id: 'A1' })
  await orders.place(order)
  const shortages = createShortages(memoryDocumentStore())
  await shortages.note('A1', 'lemonade', new Date())
  const swaps = offered.map((to) => ({ to, difference: 0 }))
  const settling: Settling = {
    swapsFor: async () => swaps,
    settle: async (shortage) => ({ outcome: 'not-as-offered', order, shortage: { ...shortage, swaps } }),
  }
  const command = settleShortage({ orders, shortages, settling })
  return (to?: string) =>
    command
      .run({ id: 'A1', thing: 'lemonade', answer: 'swap', to }, { actor: manager, requestId: '1' })
      .catch((error: unknown) => (error instanceof CommandError ? [error.failure, error.message] : error))
}

test('whoever does not know by what it can be swapped is told', async () => {
  const swap = await prepare('cola:can', 'water')
  expect(await swap()).toEqual(['unfit', 'to: must be one of those that are offered: cola:can, water'])
  expect(await swap('tea')).toEqual([
    'conflict',
    "Order A1 can't become that; to must be one of those that are offered: cola:can, water",
  ])
})

test('where nothing is offered, that is said', async () => {
  const swap = await prepare()
  expect(await swap()).toEqual(['unfit', 'to: there is nothing to swap it for'])
  expect(await swap('tea')).toEqual(['conflict', "Order A1 can't become that; there is nothing to swap it for"])
})
