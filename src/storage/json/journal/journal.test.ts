import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { OrderEvent } from '../../../orders/order-event.ts'
import { aLine, anOrder } from '../../../testing/an-order.ts'
import { openStorage } from '../../../testing/open-storage.ts'
import { JournalBrokenError } from '../journal-broken.ts'

const now = new Date('2026-11-21T18:00:00Z')
const ann = { channel: 'telegram', id: '1001' }

let dataDir: string
let path: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'journal-'))
  path = join(dataDir, 'orders.jsonl')
})
afterEach(() => rm(dataDir, { recursive: true }))

/** Writes a journal of three orders and gives its bytes. */
async function written(): Promise<Buffer> {
  const storage = await openStorage(dataDir)
  for (const id of ['A', 'B', 'C']) await storage.orders.place(anOrder({ id, address: 'Straße 5, 東京' }))
  await storage.end()
  return await readFile(path)
}

const idsOf = (events: OrderEvent[]) => events.map((event) => (event.type === 'order.placed' ? event.order.id : ''))

test('cut off at any byte, the journal opens with every whole line, and goes on', async () => {
  const whole = await written()
  const lineLength = whole.length / 3
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (length) => {
      await writeFile(path, whole.subarray(0, length))
      const storage = await openStorage(dataDir)
      // A line that lacks nothing but its newline is whole.
      const kept = Math.floor((length + 1) / lineLength)
      const isTorn = length > kept * lineLength
      const cut = { problem: 'torn-line-cut', line: kept + 1, bytes: length - kept * lineLength }
      expect(storage.problems).toEqual(isTorn ? [cut] : [])
      expect(idsOf((await storage.orders.eventsAfter(null, 9)).events)).toEqual(['A', 'B', 'C'].slice(0, kept))
      await storage.orders.place(anOrder({ id: 'D' }))
      await storage.end()
      const again = await openStorage(dataDir)
      expect(again.problems).toEqual([])
      expect(await again.orders.find('D')).toEqual(anOrder({ id: 'D' }))
      await again.end()
    }),
    { numRuns: 40, examples: [[0], [whole.length], [whole.length - 1], [lineLength - 1], [lineLength]] },
  )
})

test.each([
  ['is no JSON', (lines: string[]) => lines.with(1, 'Ann')],
  ['is no event', (lines: string[]) => lines.with(1, '{"seq":2}')],
  ['is gone', (lines: string[]) => lines.toSpliced(1, 1)],
  ['is there twice', (lines: string[]) => lines.toSpliced(1, 0, lines[0] ?? '')],
])('a line before the last that %s stops the start and is named', async (_, broken) => {
  const lines = (await written()).toString().split('\n')
  await writeFile(path, broken(lines).join('\n'))
  const error = await openStorage(dataDir).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(JournalBrokenError)
  expect(String(error)).toContain('orders.jsonl is broken at line 2:')
  expect(String(error)).not.toContain('Ann')
  expect((await readFile(path, 'utf8')).split('\n')).toEqual(broken(lines))
})

test('what another process has written into the journal is never written over', async () => {
  const storage = await openStorage(dataDir)
  await storage.orders.place(anOrder({ id: 'A' }))
  const foreign =
    '{"seq":2,"type":"customer.forgotten","at":"2026-11-21T18:00:00.000Z","channel":"web","customerId":"7"}\n'
  await appendFile(path, foreign)
  await expect(storage.orders.place(anOrder({ id: 'B' }))).rejects.toMatchObject({ code: 'EFOREIGN' })
  expect(await storage.orders.find('B')).toBeNull()
  await storage.end()
  const again = await openStorage(dataDir)
  expect((await again.orders.eventsAfter(null, 9)).events).toMatchObject([{}, { type: 'customer.forgotten' }])
  await again.end()
})

