import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createChats } from '../../chats/chats.ts'
import { aCustomer } from '../../testing/a-customer.ts'
import { openStorage } from '../../testing/open-storage.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { setAside } from './files/set-aside.ts'
import { createOldData } from './old-data.ts'

const limit = new Date('2020-10-21T05:00:00Z')
const old = new Date('2020-10-21T04:59:59.999Z')

async function all<T>(found: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const each of found) list.push(each)
  return list
}

test('customers are found by their files, and by what these say, whatever they are called', async () => {
  const folder = await temporaryFolder()
  const storage = await openStorage(folder)
  const keep = async (id: string, updatedAt: Date) => {
    const customer = aCustomer({ id, updatedAt: updatedAt.toISOString() })
    await storage.customers.change(customer, async () => ({ customer, result: null }))
  }
  for (const id of ['1001', '../Ana ☕', 'x'.repeat(300)]) await keep(id, old)
  await keep('1002', limit)
  await storage.end()
  const customers = join(folder, 'customers')
  await writeFile(join(customers, 'telegram-7.json'), 'cut')
  const found = async () => (await all(createOldData(folder).customersBefore(limit))).map(({ id }) => id)
  expect(await found()).toEqual([])
  for (const name of await readdir(customers)) await utimes(join(customers, name), old, old)
  expect((await found()).toSorted()).toEqual(['../Ana ☕', '1001', 'x'.repeat(300)])
})

test('users are found by the oldest of their chats', async () => {
  const folder = await temporaryFolder()
  const storage = await openStorage(folder)
  const exchange = { prompt: 'hi', response: 'Hello', actions: [] }
  const keep = (user: string, chat: string, at: Date) =>
    createChats(storage.chats, () => at).keep(user, { chatId: chat, isNew: true }, { ...exchange, messageId: chat })
  await keep('ana', '0b0f5f3a-6a55-4c53-9f1e-000000000001', old)
  await keep('ana', '0b0f5f3a-6a55-4c53-9f1e-000000000002', limit)
  await keep('bea', '0b0f5f3a-6a55-4c53-9f1e-000000000003', limit)
  await storage.end()
  expect(await all(createOldData(folder).chattersBefore(limit))).toEqual(['ana'])
})

test('what was set aside is removed by when that was, and nothing else is', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'customers'))
  await writeFile(join(folder, 'customers', 'telegram-1.json'), 'cut')
  const recent = await setAside(join(folder, 'customers', 'telegram-1.json'))
  for (const name of [
    'tasks.json.corrupt-2020-10-21T04-59-59.999Z',
    'orders.jsonl',
    'corrupt-2020-01-01T00-00-00.000Z',
  ])
    await writeFile(join(folder, name), 'Ann')
  expect(await createOldData(folder).removeSetAside(limit)).toBe(1)
  expect((await readdir(folder)).toSorted()).toEqual(['corrupt-2020-01-01T00-00-00.000Z', 'customers', 'orders.jsonl'])
  expect(recent).toContain((await readdir(join(folder, 'customers')))[0])
})
