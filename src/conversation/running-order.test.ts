import { expect, test } from 'vitest'
import type { Customer } from '../customers/customer.ts'
import type { Order } from '../orders/order.ts'
import { aCustomer } from '../testing/a-customer.ts'
import { anOrder } from '../testing/an-order.ts'
import { deliMenu } from '../testing/menu.ts'
import { createRunningOrder } from './running-order.ts'

const now = new Date('2026-11-21T18:00:00Z')
const menu = deliMenu()

const runningOf = (customer: Customer | null, order: Order | null = null) =>
  createRunningOrder({
    customers: { read: async () => customer },
    orders: { find: async (id) => (id === order?.id ? order : null) },
    menu: () => menu,
    clock: () => now,
  })({ channel: 'web', id: '1' })

const soup = {
  key: 1,
  item: 'soup',
  quantity: 2,
  size: null,
  options: [{ anyOf: ['rye', 'white'], amount: 'regular' as const, count: null, exclude: false }],
  note: null,
  words: 'two soups',
  quantityConfirmed: false,
  accepted: [],
}
const draft = {
  id: 'B7KQ2M',
  touchedAt: now.toISOString(),
  lines: [soup],
  unmatched: [],
  fulfilment: 'delivery' as const,
  wantedFor: null,
  note: null,
  quotedTotal: null,
}
const lastOrder = { id: 'K7F3MQ', placedAt: '2026-11-21T17:30:00.000Z', lines: [] }

test('a stranger has none, and neither has who only looked around', async () => {
  expect([await runningOf(null), await runningOf(aCustomer())]).toEqual([null, null])
})

test('it is what the customer is making, with what is still open, whatever they placed before', async () => {
  expect(await runningOf(aCustomer({ draft, lastOrder }), anOrder())).toMatchObject({
    id: null,
    status: 'draft',
    fulfilment: 'delivery',
    lines: [{ name: 'Soup', quantity: 2, total: null, open: [['Rye', 'White']] }],
    deliveryFee: 300,
    complete: false,
  })
})

const accepted = { at: '2026-11-21T17:45:00.000Z', by: 'till', from: 'placed' as const }

test('else it is the order placed last, as it stands', async () => {
  const order = anOrder({ status: 'accepted', progress: { ...accepted, readyInMinutes: 20 } })
  expect(await runningOf(aCustomer({ lastOrder }), order)).toMatchObject({
    id: 'K7F3MQ',
    status: 'accepted',
    readyInMinutes: 20,
    readyAt: '2026-11-21T18:05:00.000Z',
    total: 3100,
    complete: true,
  })
})

test('what was eaten hours ago is not before them any more', async () => {
  const order = anOrder({ placedAt: '2026-11-21T14:59:00.000Z' })
  expect(await runningOf(aCustomer({ lastOrder }), order)).toBeNull()
})
