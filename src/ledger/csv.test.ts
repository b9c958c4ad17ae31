import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Order, OrderStatus } from '../orders/order.ts'
import type { OrderEvent } from '../orders/order-event.ts'
import { aLine, anOrder } from '../testing/an-order.ts'
import { blankable } from './blankable.ts'
import { foldEvents } from './changes.ts'
import { createCsvLedger } from './csv.ts'
import { columns } from './row.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  path = join(folder, 'ledger.csv')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const placed = (different: Partial<Order>): OrderEvent => {
  const order = anOrder(different)
  return { type: 'order.placed', at: order.placedAt, order }
}
const changed = (id: string, status: OrderStatus): OrderEvent => {
  return { type: 'order.status', at: '2026-11-21T18:00:00.000Z', id, status, by: 'test' }
}
const forgotten = (customerId: string): OrderEvent => {
  return { type: 'customer.forgotten', at: '2026-11-21T18:00:00.000Z', channel: 'telegram', customerId }
}

/** A ledger as after a start of the process. */
function open() {
  const writer = createCsvLedger({ path })
  return (...events: OrderEvent[]) => writer.write(foldEvents(events), new AbortController().signal)
}

const records = async (): Promise<string[][]> => parse(await readFile(path, 'utf8'), { relax_column_count: true })

async function cells(...names: string[]): Promise<string[][]> {
  const [header = [], ...rows] = await records()
  return rows.map((row) => names.map((name) => row[header.indexOf(name)] ?? ''))
}

test('begins the file with the header, for the owner only', async () => {
  const write = open()
  expect(await write(placed({ id: 'A1', wantedFor: '2026-11-22T12:00:00Z' }))).toEqual({ added: 1, updated: 0 })
  expect((await records())[0]).toEqual([...columns])
  expect(await cells('order_id', 'placed_at', 'wanted_for', 'total')).toEqual([
    ['A1', '2026-11-21T17:30:00.000Z', '2026-11-22T12:00:00.000Z', '31.00'],
  ])
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

test('appends what is new, also after a restart, and nothing twice', async () => {
  const write = open()
  await write(placed({ id: 'A1' }))
  await write(placed({ id: 'A2' }))
  expect(await open()(placed({ id: 'A2' }), placed({ id: 'A3' }))).toEqual({ added: 1, updated: 0 })
  expect((await cells('order_id')).flat()).toEqual(['A1', 'A2', 'A3'])
})

test('a batch that comes again, as nobody could note that it was written, is written once', async () => {
  const write = open()
  await write(placed({ id: 'A1' }))
  expect(await write(placed({ id: 'A1' }), placed({ id: 'A2' }))).toEqual({ added: 1, updated: 0 })
  expect(await write(placed({ id: 'A2' }))).toEqual({ added: 0, updated: 0 })
  expect((await cells('order_id')).flat()).toEqual(['A1', 'A2'])
})

test('a later status changes the row, and leaves no other file behind', async () => {
  const write = open()
  await write(placed({ id: 'A1' }), placed({ id: 'A2' }))
  expect(await write(changed('A1', 'accepted'), placed({ id: 'A3' }))).toEqual({ added: 1, updated: 1 })
  expect(await cells('order_id', 'status')).toEqual([
    ['A1', 'accepted'],
    ['A2', 'placed'],
    ['A3', 'placed'],
  ])
  await expect(stat(`${path}.tmp`)).rejects.toThrow('ENOENT')
})

test('cells that a spreadsheet would calculate begin with an apostrophe, once, however often the file is rewritten', async () => {
  const write = open()
  for (const [index, text] of ['=1', '+1', '-1', '@x', '\t=1', '\r=1', '＝1'].entries()) {
    await write(placed({ id: `A${index}`, note: text, customerId: '-7' }), changed(`A${index - 1}`, 'accepted'))
  }
  await write(changed('A0', 'preparing'))
  expect((await cells('note')).flat()).toEqual(["'=1", "'+1", "'-1", "'@x", "'\t=1", "'\r=1", "'＝1"])
  await write(forgotten('-7'))
  expect((await cells('note', 'phone')).flat().join('')).toBe('')
})

test('a cell that a change made one to be calculated begins with an apostrophe, too', async () => {
  const write = open()
  const before = anOrder({ id: 'A1' })
  await write(placed(before))
  const order = { ...before, note: '=1', address: '@x', version: 2 }
  await write({ type: 'order.changed', at: before.placedAt, by: 'customer', before, order })
  expect(await cells('phone', 'address', 'note')).toEqual([["'+15550100", "'@x", "'=1"]])
})

test('texts with commas, quotes and line breaks stay in their cells', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), async (notes) => {
      rmSync(path, { force: true })
      const safe = notes.map((note) => `n${note}`)
      const write = open()
      await write(...safe.map((note, index) => placed({ id: `A${index}`, note })))
      await write(changed('A0', 'accepted'))
      expect((await cells('note')).flat()).toEqual(safe)
    }),
    { numRuns: 20 },
  )
})

test('a row torn by a crash, wherever it broke off, is whole after the next start', async () => {
  const first = placed({ id: 'A1' })
  const batch = [
    placed({ id: 'B22222', note: 'say "hi",\nand wait' }),
    placed({ id: 'B33333', name: 'Zoë 🍕', address: '"1", Elm' }),
  ]
  await open()(first)
  const before = await readFile(path)
  await open()(...batch)
  const after = await readFile(path)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: before.length, max: after.length }), fc.boolean(), async (cut, later) => {
      await writeFile(path, after.subarray(0, cut))
      await open()(...batch, ...(later ? [changed('B33333', 'accepted')] : []))
      const expected = later ? after.toString().replace(/placed(?=,Ring twice\n$)/, 'accepted') : after.toString()
      expect(await readFile(path, 'utf8')).toBe(expected)
    }),
    { numRuns: 60 },
  )
})

