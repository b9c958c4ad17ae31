import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import { withLines } from '../orders/changed-order.ts'
import type { Follower } from '../orders/follower.ts'
import type { OrderStatus } from '../orders/order.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { aLine, anOrder } from '../testing/an-order.ts'
import { createMemoryOrderBook } from '../testing/memory-order-book.ts'
import { type FakeSheets, startFakeSheets } from '../testing/sheets/fake-sheets.ts'
import { blankable } from './blankable.ts'
import { type LedgerOptions, type LedgerWriter, startLedger } from './ledger.ts'
import { columns } from './row.ts'
import { createSheetsLedger, type SheetsLedgerOptions } from './sheets.ts'

const silent = createLogger('silent')
const nothing = { rows: [], statuses: new Map(), contents: new Map(), forgotten: [] }
const ends: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

interface Setting extends Partial<SheetsLedgerOptions>, Partial<Pick<LedgerOptions, 'orders' | 'logger'>> {
  tabs?: string[]
}

async function startGoogle(options: { tabs?: string[] } = {}): Promise<FakeSheets> {
  const google = await startFakeSheets(options)
  ends.push(() => google.close())
  return google
}

const writerOf = (google: FakeSheets, options: Partial<SheetsLedgerOptions> = {}): LedgerWriter =>
  createSheetsLedger({
    sheetId: google.sheetId,
    tab: 'Orders',
    signIn: { by: 'access-token', token: google.accessToken },
    apiRoot: google.url,
    batchDelay: 0,
    logger: silent,
    ...options,
  })

/** A fake of Google, an order book, and a ledger that can be started between them as often as a test wants. */
async function setUp({ tabs, orders = createMemoryOrderBook(), logger = silent, ...place }: Setting = {}) {
  const google = await startGoogle(tabs && { tabs })
  const metrics = createMetrics()
  const start = (more: Partial<SheetsLedgerOptions> = {}): Follower => {
    const writer = writerOf(google, { logger, ...place, ...more })
    const backoff = { initialDelay: 1, maxDelay: 5 }
    const ledger = startLedger({ orders, writer, backoff, logger, metrics })
    ends.push(() => ledger.stop())
    return ledger
  }
  return { google, orders, metrics, start, place: placing(orders) }
}

const placing =
  (orders: OrderBook) =>
  async (...ids: string[]) => {
    for (const id of ids) await orders.place(anOrder({ id }))
  }

const changeStatus = (orders: OrderBook, id: string, status: OrderStatus) =>
  orders.changeStatus(id, status, 'test', new Date('2026-11-21T18:00:00Z'))

/** The named columns of each row below the header. */
function cellsOf(google: FakeSheets, ...names: string[]): string[][] {
  const [header = [], ...rows] = google.table('Orders')
  return rows.map((row) => names.map((name) => row[header.indexOf(name)] ?? ''))
}

const idsIn = (google: FakeSheets): string[] => cellsOf(google, 'order_id').flat()

test('writes a header and one row an order into an empty tab', async () => {
  const { google, orders, start } = await setUp()
  await orders.place(anOrder())
  await start().idle()
  expect(google.table('Orders')).toEqual([
    [...columns],
    [
      'K7F3MQ',
      '2026-11-21T17:30:00.000Z',
      'telegram',
      '1001',
      'Ann Example',
      '+15550100',
      'delivery',
      '5 Elm St',
      '',
      '2 x Large Pizza (pepperoni)',
      '31',
      'USD',
      'placed',
      'Ring twice',
    ],
  ])
})

test('a batch costs one read and one write, and later orders go below', async () => {
  const { google, place, start, metrics } = await setUp()
  await place('A1', 'A2')
  const ledger = start()
  await ledger.idle()
  expect(google.quota()).toEqual({ reads: 1, writes: 1 })
  await place('A3')
  await ledger.idle()
  expect(google.quota()).toEqual({ reads: 2, writes: 2 })
  expect(idsIn(google)).toEqual(['A1', 'A2', 'A3'])
  expect((await metrics.ledgerRows.get()).values).toContainEqual({ value: 3, labels: { kind: 'new' } })
})

