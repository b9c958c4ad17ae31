import { expect, onTestFinished, test } from 'vitest'
import type { Corrections } from '../corrections/correction.ts'
import type { ShopPause } from '../menu/menu.ts'
import { createLogger } from '../ops/logger.ts'
import type { TaskList } from '../tasks/task-store.ts'
import { createTasks } from '../tasks/tasks.ts'
import { aLine, anOrder } from '../testing/an-order.ts'
import { memoryDayStore } from '../testing/memory-day-store.ts'
import { memoryDocumentStore } from '../testing/memory-document-store.ts'
import { createMemoryOrderBook } from '../testing/memory-order-book.ts'
import { deliMenu } from '../testing/menu.ts'
import type { DayOrder } from './day.ts'
import { createDayBook } from './day-book.ts'
import type { Report } from './day-report.ts'
import { startDayReports } from './day-reports.ts'

const today = '2026-11-21'
const beforeClosing = '2026-11-22T03:59:00Z'
const closed = '2026-11-22T04:00:00Z'

const order = (different: Partial<DayOrder> = {}): DayOrder => ({
  placedAt: '2026-11-21T18:00:00.000Z',
  readyAt: '2026-11-21T18:20:00.000Z',
  status: 'done',
  total: 2000,
  lines: [{ name: 'Soup', quantity: 2, total: 1300 }],
  ...different,
})

function prepare() {
  const open = deliMenu(['fulfilment:', 'hours: { mon-sun: "11:00-22:00" }\n  fulfilment:'])
  const orders = createMemoryOrderBook()
  const sent: Report[] = []
  const state = { now: beforeClosing, fails: false, pause: undefined as ShopPause | undefined }
  const clock = () => new Date(state.now)
  const menu = () => ({ ...open, shop: { ...open.shop, ...(state.pause && { pause: state.pause }) } })
  const days = createDayBook({ store: memoryDayStore(), menu, clock })
  const corrections = memoryDocumentStore<Corrections>()
  const tasks = createTasks({ store: memoryDocumentStore<TaskList>(), clock })
  const told: string[] = []
  const start = () => {
    const reports = startDayReports({
      days,
      orders,
      corrections,
      tasks,
      menu,
      clock,
      logger: createLogger('silent'),
      async show(report) {
        if (state.fails) throw new Error('Telegram is away')
        sent.push(report)
      },
      async tell(text) {
        if (state.fails) throw new Error('Telegram is away')
        told.push(text)
      },
    })
    onTestFinished(() => reports.stop())
    return reports
  }
  return { corrections, orders, days, tasks, sent, told, state, start }
}

test('at closing the owner has the day, once, also after a restart, and later when it could not be sent', async () => {
  const { days, sent, state, start } = prepare()
  await days.noteOrders(today, { A1: order() })
  const reports = start()
  await reports.check()
  expect(sent).toEqual([])
  Object.assign(state, { now: closed, fails: true })
  await reports.check()
  state.fails = false
  await reports.check()
  await reports.check()
  await reports.stop()
  await start().check()
  expect(sent).toHaveLength(1)
  expect(sent[0]?.svg).toMatch(/^<svg /)
})

test('says how the day went, how it compares, and what to do about it', async () => {
  const { days, orders, sent, state, start } = prepare()
  await orders.place(anOrder({ id: 'A2' }))
  await days.noteOrders(today, {
    A1: order(),
    A2: order({ readyAt: '2026-11-21T18:40:00.000Z', lines: [{ name: 'Lemonade', quantity: 3, total: 750 }] }),
    A3: order({ status: 'cancelled', readyAt: null }),
  })
  await days.noteOrders('2026-11-14', { B1: order({ placedAt: '2026-11-14T18:00:00.000Z' }) })
  for (const now of ['2026-11-19T18:00:00Z', '2026-11-20T18:00:00Z', beforeClosing]) {
    state.now = now
    await days.noteOut(['cheese'])
  }
  for (let text = 0; text < 20; text++) {
    days.noteText({ source: 'local', intent: text < 4 ? 'other' : 'order', unmatched: [] })
  }
  state.now = closed
  await start().check()
  expect(sent[0]?.caption).toBe(
    [
      'Saturday, November 21',
      '2 orders, $40.00',
      '1 order rejected or cancelled',
      'Best sellers: 3 × Lemonade, 2 × Soup',
      'Placed to ready: 30 min on average; the slowest, A2, took 40',
      '80 % of 20 messages understood without a model, 4 not, or not wholly, understood',
      'A week ago: 1 order, $20.00 (+1 today)',
      '',
      'What to do:',
      '• 1 order still not done: see to it',
      '• Cheese ran out on 3 of the last 7 days: buy or make more',
      '• Many messages were not understood: do customers use names that your menu file lacks? Add them as aliases',
    ].join('\n'),
  )
})