test('every call of a crowd is answered, and what was answered is in the file once', async () => {
  const storage = await openStorage(dataDir)
  const ids = Array.from({ length: 500 }, (_, index) => `ID${index}`)
  await Promise.all(ids.map((id) => storage.orders.place(anOrder({ id }))))
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).order.id).toSorted()).toEqual(ids.toSorted())
  expect(lines.map((line) => JSON.parse(line).seq)).toEqual(ids.map((_, index) => index + 1))
  await storage.end()
})

test('forgetting changes no offset: what follows the forgotten lines stands where it stood', async () => {
  const storage = await openStorage(dataDir)
  await storage.orders.place(anOrder({ id: 'A', lines: [aLine({ note: 'für Änn' })] }))
  await storage.orders.place(anOrder({ id: 'B', customerId: '1002' }))
  const before = await readFile(path, 'utf8')
  await storage.orders.forget(ann, now)
  const after = await readFile(path, 'utf8')
  expect(Buffer.byteLength(after.split('\n')[0] ?? '')).toBe(Buffer.byteLength(before.split('\n')[0] ?? ''))
  expect(after.split('\n')[1]).toBe(before.split('\n')[1])
  expect(after.split('\n')[0]).not.toMatch(/Ann|Änn|5550100|Elm|Ring/)
  await storage.end()
})

test('a process that died before it had forgotten is caught up with at the next start', async () => {
  const lines = (await written()).toString()
  const forgotten = { type: 'customer.forgotten', at: now.toISOString(), channel: 'telegram', customerId: '1001' }
  const later = { type: 'order.placed', at: now.toISOString(), order: anOrder({ id: 'LATER' }) }
  await writeFile(
    path,
    `${lines}${JSON.stringify({ seq: 4, ...forgotten })}\n${JSON.stringify({ seq: 5, ...later })}\n`,
  )
  const storage = await openStorage(dataDir)
  expect((await readFile(path, 'utf8')).split('\n').slice(0, 3).join()).not.toMatch(/Ann|5550100|Straße|Ring/)
  expect(await storage.orders.find('LATER')).toEqual(anOrder({ id: 'LATER' }))
  await storage.end()
})

test('a line that a process died in the middle of rewriting is written again at the next start', async () => {
  const lines = (await written()).toString().split('\n')
  const first = lines[0] ?? ''
  const blank = first.replace('Ann Example', '')
  const bytes = Buffer.byteLength(first)
  await writeFile(`${path}.rewrite`, JSON.stringify([{ offset: 0, bytes, text: blank }]))
  const torn = Buffer.from(first)
  torn.write(blank.slice(0, 150))
  await writeFile(path, Buffer.concat([torn, Buffer.from(`\n${lines.slice(1).join('\n')}`)]))
  const storage = await openStorage(dataDir)
  expect(storage.problems).toEqual([])
  expect((await storage.orders.find('A'))?.name).toBe('')
  expect((await readFile(path, 'utf8')).split('\n')[0]).toBe(blank.padEnd(blank.length + 11))
  await storage.end()
})

test("a cursor that can't be read is set aside, and its follower begins at the first event", async () => {
  await written()
  await writeFile(join(dataDir, 'cursors/ledger.json'), 'ledger')
  const storage = await openStorage(dataDir)
  expect(await storage.orders.cursorOf('ledger')).toBeNull()
  expect(storage.problems).toMatchObject([{ problem: 'file-set-aside', file: 'ledger.json' }])
  await storage.end()
})

test.each([
  ['no cursor', '{"cursor":"tomorrow"}'],
  ['beyond the end', '{"cursor":"999999"}'],
  ['within a line', '{"cursor":"7"}'],
])('a cursor that is %s is reported, and its follower begins at the first event', async (_, text) => {
  await written()
  await writeFile(join(dataDir, 'cursors/ledger.json'), text)
  const storage = await openStorage(dataDir)
  expect(await storage.orders.cursorOf('ledger')).toBeNull()
  expect(storage.problems).toEqual([{ problem: 'cursor-lost', follower: 'ledger' }])
  await storage.end()
})