test('what looks like a formula stays text', async () => {
  const { google, orders, start } = await setUp()
  await orders.place(anOrder({ name: '=HYPERLINK("http://evil")', note: '+1', address: '@x', phone: '\t=1' }))
  await start().idle()
  expect(google.formulas('Orders')).toEqual([])
  expect(cellsOf(google, 'customer_name', 'note')).toEqual([['=HYPERLINK("http://evil")', '+1']])
  const writes = google.requests.filter((request) => request.kind === 'write')
  expect(writes.map((request) => request.valueInputOption)).toEqual(['RAW'])
})

test('makes the tab when the sheet has none of its name', async () => {
  const { google, place, start } = await setUp({ tabs: ['Sheet1'], tab: "Bob's orders" })
  await place('A1')
  await start().idle()
  expect(google.table("Bob's orders").map((row) => row[0])).toEqual(['order_id', 'A1'])
})

test('after a long outage every row is there once, in order', async () => {
  const { google, place, start } = await setUp()
  google.fail({ answer: 503, times: Number.POSITIVE_INFINITY })
  await place('A1')
  const ledger = start()
  await google.seen(3)
  expect(ledger.state.name).toBe('failing')
  await place('A2', 'A3')
  await google.seen(8)
  google.recover()
  await ledger.idle()
  expect(ledger.state.name).toBe('working')
  expect(idsIn(google)).toEqual(['A1', 'A2', 'A3'])
})

test.each([500, 'cut', 'hang'] as const)(
  'a write that is done, but answered by %s, is not done again',
  async (answer) => {
    const { google, place, start } = await setUp({ timeout: 200 })
    google.fail({ on: 'write', answer, apply: 'now' })
    await place('A1', 'A2')
    await start().idle()
    expect(idsIn(google)).toEqual(['A1', 'A2'])
    expect(google.quota().writes).toBe(1)
  },
)

test('a write that is done late lands on the same rows', async () => {
  const { google, place, start } = await setUp()
  google.fail({ on: 'write', answer: 503, apply: 'late' })
  await place('A1', 'A2')
  const ledger = start()
  await ledger.idle()
  google.applyLate()
  await place('A3')
  await ledger.idle()
  expect(idsIn(google)).toEqual(['A1', 'A2', 'A3'])
})

test('a restart between the write and the cursor adds nothing', async () => {
  const orders = createMemoryOrderBook()
  const { google, start } = await setUp({
    orders: { ...orders, keepCursor: () => Promise.reject(new Error('killed')) },
  })
  await placing(orders)('A1', 'A2')
  const first = start()
  await google.seen(3)
  await first.stop()
  const second = await setUpAgain(google, orders)
  await second.idle()
  expect(idsIn(google)).toEqual(['A1', 'A2'])
})

async function setUpAgain(google: FakeSheets, orders: OrderBook): Promise<Follower> {
  const ledger = startLedger({ orders, writer: writerOf(google), logger: silent, metrics: createMetrics() })
  ends.push(() => ledger.stop())
  return ledger
}

test('a later status changes the row, also after people have sorted the rows and put others between', async () => {
  const { google, orders, place, start, metrics } = await setUp()
  await place('A1', 'A2', 'A3')
  const ledger = start()
  await ledger.idle()
  const [header = [], one = [], two = [], three = []] = google.table('Orders')
  google.setTable('Orders', [header, ['monday'], three, two, [], one])
  await changeStatus(orders, 'A1', 'accepted')
  await changeStatus(orders, 'A3', 'rejected')
  await place('A4')
  await ledger.idle()
  expect(cellsOf(google, 'order_id', 'status')).toEqual([
    ['monday', ''],
    ['A3', 'rejected'],
    ['A2', 'placed'],
    ['', ''],
    ['A1', 'accepted'],
    ['A4', 'placed'],
  ])
  expect((await metrics.ledgerRows.get()).values).toContainEqual({ value: 2, labels: { kind: 'updated' } })
})

