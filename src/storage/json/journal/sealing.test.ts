import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withLines } from '../../../orders/changed-order.ts'
import type { OrderBook } from '../../../orders/order-book.ts'
import type { OrderEvent } from '../../../orders/order-event.ts'
import { aLine, anOrder } from '../../../testing/an-order.ts'
import { type OpenStorage, openStorage } from '../../../testing/open-storage.ts'

const ann = { channel: 'telegram', id: '1001' }
const october = new Date('2026-10-31T23:50:00Z')
const november = new Date('2026-11-01T00:10:00Z')
const monthFile = 'orders-2026-10.jsonl.gz'
const indexFile = 'orders-2026-10.index'

let dataDir: string
let storage: OpenStorage
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sealing-'))
  storage = await openStorage(dataDir)
})
afterEach(async () => {
  await storage.end()
  await rm(dataDir, { recursive: true })
})

const at = (name: string) => join(dataDir, name)
const placedIn = (time: Date, id: string) => anOrder({ id, placedAt: time.toISOString() })
/** What is blanked comes after what is being sealed. */
const sealed = () => storage.orders.blankBefore(new Date(0))
const files = async () => (await readdir(dataDir)).filter((name) => name.startsWith('orders')).toSorted()
const allOf = async (book: OrderBook): Promise<OrderEvent[]> => (await book.eventsAfter(null, 1_000)).events

/** An October with an order that is done, one that is under way, and one of somebody else. */
async function anOctober(): Promise<string> {
  for (const id of ['DONE', 'OPEN']) await storage.orders.place(placedIn(october, id))
  await storage.orders.place({ ...placedIn(october, 'OTHER'), customerId: '1002' })
  for (const status of ['accepted', 'preparing', 'ready', 'done'] as const)
    await storage.orders.changeStatus('DONE', { to: status, by: 'staff', at: october })
  await storage.orders.changeStatus('OPEN', { to: 'accepted', by: 'staff', at: october, said: { readyInMinutes: 20 } })
  return readFile(at('orders.jsonl'), 'utf8')
}

/** For this process, and for the next one. */
async function inBoth(check: (book: OrderBook) => Promise<void>): Promise<void> {
  await check(storage.orders)
  await check((await reopened()).orders)
}

async function reopened(): Promise<OpenStorage> {
  await storage.end()
  storage = await openStorage(dataDir)
  return storage
}

test('with the first event of a month the one before is sealed, and read together they are the journal that was', async () => {
  const before = await anOctober()
  await storage.orders.place(placedIn(november, 'NEW'))
  await sealed()
  expect(await files()).toEqual([indexFile, monthFile, 'orders.jsonl'])
  expect(gunzipSync(await readFile(at(monthFile))).toString()).toBe(before)
  expect((await readFile(at('orders.jsonl'), 'utf8')).split('\n')).toEqual([expect.stringContaining('"NEW"'), ''])
})

test("what is sealed is found, goes on, and can't be placed again, also by the next process", async () => {
  await anOctober()
  await storage.orders.place(placedIn(november, 'NEW'))
  await sealed()
  await inBoth(async (orders) => {
    expect(await orders.find('DONE')).toMatchObject({
      status: 'done',
      progress: { from: 'ready' },
      name: 'Ann Example',
    })
    expect(await orders.find('NOBODY')).toBeNull()
    expect((await orders.openOrders()).map(({ id }) => id)).toEqual(['OPEN', 'OTHER', 'NEW'])
    expect((await orders.ordersOf(ann)).map(({ id }) => id)).toEqual(['DONE', 'OPEN', 'NEW'])
    expect(await orders.place(placedIn(november, 'DONE'))).toMatchObject({ outcome: 'already-placed' })
    expect(await orders.place(anOrder({ id: 'OTHER' }))).toEqual({ outcome: 'id-taken' })
  })
  const open = await storage.orders.find('OPEN')
  const wanted = withLines(open ?? anOrder(), [aLine({ quantity: 3 })])
  expect(await storage.orders.change(wanted, 'staff', november)).toMatchObject({ outcome: 'changed' })
  await storage.orders.changeStatus('OPEN', { to: 'preparing', by: 'staff', at: november })
  const { orders } = await reopened()
  expect(await orders.find('OPEN')).toMatchObject({
    lines: [{ quantity: 3 }],
    status: 'preparing',
    progress: { from: 'accepted', readyInMinutes: 20 },
  })
})

test('an order that was done when its month was sealed can be taken back, and is open for the next process', async () => {
  await anOctober()
  await storage.orders.place(placedIn(november, 'NEW'))
  await sealed()
  const back = await storage.orders.takeBack('DONE', 'done', 'staff', new Date('2026-10-31T23:55:00Z'))
  expect(back).toMatchObject({ outcome: 'changed', order: { status: 'ready' } })
  await inBoth(async (orders) => {
    expect((await orders.openOrders()).map(({ id }) => id)).toEqual(['OPEN', 'OTHER', 'DONE', 'NEW'])
    expect(await orders.find('DONE')).toMatchObject({ status: 'ready', progress: { takenBack: true } })
  })
})

