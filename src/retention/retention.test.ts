import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { createChats } from '../chats/chats.ts'
import { keepCorrections } from '../corrections/keep-corrections.ts'
import type { Customer, CustomerRef } from '../customers/customer.ts'
import { blankable } from '../ledger/blankable.ts'
import { createCsvLedger } from '../ledger/csv.ts'
import { startLedger } from '../ledger/ledger.ts'
import { createLinks } from '../linking/links.ts'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import { withLines } from '../orders/changed-order.ts'
import type { OrderStatus } from '../orders/order.ts'
import { LeaseLostError } from '../storage/lease.ts'
import { aCustomer } from '../testing/a-customer.ts'
import { aLine, anOrder } from '../testing/an-order.ts'
import { openStorage } from '../testing/open-storage.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { verifyData } from '../verify/verify-data.ts'
import { startRetention } from './retention.ts'

const long = '2026-08-20T18:00:00.000Z'
const old = '2026-10-21T04:59:00.000Z'
/** With one month that is kept in Chicago: the first moment of what is. */
const recent = '2026-10-21T05:00:00.000Z'
const now = '2026-11-21T18:00:00.000Z'

const olga = { name: 'Olga Oldfield', phone: '+15550777', address: '9 Bygone Lane' }
const rita = { name: 'Rita Recent', phone: '+15550888', address: '4 Present Road' }
const telegram = (id: string): CustomerRef => ({ channel: 'telegram', id })
const web = (id: string): CustomerRef => ({ channel: 'web', id })

/** A shop over real files, and the retention of one month. */
async function setUp() {
  const folder = await temporaryFolder()
  let storage = await openStorage(folder)
  onTestFinished(() => storage.end())
  const log: string[] = []
  const logger = createLogger('info', { write: (line) => void log.push(line) })
  const writer = blankable(createCsvLedger({ path: join(folder, 'ledger.csv') }))
  const forgotten: CustomerRef[] = []
  let isHeld = true
  let failing: { ledger?: boolean; customer?: string } = {}

  async function writeLedger(): Promise<void> {
    const ledger = startLedger({ orders: storage.orders, writer, logger, metrics: createMetrics() })
    await ledger.idle()
    await ledger.stop()
  }

  /** As a process does that starts at that time, and finds its files as old as what they say. */
  async function start(at = now) {
    let time = at
    await storage.end()
    const customersFolder = join(folder, 'customers')
    for (const name of await readdir(customersFolder)) {
      const said = updatedSchema.safeParse(await readFile(join(customersFolder, name), 'utf8'))
      if (said.success) await utimes(join(customersFolder, name), said.data, said.data)
    }
    storage = await openStorage(folder)
    const { orders, customers, corrections, chats, oldData } = storage
    const retention = startRetention({
      months: 1,
      timezone: () => 'America/Chicago',
      orders,
      customers: createLinks({ store: customers, orders }).customers,
      chats: createChats(chats),
      corrections: keepCorrections(corrections, logger),
      oldData,
      async forgetElsewhere(ref) {
        if (ref.id === failing.customer) throw new Error('a lock is held')
        forgotten.push(ref)
      },
      isStaff: ({ id }) => id === '7',
      ledger: {
        async blankBefore(before, signal) {
          if (failing.ledger) throw new Error('there is no sheet')
          return writer.blankBefore(before, signal)
        },
      },
      async assertHeld() {
        if (!isHeld) throw new LeaseLostError()
      },
      clock: () => new Date(time),
      logger,
    })
    onTestFinished(() => retention.stop())
    const check = async (next = time) => {
      time = next
      await retention.check()
    }
    await check()
    return { ...retention, check }
  }

  const keep = async (ref: CustomerRef, updatedAt: string, different: Partial<Customer> = {}) => {
    const customer = aCustomer({ ...ref, updatedAt, ...different })
    await storage.customers.change(ref, async () => ({ customer, result: null }))
  }

  return {
    folder,
    storage: () => storage,
    log,
    forgotten,
    keep,
    start,
    writeLedger,
    loseLease: () => {
      isHeld = false
    },
    fail: (next: typeof failing) => {
      failing = next
    },
    isKept: async (ref: CustomerRef) => (await storage.customers.read(ref)) !== null,
    /** All bytes of the data directory, months unpacked. */
    async bytes(): Promise<string> {
      await storage.end()
      const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile())
      const texts = await Promise.all(
        files.map(async ({ parentPath, name }) => {
          const content = await readFile(join(parentPath, name))
          return `${name}\n${name.endsWith('.gz') ? gunzipSync(content) : content}`
        }),
      )
      storage = await openStorage(folder)
      return texts.join('\n')
    },
    /** Waits until what is over is sealed. */
    sealed: () => storage.orders.blankBefore(new Date(0)),
  }
}