test('what the owner added stays: columns, cells, notes below, and rows in another order', async () => {
  const write = open()
  await write(placed({ id: 'A1' }), placed({ id: 'A2' }))
  const [header = [], one = [], two = []] = await records()
  const edited = [[...header, 'paid', 'sum'], ['call the printer'], [...two, 'yes', '=A1'], [], [...one, 'no', '']]
  await writeFile(
    path,
    `\uFEFF${edited.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')}`.replace(
      '"order_id"',
      'order_id',
    ),
  )
  expect(await write(changed('A1', 'accepted'), placed({ id: 'A3' }))).toEqual({ added: 1, updated: 1 })
  const text = await readFile(path, 'utf8')
  expect(text.startsWith('\uFEFForder_id,')).toBe(true)
  const rows = parse(text.slice(1), { relax_column_count: true, skip_empty_lines: true })
  expect(rows.map((row) => [row[0], row[12], row[14], row[15]])).toEqual([
    ['order_id', 'status', 'paid', 'sum'],
    ['call the printer', undefined, undefined, undefined],
    ['A2', 'placed', 'yes', '=A1'],
    ['A1', 'accepted', 'no', ''],
    ['A3', 'placed', undefined, undefined],
  ])
})

test('an edit between two appends that takes the last line end away breaks no row', async () => {
  const write = open()
  await write(placed({ id: 'A1' }))
  await writeFile(path, (await readFile(path, 'utf8')).trimEnd())
  await write(placed({ id: 'A2' }))
  expect((await cells('order_id')).flat()).toEqual(['A1', 'A2'])
})

test.each([
  ['order_id;placed_at\nA1;x\n', 'does not begin with the headings'],
  [`${columns.join(',')}\nA1,"never closed\nA2,x\n`, 'has a quote that is never closed'],
])('a file that can not be understood is left as it is: %j', async (text, why) => {
  await writeFile(path, text)
  await expect(open()(placed({ id: 'A9' }))).rejects.toMatchObject({
    code: 'unusable',
    message: expect.stringContaining(why),
  })
  expect(await readFile(path, 'utf8')).toBe(text)
})

test('half of a copy that a crash left behind is gone after the next start', async () => {
  await open()(placed({ id: 'A1' }))
  await writeFile(`${path}.tmp`, 'half')
  await open()(placed({ id: 'A2' }))
  await expect(stat(`${path}.tmp`)).rejects.toThrow('ENOENT')
  expect((await cells('order_id')).flat()).toEqual(['A1', 'A2'])
})

test('a folder that is not there is an error that may pass', async () => {
  path = join(folder, 'gone', 'ledger.csv')
  await expect(open()(placed({}))).rejects.toMatchObject({ name: 'StorageUnavailableError', code: 'ENOENT' })
})

test('forgets a customer, and nobody else', async () => {
  const write = open()
  await write(placed({ id: 'A1' }), placed({ id: 'A2', customerId: '1002' }))
  await write(forgotten('1001'))
  expect(await cells('order_id', 'customer_name', 'phone', 'address', 'note')).toEqual([
    ['A1', '', '', '', ''],
    ['A2', 'Ann Example', "'+15550100", '5 Elm St', 'Ring twice'],
  ])
})

test('rows of before a time say no more who ordered, and what follows them does; again, nothing is written', async () => {
  const writer = blankable(createCsvLedger({ path }))
  const { signal } = new AbortController()
  const write = (...events: OrderEvent[]) => writer.write(foldEvents(events), signal)
  const lines = [aLine({ note: 'for Ann' })]
  await write(placed({ id: 'A1', placedAt: '2026-10-20T23:59:59.000Z', lines }), placed({ id: 'A2' }))
  const before = new Date('2026-10-21T00:00:00Z')
  expect(await writer.blankBefore(before, signal)).toBe(1)
  expect(await cells('order_id', 'customer_name', 'phone', 'address', 'note', 'items', 'total')).toEqual([
    ['A1', '', '', '', '', '2 x Large Pizza (pepperoni)', '31.00'],
    ['A2', 'Ann Example', "'+15550100", '5 Elm St', 'Ring twice', '2 x Large Pizza (pepperoni)', '31.00'],
  ])
  const { ino } = await stat(path)
  expect(await writer.blankBefore(before, signal)).toBe(0)
  expect((await stat(path)).ino).toBe(ino)
  // The batch of before, which nobody could note as written.
  expect(await write(placed({ id: 'A1', placedAt: '2026-10-20T23:59:59.000Z', lines }), placed({ id: 'A2' }))).toEqual({
    added: 0,
    updated: 0,
  })
})

test('rows that are written after those of before a time were blanked are blank, too', async () => {
  const writer = blankable(createCsvLedger({ path }))
  const { signal } = new AbortController()
  const late = foldEvents([placed({ id: 'A1', placedAt: '2026-10-20T23:59:59.000Z' }), placed({ id: 'A2' })])
  await Promise.all([writer.blankBefore(new Date('2026-10-21T00:00:00Z'), signal), writer.write(late, signal)])
  expect(await cells('order_id', 'customer_name', 'note')).toEqual([
    ['A1', '', ''],
    ['A2', 'Ann Example', 'Ring twice'],
  ])
})