test('a follower that lags behind goes on from a place of before the seal, and sees each event once', async () => {
  await anOctober()
  const { next } = await storage.orders.eventsAfter(null, 2)
  await storage.orders.keepCursor('ledger', next)
  await storage.orders.place(placedIn(november, 'NEW'))
  await sealed()
  const { orders } = await reopened()
  const expected = (await allOf(orders)).slice(2)
  const seen: OrderEvent[] = []
  for (let cursor = await orders.cursorOf('ledger'); ; ) {
    const page = await orders.eventsAfter(cursor, 3)
    if (page.events.length === 0) break
    seen.push(...page.events)
    cursor = page.next
  }
  expect(seen).toEqual(expected)
  expect(seen).toHaveLength(7)
  expect(storage.problems).toEqual([])
})

test('a cursor between the events of a sealed month is lost, and one where it ends is not', async () => {
  const end = Buffer.byteLength(await anOctober())
  await storage.orders.place(placedIn(november, 'NEW'))
  await sealed()
  await storage.orders.keepCursor('notices', '7')
  await storage.orders.keepCursor('ledger', String(end))
  expect(await storage.orders.cursorOf('notices')).toBeNull()
  expect(storage.problems).toEqual([{ problem: 'cursor-lost', follower: 'notices' }])
  expect((await storage.orders.eventsAfter(await storage.orders.cursorOf('ledger'), 9)).events).toMatchObject([
    { order: { id: 'NEW' } },
  ])
})

test('in its first minutes a process seals nothing, so that the release before can still take over', async () => {
  await storage.end()
  storage = await openStorage(dataDir, { sealAfterMs: 600_000 })
  await anOctober()
  await storage.orders.place(placedIn(november, 'NEW'))
  await sealed()
  expect(await files()).toEqual(['orders.jsonl'])
  await reopened()
  await sealed()
  expect(await files()).toEqual([indexFile, monthFile, 'orders.jsonl'])
})

test('a clock that is set back seals nothing, and what comes then is sealed with a later month', async () => {
  await anOctober()
  for (const time of [november, october, november]) await storage.orders.place(placedIn(time, `AT${time.getTime()}`))
  await sealed()
  await storage.orders.place(placedIn(new Date('2026-12-01T12:00:00Z'), 'LAST'))
  await sealed()
  expect(await files()).toEqual([
    indexFile,
    monthFile,
    'orders-2026-11.index',
    'orders-2026-11.jsonl.gz',
    'orders.jsonl',
  ])
  expect(await allOf((await reopened()).orders)).toHaveLength(11)
})

describe('a process that was killed while it sealed', () => {
  /** The files before and after the sealing of October, by their names. */
  async function beforeAndAfter() {
    await anOctober()
    await storage.orders.place(placedIn(november, 'NEW'))
    const before = await readFile(at('orders.jsonl'))
    await sealed()
    const events = await allOf(storage.orders)
    const read = (name: string) => readFile(at(name))
    return {
      before,
      month: await read(monthFile),
      index: await read(indexFile),
      rest: await read('orders.jsonl'),
      events,
    }
  }

  test.each([
    ['had written a part of the month', 'tmp'],
    ['had written the month, and no index', 'month'],
    ['had written the month and a part of its index', 'torn index'],
    ['had written the month and its index', 'index'],
    ['was about to let the journal begin anew', 'rest'],
  ])('and %s left nothing that is lost or there twice', async (_, reached) => {
    const { before, month, index, rest, events } = await beforeAndAfter()
    await storage.end()
    await Promise.all([monthFile, indexFile].map((name) => rm(at(name))))
    await writeFile(at('orders.jsonl'), before)
    if (reached === 'tmp') await writeFile(at(`${monthFile}.1.tmp`), month.subarray(0, 100))
    else await writeFile(at(monthFile), month)
    if (reached === 'torn index') await writeFile(at(indexFile), index.subarray(0, 90))
    if (reached === 'index' || reached === 'rest') await writeFile(at(indexFile), index)
    if (reached === 'rest') await writeFile(at('orders.jsonl.1.tmp'), rest)
    storage = await openStorage(dataDir)
    expect(await allOf(storage.orders)).toEqual(events)
    await sealed()
    expect(await allOf(storage.orders)).toEqual(events)
    expect((await storage.orders.ordersOf(ann)).map(({ id }) => id)).toEqual(['DONE', 'OPEN', 'NEW'])
    await expect.poll(files).toEqual([indexFile, monthFile, 'orders.jsonl'])
    expect(storage.problems).toEqual([])
  })

  test('is no reason to throw away a month that the journal does not hold', async () => {
    const { before } = await beforeAndAfter()
    await storage.end()
    await writeFile(at('orders.jsonl'), before.subarray(0, before.indexOf('\n') + 1))
    await expect(openStorage(dataDir)).rejects.toThrow('orders.jsonl is broken at its last line')
    expect(await files()).toContain(monthFile)
  })
})