/** Of a document's text. */
const updatedSchema = z
  .string()
  .transform((text) => /"updatedAt":"([^"]+)"/.exec(text)?.[1])
  .pipe(z.coerce.date())

type Shop = Awaited<ReturnType<typeof setUp>>

/** All that a shop keeps of somebody who was there at that time. */
async function visit(shop: Shop, id: string, at: string, who: typeof olga): Promise<void> {
  const { orders, chats, corrections } = shop.storage()
  const order = anOrder({ id: `${id}A`, placedAt: at, customerId: id, ...who, note: `Call ${who.phone}` })
  await orders.place(order)
  const lines = [aLine({ note: `for ${who.name}` })]
  await orders.change({ ...withLines(order, lines), address: who.address }, 'customer', new Date(at))
  const reason = `Nobody drives to ${who.address}`
  await orders.changeStatus(order.id, { to: 'rejected', by: 'staff', at: new Date(at), said: { reason } })
  await orders.place(anOrder({ id: `${id}B`, placedAt: at, channel: 'web', customerId: id, ...who }))
  const profile = { ...who, fulfilment: null, needs: [] }
  await shop.keep(telegram(id), at, { profile, linkedWith: web(id) })
  await shop.keep(web(id), long, { follows: { ...telegram(id), moved: true } })
  const exchange = { messageId: '1', prompt: `I am ${who.name}`, response: `Hello ${who.name}`, actions: [] }
  const chatId = `0b0f5f3a-6a55-4c53-9f1e-00000000${id}`
  await createChats(chats, () => new Date(at)).keep(id, { chatId, isNew: true }, exchange)
  await setAside(shop, id, at, who)
  keepCorrections(corrections, createLogger('silent')).keep({
    at,
    by: 'customer',
    text: `a zingaro for ${who.name}`,
    words: [who.name],
    meant: { item: 'pie', size: null, options: [] },
  })
}

/** What could not be read at that time. */
const setAside = (shop: Shop, id: string, at: string, { name }: typeof olga): Promise<void> =>
  writeFile(join(shop.folder, 'customers', `telegram-${id}.json.corrupt-${at.replaceAll(':', '-')}`), name)

const words = (who: typeof olga) => new RegExp(Object.values(who).join('|').replaceAll('+', '\\+'), 'g')

test('nothing in the data directory tells of an old customer, and all of recent ones stays', async () => {
  const shop = await setUp()
  // In a month long sealed, in the one in which the limit is, and in the current part.
  await visit(shop, '1001', long, olga)
  await visit(shop, '1002', old, olga)
  await shop.sealed()
  await visit(shop, '1003', recent, rita)
  await visit(shop, '1004', now, rita)
  await setAside(shop, '1004', old, olga)
  await shop.writeLedger()
  const before = await shop.bytes()
  expect(before.match(words(olga))?.length).toBeGreaterThan(30)

  const retention = await shop.start()
  await retention.stop()
  const kept = { limit: new Date(recent), staff: new Set<string>() }
  expect((await verifyData(shop.folder, { kind: 'csv' }, kept)).findings).toEqual([])
  const after = await shop.bytes()
  expect(after.match(words(olga))).toBeNull()
  expect(after.match(words(rita))).toEqual(before.match(words(rita)))
  expect(after).toContain('orders-2026-10.jsonl.gz')
  expect(shop.forgotten.map(({ channel, id }) => `${channel} ${id}`).toSorted()).toEqual([
    'telegram 1001',
    'telegram 1002',
    'web 1001',
    'web 1002',
  ])
  const { orders, customers } = shop.storage()
  for (const id of ['1001A', '1001B', '1002A', '1002B'])
    expect(await orders.find(id)).toMatchObject({ name: '', phone: '', address: '', total: expect.any(Number) })
  expect(await createLinks({ store: customers, orders }).customers.read(web('1003'))).toMatchObject({
    profile: rita,
    linkedWith: telegram('1003'),
  })
  expect(shop.log.map((line) => JSON.parse(line))).toMatchObject([
    { before: recent, removed: { customers: 2, chats: 2, corrections: 2, setAside: 1, rows: 4 } },
  ])
  expect(shop.log.join()).not.toMatch(/Olga|Rita|1555|Lane|Road|100\d/)
})

