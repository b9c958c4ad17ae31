import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import { withLines } from '../orders/changed-order.ts'
import { LeaseLostError } from '../storage/lease.ts'
import { aLine, anOrder } from '../testing/an-order.ts'
import { type OpenStorage, openStorage } from '../testing/open-storage.ts'
import { createCsvLedger } from './csv.ts'
import { startLedger } from './ledger.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const path = () => join(folder, 'ledger.csv')
const at = new Date('2026-11-21T18:00:00Z')

/** As one life of the process: storage and ledger are open while the work goes on, and all of it is in the ledger. */
async function run(work: (storage: OpenStorage) => Promise<unknown>): Promise<void> {
  const storage = await openStorage(folder)
  const ledger = startLedger({
    orders: storage.orders,
    writer: createCsvLedger({ path: path() }),
    logger: createLogger('silent'),
    metrics: createMetrics(),
  })
  await work(storage)
  await ledger.idle()
  await ledger.stop()
  await storage.end()
}

async function rows(...names: string[]): Promise<string[][]> {
  const [header = [], ...records] = parse(await readFile(path(), 'utf8'))
  return records.map((record) => names.map((name) => record[header.indexOf(name)] ?? ''))
}

test('the ledger follows the journal from one life of the process to the next', async () => {
  await run(async ({ orders }) => {
    await orders.place(anOrder({ id: 'A1' }))
    await orders.place(anOrder({ id: 'A2', customerId: '1002' }))
  })
  await run(async ({ orders }) => {
    await orders.changeStatus('A1', { to: 'accepted', by: 'test', at })
    await orders.forget({ channel: 'telegram', id: '1002' }, at)
    await orders.place(anOrder({ id: 'A3' }))
  })
  expect(await rows('order_id', 'status', 'phone')).toEqual([
    ['A1', 'accepted', "'+15550100"],
    ['A2', 'placed', ''],
    ['A3', 'placed', "'+15550100"],
  ])
})

test('an order that was changed after placing has its row changed in its place, also by the next process', async () => {
  const order = anOrder({ id: 'A1' })
  const coke = aLine({ name: 'Coke', quantity: 1, size: null, options: [], unitPrice: 250, total: 250 })
  await run(async ({ orders }) => {
    await orders.place(order)
    await orders.place(anOrder({ id: 'A2' }))
  })
  await run(({ orders }) => orders.change(withLines(order, [...order.lines, coke]), 'customer', at))
  expect(await rows('order_id', 'items', 'total')).toEqual([
    ['A1', '2 x Large Pizza (pepperoni); 1 x Coke', '33.50'],
    ['A2', '2 x Large Pizza (pepperoni)', '31.00'],
  ])
})

test('a ledger that was taken away is not made again from the first order on', async () => {
  await run(({ orders }) => orders.place(anOrder({ id: 'A1' })))
  rmSync(path())
  await run(({ orders }) => orders.place(anOrder({ id: 'A2' })))
  expect((await rows('order_id')).flat()).toEqual(['A2'])
})

test('an order has one row, however often its cursor could not be kept', async () => {
  const storage = await openStorage(folder)
  let failures = 3
  const ledger = startLedger({
    orders: {
      ...storage.orders,
      keepCursor: async (name, cursor) => {
        if (failures-- > 0) throw new Error('disk full')
        return storage.orders.keepCursor(name, cursor)
      },
    },
    writer: createCsvLedger({ path: path() }),
    backoff: { initialDelay: 1, maxDelay: 5 },
    logger: createLogger('silent'),
    metrics: createMetrics(),
  })
  await storage.orders.place(anOrder({ id: 'A1' }))
  await ledger.idle()
  await storage.orders.place(anOrder({ id: 'A2' }))
  await ledger.idle()
  await ledger.stop()
  await storage.end()
  expect(failures).toBe(-2)
  expect(await rows('order_id')).toEqual([['A1'], ['A2']])
})

test('a process that no longer holds the lease writes no row', async () => {
  const storage = await openStorage(folder)
  const asked = Promise.withResolvers<void>()
  const ledger = startLedger({
    orders: storage.orders,
    writer: createCsvLedger({ path: path() }),
    assertHeld: async () => {
      asked.resolve()
      throw new LeaseLostError()
    },
    logger: createLogger('silent'),
    metrics: createMetrics(),
  })
  await storage.orders.place(anOrder({ id: 'A1' }))
  await asked.promise
  await ledger.stop()
  await storage.end()
  await expect(readFile(path())).rejects.toThrow('ENOENT')
})