test('what is ordered after a change stands in the order’s row, as does what it comes to', async () => {
  const { google, orders, place, start } = await setUp()
  await place('A1', 'A2')
  const ledger = start()
  await ledger.idle()
  const order = anOrder({ id: 'A1' })
  await orders.change(withLines(order, [aLine({ quantity: 3, total: 4200 })]), 'customer', new Date())
  await ledger.idle()
  expect(cellsOf(google, 'order_id', 'items', 'total', 'status')).toEqual([
    ['A1', '3 x Large Pizza (pepperoni)', '45', 'placed'],
    ['A2', '2 x Large Pizza (pepperoni)', '31', 'placed'],
  ])
})

test('an order that changes before it is written is written as it stands', async () => {
  const { google, orders, place, start } = await setUp()
  await place('A1')
  await changeStatus(orders, 'A1', 'accepted')
  await start().idle()
  expect(cellsOf(google, 'order_id', 'status')).toEqual([['A1', 'accepted']])
})

test('a row that somebody has taken out does not come back with its status', async () => {
  const { google, orders, place, start } = await setUp()
  await place('A1', 'A2')
  const ledger = start()
  await ledger.idle()
  google.setTable('Orders', google.table('Orders').slice(0, 2))
  await changeStatus(orders, 'A2', 'accepted')
  await place('A3')
  await ledger.idle()
  expect(idsIn(google)).toEqual(['A1', 'A3'])
})

test('columns of the owner keep their cells, wherever they stand, and renamed ones go on', async () => {
  const { google, orders, place, start } = await setUp()
  const ours = [...columns].map((name) => (name === 'phone' ? 'Telephone' : name))
  google.setTable('Orders', [['paid', ...ours.slice(0, 7), 'driver', ...ours.slice(7), 'stars']])
  await place('A1')
  const ledger = start()
  await ledger.idle()
  const [header = [], row = []] = google.table('Orders')
  row[0] = 'yes'
  row[8] = 'Joe'
  row[16] = '5'
  google.setTable('Orders', [header, row])
  await changeStatus(orders, 'A1', 'accepted')
  await place('A2')
  await ledger.idle()
  expect(cellsOf(google, 'paid', 'order_id', 'Telephone', 'driver', 'status', 'note', 'stars')).toEqual([
    ['yes', 'A1', '+15550100', 'Joe', 'accepted', 'Ring twice', '5'],
    ['', 'A2', '+15550100', '', 'placed', 'Ring twice', ''],
  ])
  // Nothing at all was written between our columns: not even emptiness.
  expect(google.spreadsheet.tabs[0]?.rows[2]?.[8]).toBeUndefined()
})

test('rows go below whatever stands in our columns', async () => {
  const { google, place, start } = await setUp()
  await place('A1')
  const ledger = start()
  await ledger.idle()
  const sum = Array.from(columns, (column) => (column === 'total' ? '31' : ''))
  google.setTable('Orders', [...google.table('Orders'), [], sum])
  await place('A2')
  await ledger.idle()
  expect(cellsOf(google, 'order_id', 'total')).toEqual([
    ['A1', '31'],
    ['', ''],
    ['', '31'],
    ['A2', '31'],
  ])
})

test.each(['shown', 'hidden'])('the grid grows when it is full (its size %s)', async (size) => {
  const { google, place, start } = await setUp()
  google.setGrid('Orders', 3, 10)
  if (size === 'hidden') google.setGrid('Orders', 3, 14)
  if (size === 'hidden') google.hideGrid()
  await place('A1', 'A2')
  const ledger = start()
  await ledger.idle()
  await place('A3', 'A4')
  await ledger.idle()
  expect(idsIn(google)).toEqual(['A1', 'A2', 'A3', 'A4'])
})

