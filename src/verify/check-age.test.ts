import { expect, test } from 'vitest'
import { createChats } from '../chats/chats.ts'
import { refKey } from '../customers/customer.ts'
import { aCustomer } from '../testing/a-customer.ts'
import { anOrder } from '../testing/an-order.ts'
import { type OpenStorage, openStorage } from '../testing/open-storage.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { verifyData } from './verify-data.ts'

const limit = new Date('2026-10-21T05:00:00Z')
const old = '2026-10-21T04:59:00.000Z'
const recent = '2026-10-21T05:00:00.000Z'
const staff = new Set([refKey({ channel: 'telegram', id: '7' })])

/** What is found of that which a shop keeps. */
async function problemsOf(fill: (storage: OpenStorage) => Promise<unknown>): Promise<string[]> {
  const folder = await temporaryFolder()
  const storage = await openStorage(folder)
  await fill(storage)
  await storage.end()
  const { findings } = await verifyData(folder, { kind: 'csv' }, { limit, staff })
  return findings.map(({ place, problem }) => `${place}: ${problem}`).toSorted()
}

const keep = ({ customers }: OpenStorage, id: string, updatedAt: string) => {
  const customer = aCustomer({ id, updatedAt, createdAt: updatedAt })
  return customers.change(customer, async () => ({ customer, result: null }))
}

test('whoever is named for longer than personal data is kept is found, in orders, documents and chats', async () => {
  const problems = await problemsOf(async (storage) => {
    const { orders, chats } = storage
    for (const [id, at] of Object.entries({ 1: old, 2: recent })) {
      await orders.place(anOrder({ id, placedAt: at, customerId: id }))
      await keep(storage, id, at)
      const exchange = { messageId: '1', prompt: 'hi', response: 'Hello', actions: [] }
      const chat = '0b0f5f3a-6a55-4c53-9f1e-000000000001'
      await createChats(chats, () => new Date(at)).keep(id, { chatId: chat, isNew: true }, exchange)
    }
    const nameless = { name: null, phone: null, address: null, note: null }
    await orders.place(anOrder({ id: '3', placedAt: old, ...nameless }))
    await orders.changeStatus('3', {
      to: 'rejected',
      by: 'staff',
      at: new Date(old),
      said: { reason: 'Ann moved away' },
    })
    await keep(storage, '7', old)
  })
  expect(problems).toEqual([
    'chats/1.json: has a chat in which nothing was said for longer than that is kept',
    'customers/telegram-1.json: is of a customer who was not heard of for longer than that is kept',
    'order 1: says who its customer is, for longer than that is kept',
    'order 3: says who its customer is, for longer than that is kept',
  ])
})

test('an order under way may say who its customer is, however old, and what came after it waits for it', async () => {
  const problems = await problemsOf(async (storage) => {
    const { orders } = storage
    await orders.place(anOrder({ id: 'LOST', placedAt: '2026-10-01T12:00:00.000Z', customerId: '1' }))
    await orders.place(anOrder({ id: 'OPEN', placedAt: '2026-10-02T12:00:00.000Z', customerId: '2' }))
    await orders.place(anOrder({ id: 'LATER', placedAt: '2026-10-03T12:00:00.000Z', customerId: '3' }))
    await orders.changeStatus('OPEN', { to: 'accepted', by: 'staff', at: new Date(recent) })
    await keep(storage, '1', old)
    await keep(storage, '2', old)
  })
  expect(problems).toEqual([
    'customers/telegram-1.json: is of a customer who was not heard of for longer than that is kept',
    'order LOST: says who its customer is, for longer than that is kept',
  ])
})

test('after all that is old was blanked, nothing is found', async () => {
  const problems = await problemsOf(async ({ orders }) => {
    await orders.place(anOrder({ id: 'OLD', placedAt: old }))
    await orders.changeStatus('OLD', { to: 'rejected', by: 'staff', at: new Date(old), said: { reason: 'No flour' } })
    await orders.blankBefore(limit)
  })
  expect(problems).toEqual([])
})