test('says which words to add to the menu, by what they turned out to mean, and which step is slow', async () => {
  const { days, corrections, sent, state, start } = prepare()
  const steps = {
    accepted: '2026-11-21T18:02:00.000Z',
    preparing: '2026-11-21T18:21:00.000Z',
    ready: '2026-11-21T18:30:00.000Z',
  }
  await days.noteOrders(today, { A1: order({ steps }), A2: order({ steps }), A3: order({ steps }) })
  const lesson = (words: string, item: string, size: string | null = null) => ({
    at: '2026-11-21T18:00:00.000Z',
    by: 'customer' as const,
    text: `a ${words} please`,
    words: [words],
    meant: { item, size, options: [] },
  })
  const lessons = [lesson('zuppa', 'soup', 'large'), lesson('zitronade', 'lemonade'), lesson('zitronade', 'lemonade')]
  await corrections.change(async () => ({
    document: { version: 1, corrections: [...lessons, lesson('borscht', 'gone')] },
    result: undefined,
  }))
  state.now = closed
  await start().check()
  expect(sent[0]?.caption.split('\n').slice(-4)).toEqual([
    'What to do:',
    '• The slowest step was the wait before an accepted order is begun, 19 min on average: one more in the kitchen, or promise more time',
    '• “zitronade” meant Lemonade, 2 times: make it an alias with scripts/parse --review',
    '• “zuppa” meant Large Soup: make it an alias with scripts/parse --review',
  ])
})

test('a day without an order, and one that closed long ago, are no news', async () => {
  const { days, sent, state, start } = prepare()
  state.now = closed
  await start().check()
  await days.noteOrders('2026-11-20', { A1: order({ placedAt: '2026-11-20T18:00:00.000Z', lines: [aLine()] }) })
  await start().check()
  expect(sent).toEqual([])
})

test('at opening and at closing the owners hear that the shop still pauses, which somebody may have forgotten', async () => {
  const { days, sent, told, state, start } = prepare()
  await days.noteOrders(today, { A1: order() })
  Object.assign(state, { now: '2026-11-21T17:00:00Z', pause: { until: null } })
  const reports = start()
  await reports.check()
  expect(told).toEqual(["Customers can't place orders until /resume"])
  Object.assign(state, { now: closed, pause: { until: new Date('2026-11-22T16:30:00Z') } })
  await reports.check()
  expect(sent[0]?.caption).toContain("\nCustomers can't place orders until Sun 10:30 AM\n")
})

test('at opening the owners hear what is due until the day ends, and what is overdue, once', async () => {
  const { tasks, told, state, start } = prepare()
  state.now = '2026-11-20T18:00:00Z'
  const fields = { person: null, personId: null, note: null }
  const due = [
    ['order flour', '2026-11-21T22:00:00.000Z'],
    ['call the plumber', '2026-11-20T20:00:00.000Z'],
    ['order napkins', '2026-11-24T15:00:00.000Z'],
    ['wash the windows', null],
  ] as const
  for (const [title, at] of due) await tasks.create({ ...fields, title, due: at }, { name: '7', requestId: title })
  state.now = '2026-11-21T16:59:00Z'
  const reports = start()
  await reports.check()
  expect(told).toEqual([])
  Object.assign(state, { now: '2026-11-21T17:00:00Z', fails: true })
  await reports.check()
  state.fails = false
  await reports.check()
  await reports.stop()
  await start().check()
  expect(told).toEqual([
    'Due today:\n• 2 call the plumber – Fri, Nov 20, 2:00 PM\n• 1 order flour – Sat, Nov 21, 4:00 PM',
  ])
})

test('a morning without tasks is not told, and what is made a task later that day is no news of the morning', async () => {
  const { tasks, told, state, start } = prepare()
  state.now = '2026-11-21T17:00:00Z'
  const reports = start()
  await reports.check()
  const fields = { title: 'order flour', person: null, personId: null, note: null, due: '2026-11-21T22:00:00.000Z' }
  await tasks.create(fields, { name: '7', requestId: '1' })
  await reports.check()
  expect(told).toEqual([])
})