test('who begins anew after that is kept, and their new order says who they are', async () => {
  const shop = await setUp()
  await visit(shop, '1001', long, olga)
  await shop.writeLedger()
  await (await shop.start()).stop()
  await shop.storage().orders.place(anOrder({ id: 'NEW', placedAt: now, customerId: '1001', ...olga }))
  await shop.keep(telegram('1001'), now)
  await shop.writeLedger()
  await (await shop.start()).stop()
  expect(await shop.storage().orders.find('NEW')).toMatchObject(olga)
  expect(await shop.isKept(telegram('1001'))).toBe(true)
  expect(await readFile(join(shop.folder, 'ledger.csv'), 'utf8')).toMatch(/NEW,.*Olga Oldfield/)
})

test('whoever has an order under way is kept, and so is what it says, however old; one that nobody closes is not', async () => {
  const shop = await setUp()
  const ids = ['1001', '1002', '1003']
  for (const id of ids) {
    await shop.storage().orders.place(anOrder({ id, customerId: id, placedAt: long, ...olga }))
    await shop.keep(telegram(id), long)
  }
  const move = (id: string, ...statuses: OrderStatus[]) =>
    Promise.all(
      statuses.map((status) => shop.storage().orders.changeStatus(id, { to: status, by: 'staff', at: new Date(now) })),
    )
  await move('1001', 'accepted')
  await move('1002', 'rejected')
  const retention = await shop.start()
  expect(await Promise.all(ids.map((id) => shop.isKept(telegram(id))))).toEqual([true, false, false])
  expect(await shop.storage().orders.find('1001')).toMatchObject(olga)

  await move('1001', 'preparing', 'ready', 'done')
  await retention.check('2026-11-22T18:00:00.000Z')
  expect(await shop.isKept(telegram('1001'))).toBe(false)
  for (const id of ids) expect(await shop.storage().orders.find(id)).toMatchObject({ name: '' })
})

test('staff is kept, and so is somebody who was heard of on the channel that they are linked with', async () => {
  const shop = await setUp()
  await shop.keep(telegram('7'), long)
  await shop.keep(telegram('1001'), now, { linkedWith: web('ana') })
  await shop.keep(web('ana'), long, { follows: { ...telegram('1001'), moved: true } })
  await shop.keep(web('bea'), long)
  await shop.start()
  const kept = await Promise.all([telegram('7'), telegram('1001'), web('ana'), web('bea')].map(shop.isKept))
  expect(kept).toEqual([true, true, true, false])
})

test('it is done once a day; what fails is tried again, and holds up nothing else', async () => {
  const shop = await setUp()
  for (const id of ['1001', '1002', '1003']) await shop.keep(telegram(id), long)
  await shop.storage().orders.place(anOrder({ id: 'A1', placedAt: long, customerId: '1001' }))
  await shop.writeLedger()
  shop.fail({ ledger: true, customer: '1002' })
  const retention = await shop.start()
  expect(await Promise.all(['1001', '1002', '1003'].map((id) => shop.isKept(telegram(id))))).toEqual([
    false,
    true,
    false,
  ])
  expect(shop.log.slice(-3).map((line) => JSON.parse(line))).toMatchObject([
    { level: 'warn', of: 'customers' },
    { level: 'warn', of: 'rows' },
    { level: 'info' },
  ])
  shop.fail({})
  await retention.check()
  expect(JSON.parse(shop.log.at(-1) ?? '')).toMatchObject({ removed: { customers: 1, rows: 1 } })
  const lines = shop.log.length
  await retention.check('2026-11-22T05:59:00.000Z')
  expect(shop.log).toHaveLength(lines)
  await retention.check('2026-11-22T06:00:00.000Z')
  expect(shop.log).toHaveLength(lines + 1)
})

test.each([
  ['no longer holds the lease', (shop: Shop) => shop.loseLease()],
  ['was stopped', (_: Shop, retention: { stop(): Promise<void> }) => retention.stop()],
])('a process that %s removes nothing', async (_, end) => {
  const shop = await setUp()
  await shop.keep(telegram('1001'), long)
  const retention = await shop.start('2026-09-01T18:00:00.000Z')
  await end(shop, retention)
  await retention.check(now)
  expect(await shop.isKept(telegram('1001'))).toBe(true)
})