test('goes on in a tab from which rows were taken, grid and all', async () => {
  const { google, place, start } = await setUp()
  await place('A1', 'A2', 'A3', 'A4')
  const ledger = start()
  await ledger.idle()
  google.setTable('Orders', google.table('Orders').slice(0, 2))
  google.setGrid('Orders', 2, 26)
  await place('A5')
  await ledger.idle()
  expect(idsIn(google)).toEqual(['A1', 'A5'])
})

test('after a customer was forgotten nothing personal is left in their rows, and all in those of others', async () => {
  const { google, orders, start } = await setUp()
  const note = { ...anOrder().lines[0], note: 'for Ann' }
  const lines = anOrder().lines.map((line) => ({ ...line, ...note }))
  await orders.place(anOrder({ id: 'A1', lines }))
  await orders.place(anOrder({ id: 'A2', customerId: '1002' }))
  await orders.place(anOrder({ id: 'A3', channel: 'web' }))
  const ledger = start()
  await ledger.idle()
  expect(cellsOf(google, 'items')[0]).toEqual(['2 x Large Pizza (pepperoni, “for Ann”)'])
  await orders.forget({ channel: 'telegram', id: '1001' }, new Date('2026-11-21T18:00:00Z'))
  await orders.place(anOrder({ id: 'A4', placedAt: '2026-11-21T19:00:00.000Z' }))
  await ledger.idle()
  expect(cellsOf(google, 'order_id', 'customer_name', 'phone', 'address', 'note', 'items')).toEqual([
    ['A1', '', '', '', '', '2 x Large Pizza (pepperoni)'],
    ['A2', 'Ann Example', '+15550100', '5 Elm St', 'Ring twice', '2 x Large Pizza (pepperoni)'],
    ['A3', 'Ann Example', '+15550100', '5 Elm St', 'Ring twice', '2 x Large Pizza (pepperoni)'],
    ['A4', 'Ann Example', '+15550100', '5 Elm St', 'Ring twice', '2 x Large Pizza (pepperoni)'],
  ])
})

test('rows of before a time say no more who ordered, wherever people have put them; again, nothing is written', async () => {
  const { google, orders, start } = await setUp()
  await orders.place(anOrder({ id: 'A1', placedAt: '2026-10-20T23:59:59.000Z' }))
  await orders.place(anOrder({ id: 'A2' }))
  await start().idle()
  const [header = [], one = [], two = []] = google.table('Orders')
  const own = ['', '2026-01-01', '', '', 'Our own row']
  google.setTable('Orders', [header, two, own, one])
  const { signal } = new AbortController()
  const writer = blankable(writerOf(google))
  const before = new Date('2026-10-21T00:00:00Z')
  expect(await writer.blankBefore(before, signal)).toBe(1)
  expect(cellsOf(google, 'order_id', 'customer_name', 'phone', 'address', 'note', 'total')).toEqual([
    ['A2', 'Ann Example', '+15550100', '5 Elm St', 'Ring twice', '31'],
    ['', 'Our own row', '', '', '', ''],
    ['A1', '', '', '', '', '31'],
  ])
  expect(await writer.blankBefore(before, signal)).toBe(0)
})

test('says whom to share the sheet with, and writes all rows once that is done', async () => {
  const log = new PassThrough()
  const { google, place, start } = await setUp({ logger: createLogger('info', log) })
  google.share(false)
  await place('A1', 'A2')
  const ledger = start()
  await google.seen(2)
  expect(ledger.state.name).toBe('failing')
  google.share(true)
  await ledger.idle()
  expect(idsIn(google)).toEqual(['A1', 'A2'])
  const lines = String(log.read())
  expect(lines).toContain('share it with the account of GOOGLE_ACCESS_TOKEN as an editor')
  for (const secret of [google.accessToken, 'Ann Example', '+15550100', 'Elm']) expect(lines).not.toContain(secret)
})

