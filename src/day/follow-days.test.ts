import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import { aLine, anOrder } from '../testing/an-order.ts'
import { memoryDayStore } from '../testing/memory-day-store.ts'
import { createMemoryOrderBook } from '../testing/memory-order-book.ts'
import { deliMenu } from '../testing/menu.ts'
import { openStorage } from '../testing/open-storage.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { emptyDay } from './day.ts'
import { createDayBook } from './day-book.ts'
import { startDays } from './follow-days.ts'

// Saturday evening by the shop's clock.
const clock = () => new Date('2026-11-22T02:00:00Z')
const today = '2026-11-21'

function prepare(store = memoryDayStore()) {
  const orders = createMemoryOrderBook()
  const days = createDayBook({ store, menu: () => deliMenu(), clock })
  const start = () => {
    const follower = startDays({ orders, days, clock, logger: createLogger('silent'), metrics: createMetrics() })
    onTestFinished(() => follower.stop())
    return follower
  }
  return { orders, days, start }
}

const at = (time: string) => new Date(`2026-11-21T${time}:00.000Z`)

test("each order is noted as it stands, without anything of the customer's, and once however often it is told", async () => {
  const { orders, days, start } = prepare()
  await orders.place(anOrder({ id: 'A1', lines: [aLine({ note: 'for Ann' })] }))
  await orders.changeStatus('A1', { to: 'accepted', by: 'bo', at: at('17:35') })
  await orders.changeStatus('A1', { to: 'preparing', by: 'bo', at: at('17:40') })
  await orders.changeStatus('A1', { to: 'ready', by: 'bo', at: at('17:52') })
  const first = start()
  await first.idle()
  await first.stop()
  await orders.changeStatus('A1', { to: 'done', by: 'bo', at: at('18:10') })
  // As if the process had been killed before it kept its cursor.
  await orders.keepCursor('days', '0')
  await start().idle()
  const day = await days.day(today)
  expect(day.orders).toEqual({
    A1: {
      placedAt: '2026-11-21T17:30:00.000Z',
      readyAt: '2026-11-21T17:52:00.000Z',
      status: 'done',
      total: 3100,
      lines: [{ name: 'Pizza', quantity: 2, total: 2800 }],
      steps: {
        accepted: '2026-11-21T17:35:00.000Z',
        preparing: '2026-11-21T17:40:00.000Z',
        ready: '2026-11-21T17:52:00.000Z',
        done: '2026-11-21T18:10:00.000Z',
      },
    },
  })
  expect(JSON.stringify(day)).not.toMatch(/Ann|5550100|Elm/)
})

test('an order of long ago is not noted, and one after midnight is of the evening before', async () => {
  const { orders, days, start } = prepare()
  await orders.place(anOrder({ id: 'OLD', placedAt: '2026-11-01T17:30:00.000Z' }))
  await orders.place(anOrder({ id: 'LATE', placedAt: '2026-11-22T06:30:00.000Z' }))
  await start().idle()
  expect(Object.keys((await days.day(today)).orders)).toEqual(['LATE'])
  expect(await days.day('2026-11-01')).toEqual(emptyDay('2026-11-01'))
})

test('texts are counted by how they were understood, and are there for the next process', async () => {
  const dataDir = await temporaryFolder()
  const first = await openStorage(dataDir)
  const { days } = prepare(first.days)
  const text = { intent: 'order' as const, unmatched: [] }
  for (const source of ['local', 'cache', 'gpt'] as const) days.noteText({ ...text, source })
  days.noteText({ ...text, source: 'gpt', unmatched: ['zorb'] })
  days.noteText({ source: 'local', intent: 'other', unmatched: [] })
  await days.flush()
  await days.flush()
  await days.noteOut(['cheese', 'soup'])
  await days.noteOut(['cheese'])
  await first.end()
  const second = await openStorage(dataDir)
  onTestFinished(() => second.end())
  const day = await prepare(second.days).days.day(today)
  expect(day).toMatchObject({ texts: { alone: 2, byModel: 1, unclear: 2 }, ranOut: ['cheese', 'soup'] })
})

test('what is noted of orders is there for the next process, and a note that was torn spoils no other', async () => {
  const dataDir = await temporaryFolder()
  const first = await openStorage(dataDir)
  const note = { placedAt: `${today}T17:30:00.000Z`, total: 700, lines: [] }
  const noted = prepare(first.days).days
  await noted.noteOrders(today, { A1: { ...note, status: 'placed', readyAt: null } })
  await appendFile(join(dataDir, 'days', `${today}.orders.jsonl`), '{"id":"A2","placedAt":"2026')
  const steps = { ready: `${today}T17:52:00.000Z` }
  await noted.noteOrders(today, { A1: { ...note, status: 'ready', readyAt: steps.ready, steps } })
  await noted.noteOrders(today, { A1: { ...note, status: 'done' }, A2: { ...note, status: 'placed', readyAt: null } })
  await first.end()
  const second = await openStorage(dataDir)
  onTestFinished(() => second.end())
  expect((await prepare(second.days).days.day(today)).orders).toEqual({
    A1: { ...note, status: 'done', readyAt: steps.ready, steps },
    A2: { ...note, status: 'placed', readyAt: null, steps: {} },
  })
})

test("orders that an earlier version has noted in the day's document are noted further", async () => {
  const store = memoryDayStore()
  const order = { placedAt: `${today}T17:30:00.000Z`, total: 700, lines: [], readyAt: null, status: 'placed' as const }
  await store.change(today, () => ({ ...emptyDay(today), orders: { A1: order, A2: order } }))
  const { days } = prepare(store)
  await days.noteOrders(today, { A1: { ...order, status: 'accepted' } })
  expect((await days.day(today)).orders).toMatchObject({ A1: { status: 'accepted' }, A2: { status: 'placed' } })
})

test('days of more than a month ago go when a new one begins', async () => {
  const dataDir = await temporaryFolder()
  const storage = await openStorage(dataDir)
  onTestFinished(() => storage.end())
  const note = { id: 'A1', placedAt: '2026-10-01T17:30:00.000Z', total: 1, lines: [], status: 'done' as const }
  await storage.days.addOrderNotes('2026-10-01', [note])
  await storage.days.addOrderNotes('2026-11-01', [note])
  await storage.days.change('2026-10-01', () => emptyDay('2026-10-01'))
  await storage.days.change('2026-11-01', () => emptyDay('2026-11-01'))
  await prepare(storage.days).days.noteOut(['soup'])
  expect(await storage.days.read('2026-10-01')).toBeNull()
  expect(await storage.days.orderNotes('2026-10-01')).toEqual([])
  expect(await storage.days.read('2026-11-01')).not.toBeNull()
  expect(await storage.days.orderNotes('2026-11-01')).toEqual([note])
})