test.each([
  ['is gone', async () => rm(at(indexFile))],
  [
    'is of another file',
    async () => writeFile(at(indexFile), (await readFile(at(indexFile), 'utf8')).replace(/"size":\d/, '"size":9')),
  ],
  ['is no index', async () => writeFile(at(indexFile), 'Ann')],
])('an index that %s is made again', async (_, damage) => {
  await anOctober()
  await storage.orders.place(placedIn(november, 'NEW'))
  await sealed()
  await storage.end()
  const index = await readFile(at(indexFile), 'utf8')
  await damage()
  storage = await openStorage(dataDir)
  expect(await readFile(at(indexFile), 'utf8')).toBe(index)
  expect((await storage.orders.ordersOf(ann)).map(({ id }) => id)).toEqual(['DONE', 'OPEN', 'NEW'])
})

test.each([
  ['a sealed month is gone', monthFile, 'orders.jsonl is broken at line 1'],
  ['the month after it is gone', 'orders-2026-11.jsonl.gz', 'orders.jsonl is broken at line 1'],
  ['the current part is gone', 'orders.jsonl', 'orders.jsonl'],
])('nothing starts where %s', async (_, name, words) => {
  await anOctober()
  await storage.orders.place(placedIn(november, 'NEW'))
  await sealed()
  await storage.orders.place(placedIn(new Date('2026-12-01T12:00:00Z'), 'LAST'))
  await sealed()
  await storage.end()
  await rm(at(name))
  await expect(openStorage(dataDir)).rejects.toThrow(
    name === monthFile ? 'orders-2026-11.jsonl.gz is broken at' : words,
  )
})

describe('whoever is forgotten', () => {
  const nothingOfAnn = async () => {
    const month = gunzipSync(await readFile(at(monthFile))).toString()
    const own = month.split('\n').filter((line) => !line.includes('1002'))
    expect(own.join()).not.toMatch(/Ann|5550100|Elm|Ring/)
    expect(month).toContain('Ann Example')
  }

  test('is nowhere in sealed months, while places stay what they are', async () => {
    const length = (await anOctober()).length
    await storage.orders.place(placedIn(november, 'NEW'))
    await sealed()
    await storage.orders.forget(ann, november)
    await nothingOfAnn()
    expect(gunzipSync(await readFile(at(monthFile)))).toHaveLength(length)
    await inBoth(async (orders) => {
      expect((await orders.ordersOf(ann)).map(({ id, name, status }) => [id, name, status])).toEqual([
        ['DONE', '', 'done'],
        ['OPEN', '', 'accepted'],
        ['NEW', '', 'placed'],
      ])
      expect(await orders.find('OTHER')).toMatchObject({ name: 'Ann Example' })
    })
  })

  test('is named by no reason either that staff gave in the month after', async () => {
    await storage.orders.place(placedIn(october, 'LATE'))
    const reason = 'Ann moved away from Elm St'
    await storage.orders.changeStatus('LATE', { to: 'rejected', by: 'staff', at: november, said: { reason } })
    await sealed()
    await storage.orders.place({ ...placedIn(new Date('2026-12-01T12:00:00Z'), 'LAST'), customerId: '1002' })
    await sealed()
    await storage.orders.forget(ann, new Date('2026-12-01T13:00:00Z'))
    expect(gunzipSync(await readFile(at('orders-2026-11.jsonl.gz'))).toString()).not.toMatch(/Ann|Elm/)
    expect(await readFile(at('orders-2026-11.index'), 'utf8')).not.toMatch(/Ann|Elm/)
    await inBoth(async (orders) => expect((await orders.find('LATE'))?.progress?.reason).toBeUndefined())
  })

  test('and whose process died before it had forgotten in a sealed month, is forgotten at the next start', async () => {
    await anOctober()
    await storage.orders.place({ ...placedIn(november, 'NEW'), customerId: '1002' })
    await sealed()
    const month = await readFile(at(monthFile))
    const index = await readFile(at(indexFile))
    await storage.orders.forget(ann, november)
    await storage.end()
    await writeFile(at(monthFile), month)
    await writeFile(at(indexFile), index)
    storage = await openStorage(dataDir)
    await nothingOfAnn()
  })
})

test('months older than the shop keeps personal data are blanked once, and what follows them is not', async () => {
  await anOctober()
  await storage.orders.place(placedIn(november, 'NEW'))
  await sealed()
  await storage.orders.blankBefore(new Date('2026-11-01T00:00:00Z'))
  const blanked = await readFile(at(monthFile))
  expect(gunzipSync(blanked).toString()).not.toMatch(/Ann|5550100|Elm|Ring/)
  const { orders } = await reopened()
  expect(await orders.find('OTHER')).toMatchObject({ name: '', total: 3100 })
  expect(await orders.find('NEW')).toEqual(placedIn(november, 'NEW'))
  await rm(at(monthFile))
  await orders.blankBefore(new Date('2026-11-01T00:00:00Z'))
  expect(await files()).not.toContain(monthFile)
  await writeFile(at(monthFile), blanked)
})
