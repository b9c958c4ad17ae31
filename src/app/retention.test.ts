import { readdir, readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { foldEvents } from '../ledger/changes.ts'
import { createCsvLedger } from '../ledger/csv.ts'
import { aCustomer } from '../testing/a-customer.ts'
import { anOrder } from '../testing/an-order.ts'
import { startBot } from '../testing/bot-process.ts'
import { freePort } from '../testing/free-port.ts'
import { openStorage } from '../testing/open-storage.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

test('a bot that is told for how long to keep personal data removes what is older when it starts', async () => {
  const dataDir = await temporaryFolder()
  const storage = await openStorage(dataDir)
  const long = '2020-08-20T18:00:00.000Z'
  const [old, recent] = [aCustomer({ updatedAt: long }), aCustomer({ id: '1002', updatedAt: new Date().toISOString() })]
  for (const customer of [old, recent])
    await storage.customers.change(customer, async () => ({ customer, result: null }))
  const order = anOrder({ placedAt: long, name: 'Olga Oldfield' })
  await storage.orders.place(order)
  await storage.end()
  const rows = foldEvents([{ type: 'order.placed', at: long, order }])
  await createCsvLedger({ path: join(dataDir, 'ledger.csv') }).write(rows, new AbortController().signal)
  await utimes(join(dataDir, 'customers', 'telegram-1001.json'), new Date(long), new Date(long))

  const bot = startBot({ PORT: await freePort(), DATA_DIR: dataDir, PARSER: 'local', KEEP_PERSONAL_DATA_MONTHS: '12' })
  const line = await bot.logged('personal data that was kept for long enough is removed')
  expect(line).toMatchObject({ removed: { customers: 1, chats: 0, rows: 1 } })
  bot.kill('SIGTERM')
  expect(await bot.exited).toBe(0)
  expect(await readdir(join(dataDir, 'customers'))).toEqual(['telegram-1002.json'])
  for (const name of ['orders.jsonl', 'ledger.csv']) {
    const text = await readFile(join(dataDir, name), 'utf8')
    expect(text).toContain('K7F3MQ')
    expect(text).not.toContain('Olga Oldfield')
  }
})
