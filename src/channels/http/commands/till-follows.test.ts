import { expect, test } from 'vitest'
import { z } from 'zod'
import { anOrder } from '../../../testing/an-order.ts'
import { startTill } from '../../../testing/start-till.ts'

type Till = Awaited<ReturnType<typeof startTill>>

const now = new Date('2026-11-21T18:00:00Z')
const lemonade = { customer: { name: 'Ana', phone: null }, fulfilment: 'pickup', lines: [{ item: 'lemonade' }] }

const placedSchema = z.object({ result: z.object({ order: z.object({ id: z.string() }) }) })
const place = async ({ run }: Till) => placedSchema.parse(await run('place_order', lemonade)).result.order.id

const newsSchema = z.object({
  orders: z.array(
    z.object({ id: z.string(), status: z.string(), customer: z.object({ name: z.string().nullable() }) }),
  ),
  complete: z.boolean(),
  next: z.string(),
})
async function follow({ run }: Till, after?: string) {
  const { orders, ...news } = newsSchema.parse((await run('follow_orders', { after })).result)
  return { ...news, orders: orders.map(({ id, status, customer }) => [id, status, customer.name]) }
}

test('a till is told of all open orders first, and then of what is new or has changed, each once and as it is now', async () => {
  const till = await startTill()
  await till.orders.place(anOrder({ id: 'A1', name: 'Ana' }))
  const first = await follow(till)
  expect(first).toMatchObject({ complete: true, orders: [['A1', 'placed', 'Ana']] })
  expect(await follow(till, first.next)).toEqual({ complete: false, orders: [], next: first.next })

  await till.orders.place(anOrder({ id: 'A2', name: 'Bo' }))
  for (const to of ['accepted', 'preparing', 'ready', 'done'] as const)
    await till.orders.changeStatus('A1', { to, by: 'staff', at: now })
  const second = await follow(till, first.next)
  expect(second).toMatchObject({ complete: false })
  expect(second.orders.toSorted()).toEqual([
    ['A1', 'done', 'Ana'],
    ['A2', 'placed', 'Bo'],
  ])
  expect((await follow(till, second.next)).orders).toEqual([])
})

test('of a customer who is to be forgotten a till is told with their orders, without their name', async () => {
  const till = await startTill()
  await till.orders.place(anOrder({ id: 'A1', name: 'Ana', customerId: '1001' }))
  const { next } = await follow(till)
  await till.orders.forget({ channel: 'telegram', id: '1001' }, now)
  expect((await follow(till, next)).orders).toEqual([['A1', 'placed', '']])
})

test('a till whose place is not known, as after a backup was restored, begins anew instead of missing something', async () => {
  const till = await startTill()
  const id = await place(till)
  for (const after of ['99999', 'nonsense', '-1']) {
    expect(await follow(till, after)).toMatchObject({ complete: true, orders: [[id, 'placed', 'Ana']] })
  }
})

test('a till cancels what it has placed until somebody accepts it, and a second time does no harm', async () => {
  const till = await startTill()
  const id = await place(till)
  for (let time = 1; time <= 2; time++) {
    expect(await till.run('cancel_order', { id, reason: 'Called again' })).toMatchObject({
      status: 200,
      result: { order: { id, status: 'cancelled', reason: 'Called again' } },
    })
  }
  const accepted = await place(till)
  await till.orders.changeStatus(accepted, { to: 'accepted', by: 'staff', at: now })
  expect(await till.run('cancel_order', { id: accepted })).toEqual({
    status: 409,
    error: `Order ${accepted} is accepted: only staff can still cancel it`,
  })
})

test("a till can't cancel what a customer has ordered elsewhere, nor what is not there", async () => {
  const till = await startTill()
  await till.orders.place(anOrder({ id: 'A1', channel: 'telegram' }))
  expect(await till.run('cancel_order', { id: 'A1' })).toEqual({
    status: 409,
    error: 'Order A1 was placed by its customer, who can cancel it; so can staff',
  })
  expect(await till.run('cancel_order', { id: 'A9' })).toEqual({ status: 404, error: 'There is no order A9' })
  expect((await till.orders.find('A1'))?.status).toBe('placed')
})
