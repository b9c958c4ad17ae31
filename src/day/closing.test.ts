import { expect, onTestFinished, test } from 'vitest'
import { createLogger } from '../ops/logger.ts'
import { aLine, anOrder } from '../testing/an-order.ts'
import { memoryDayStore } from '../testing/memory-day-store.ts'
import { createMemoryOrderBook } from '../testing/memory-order-book.ts'
import { deliMenu } from '../testing/menu.ts'
import { startClosing } from './closing.ts'
import type { DayOrder } from './day.ts'
import { createDayBook } from './day-book.ts'
import type { Report } from './day-report.ts'

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
  const menu = deliMenu(['fulfilment:', 'hours: { mon-sun: "11:00-22:00" }\n  fulfilment:'])
  const orders = createMemoryOrderBook()
  const sent: Report[] = []
  const state = { now: beforeClosing, fails: false }
  const clock = () => new Date(state.now)
  const days = createDayBook({ store: memoryDayStore(), menu: () => menu, clock })
  const start = () => {
    const closing = startClosing({
      days,
      orders,
      menu: () => menu,
      clock,
      logger: createLogger('silent'),
      async send(report) {
        if (state.fails) throw new Error('Telegram is away')
        sent.push(report)
      },
    })
    onTestFinished(() => closing.stop())
    return closing
  }
  return { orders, days, sent, state, start }
}

test('at closing the owner has the day, once, also after a restart, and later when it could not be sent', async () => {
  const { days, sent, state, start } = prepare()
  await days.noteOrders(today, { A1: order() })
  const closing = start()
  await closing.check()
  expect(sent).toEqual([])
  Object.assign(state, { now: closed, fails: true })
  await closing.check()
  state.fails = false
  await closing.check()
  await closing.check()
  await closing.stop()
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

test('a day without an order, and one that closed long ago, are no news', async () => {
  const { days, sent, state, start } = prepare()
  state.now = closed
  await start().check()
  await days.noteOrders('2026-11-20', { A1: order({ placedAt: '2026-11-20T18:00:00.000Z', lines: [aLine()] }) })
  await start().check()
  expect(sent).toEqual([])
})
