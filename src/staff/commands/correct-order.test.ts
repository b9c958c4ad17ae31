import { expect, test } from 'vitest'
import { aLine, anOrder } from '../../testing/an-order.ts'
import { createMemoryOrderBook } from '../../testing/memory-order-book.ts'
import { deliMenu } from '../../testing/menu.ts'
import { CommandError, checked } from './command.ts'
import { correctOrder } from './correct-order.ts'

const now = new Date('2026-11-21T18:00:00Z')
const ben = { kind: 'person' as const, name: '55', role: 'manager' }
const plain = { size: null, options: [], note: null }
const lemonade = aLine({ ...plain, item: 'lemonade', name: 'Lemonade', quantity: 2, unitPrice: 240, total: 480 })
const toast = aLine({ ...plain, item: 'toast', name: 'Toast', quantity: 1, unitPrice: 320, total: 320 })

/** An order of two lemonades, which were ten cents cheaper then, and a toast. */
async function prepare() {
  const orders = createMemoryOrderBook()
  const order = anOrder({ id: 'A1', lines: [lemonade, toast], subtotal: 800, deliveryFee: 300, total: 1100 })
  await orders.place(order)
  const command = checked(correctOrder({ orders, menu: () => deliMenu(), clock: () => now }))
  const run = (args: object) =>
    command
      .run({ id: 'A1', version: 1, ...args }, { actor: ben, requestId: '1' })
      .catch((error: unknown) => (error instanceof CommandError ? [error.failure, error.message] : error))
  const events = async () => (await orders.eventsAfter(null, 10)).events
  return { orders, order, run, events }
}

test("a line is put right at today's price, and the event says by whom, what was and what is", async () => {
  const { order, run, events } = await prepare()
  const becomes = { item: 'soup', size: 'large', options: [{ option: 'rye' }] }
  const body = { version: 2, lines: [{ item: 'lemonade' }, { item: 'soup', total: 650 }], total: 480 + 650 + 300 }
  expect(await run({ line: 2, becomes })).toMatchObject({ order: body })
  expect((await events())[1]).toMatchObject({ type: 'order.changed', by: '55', before: order, order: { version: 2 } })
})

test('where only the number was wrong, the price stays the one that was agreed', async () => {
  const { run } = await prepare()
  const three = { order: { lines: [{ quantity: 3, unit_price: 240, total: 720 }, {}], total: 1340 } }
  expect(await run({ line: 1, becomes: { item: 'lemonade', quantity: 3 } })).toMatchObject(three)
})

test('a line is taken out, or added, but the last one stays', async () => {
  const { run } = await prepare()
  expect(await run({ line: 1, becomes: null })).toMatchObject({ order: { lines: [{ item: 'toast' }], total: 620 } })
  expect(await run({ version: 2, line: 1, becomes: null })).toMatchObject(['unfit', expect.stringContaining('cancel')])
  const more = { order: { lines: [{ item: 'toast' }, { item: 'lemonade', unit_price: 250 }], total: 870 } }
  expect(await run({ version: 2, becomes: { item: 'lemonade' } })).toMatchObject(more)
})

test('what is so already is not noted again', async () => {
  const { run, events } = await prepare()
  expect(await run({ line: 2, becomes: { item: 'toast' } })).toMatchObject({ order: { version: 1, total: 1100 } })
  expect(await events()).toHaveLength(1)
})

test.each([
  [{ id: 'A9', line: 1, becomes: null }, ['not-found', 'There is no order A9']],
  [{ line: 3, becomes: null }, ['not-found', 'Order A1 has no line 3']],
  [{ version: 2, line: 1, becomes: null }, ['conflict', 'Order A1 was changed in the meantime: read it again']],
  [{ line: 1, becomes: { item: 'unicorn' } }, ['unfit', expect.stringContaining('unicorn')]],
  [{ line: 1, becomes: { item: 'soup' } }, ['unfit', 'soup needs a size: small, large']],
  [{ line: 1, becomes: { item: 'pie' } }, ['unfit', 'pie is sold out']],
  [{ becomes: null }, ['unfit', 'becomes is null: say which line is taken out']],
  [
    { line: 1, becomes: { item: 'lemonade', quantity: 200 } },
    ['unfit', expect.stringContaining('max_quantity (20): say "quantity_confirmed": true')],
  ],
])('%j is refused', async (args, refusal) => {
  const { run, events } = await prepare()
  expect(await run(args)).toEqual(refusal)
  expect(await events()).toHaveLength(1)
})

test('more of a line than is believed has to be confirmed, unless as many were agreed before', async () => {
  const { orders, order, run } = await prepare()
  expect(await run({ line: 1, becomes: { item: 'lemonade', quantity: 400 } })).toEqual([
    'unfit',
    '400 × lemonade is more than max_quantity (20): say "quantity_confirmed": true where so many are meant',
  ])
  const eggs = { item: 'toast', options: [{ option: 'egg', count: 999 }] }
  expect(await run({ line: 1, becomes: eggs })).toEqual(['unfit', expect.stringContaining('999 × egg is more than')])
  const many = { line: 1, becomes: { item: 'lemonade', quantity: 400 }, quantity_confirmed: true }
  expect(await run(many)).toMatchObject({ order: { lines: [{ quantity: 400 }, {}] } })
  await orders.place({ ...order, id: 'A2', lines: [{ ...lemonade, quantity: 30, total: 7_200 }] })
  const noted = { item: 'lemonade', quantity: 30, note: 'no ice' }
  expect(await run({ id: 'A2', line: 1, becomes: noted })).toMatchObject({ order: { lines: [{ note: 'no ice' }] } })
})

test('an order that is made is not corrected', async () => {
  const { orders, run } = await prepare()
  for (const status of ['accepted', 'preparing', 'ready'] as const)
    await orders.changeStatus('A1', { to: status, by: '55', at: now })
  expect(await run({ line: 1, becomes: null })).toEqual([
    'conflict',
    "Order A1 is ready, and can't be changed any more",
  ])
})