test.each([
  [{ sheetId: 'no-such-sheet' }, { code: 'not-found', message: /GOOGLE_SHEET_ID/ }],
  [
    { signIn: { by: 'access-token', token: 'old' } as const },
    { code: 'not-signed-in', message: /GOOGLE_ACCESS_TOKEN/ },
  ],
  [{ apiRoot: 'http://127.0.0.1:1/' }, { code: 'unavailable', message: /ECONNREFUSED/ }],
])('names what to look at: %j', async (wrong, { code, message }) => {
  const writing = writerOf(await startGoogle(), wrong).write(nothing, new AbortController().signal)
  await expect(writing).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
})

test('passes on how long Google asks to wait', async () => {
  const google = await startGoogle()
  google.fail({ answer: 429, retryAfter: 7 })
  const writing = writerOf(google).write(nothing, new AbortController().signal)
  await expect(writing).rejects.toMatchObject({ code: 'too-many-requests', retryAfterMs: 7000 })
})

test('a key file that is none is refused without quoting it', () => {
  const signIn = { by: 'service-account', json: '{"private_key":"secret"}' } as const
  expect(() => createSheetsLedger({ sheetId: 'x', tab: 'Orders', signIn, logger: silent })).toThrow(
    'GOOGLE_SERVICE_ACCOUNT_JSON is not the key file of a service account',
  )
})

test('a call that is never answered ends with its signal', async () => {
  const google = await startGoogle()
  google.fail({ answer: 'hang' })
  const stop = new AbortController()
  const writing = writerOf(google).write(nothing, stop.signal)
  await google.seen(1)
  stop.abort()
  await expect(writing).rejects.toMatchObject({ code: 'unavailable' })
})

test('a column that can not be told from those of the owner is left out, and said so', async () => {
  const log = new PassThrough()
  const { google, place, start } = await setUp({ logger: createLogger('info', log) })
  const header = columns.flatMap((name) => (name === 'phone' ? ['Telephone', 'driver'] : [name]))
  google.setTable('Orders', [header])
  await place('A1')
  await start().idle()
  expect(cellsOf(google, 'order_id', 'Telephone', 'driver', 'note')).toEqual([['A1', '', '', 'Ring twice']])
  expect(String(log.read())).toContain('"columns":["phone"]')
})

test('whatever fails and restarts, each order has one row, in order, with its last status', async () => {
  const fault = fc.record({
    on: fc.constantFrom('read' as const, 'write' as const),
    answer: fc.constantFrom(500, 429, 'cut' as const),
    apply: fc.constantFrom(undefined, 'now' as const),
    times: fc.integer({ min: 1, max: 3 }),
  })
  const step = fc.oneof(
    fc.record({ do: fc.constant('fail' as const), fault }),
    fc.record({ do: fc.constantFrom('place' as const, 'accept' as const, 'restart' as const, 'settle' as const) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const { google, orders, start, place } = await setUp()
      const expected: string[][] = []
      let ledger = start()
      for (const action of steps) {
        if (action.do === 'fail') google.fail({ ...action.fault, apply: action.fault.apply ?? undefined })
        if (action.do === 'place') {
          expected.push([`A${expected.length}`, 'placed'])
          await place(`A${expected.length - 1}`)
        }
        if (action.do === 'accept') {
          const open = expected.find(([, status]) => status === 'placed')
          if (open) open[1] = 'accepted'
          if (open?.[0]) await changeStatus(orders, open[0], 'accepted')
        }
        if (action.do === 'settle') await ledger.idle()
        if (action.do === 'restart') {
          await ledger.stop()
          ledger = start()
        }
      }
      await ledger.idle()
      expect(cellsOf(google, 'order_id', 'status')).toEqual(expected)
      await ledger.stop()
    }),
    { numRuns: 30 },
  )
})
