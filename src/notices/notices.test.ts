import { expect, onTestFinished, test } from 'vitest'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import { withLines } from '../orders/changed-order.ts'
import { orderStatuses } from '../orders/order.ts'
import { aLine, anOrder } from '../testing/an-order.ts'
import { createMemoryOrderBook } from '../testing/memory-order-book.ts'
import { deliMenu } from '../testing/menu.ts'
import { startWebhook } from '../testing/telegram-channel.ts'
import { noticeText } from './notice-texts.ts'
import { startNotices } from './notices.ts'

const now = new Date('2026-11-21T18:00:00Z')

/** Notices over the fake Bot API, and an order of Ana's, who has a chat with the bot. */
async function prepare(different: Parameters<typeof anOrder>[0] = {}) {
  const { api, channel } = await startWebhook()
  const ana = api.customer(1001, 'Ana')
  const orders = createMemoryOrderBook()
  await orders.place(anOrder({ id: 'A1', ...different }))
  const lines: string[] = []
  const start = () => {
    const notices = startNotices({
      orders,
      tell: ({ id }, text) => channel.tell(Number(id), text),
      menu: () => deliMenu(),
      clock: () => now,
      backoff: { initialDelay: 1, maxDelay: 5 },
      logger: createLogger('debug', { write: (line) => void lines.push(line) }),
      metrics: createMetrics(),
    })
    onTestFinished(() => notices.stop())
    return notices
  }
  const step = (status: (typeof orderStatuses)[number], by = 'till-1', at = now, id = 'A1') =>
    orders.changeStatus(id, { to: status, by, at })
  return { api, ana, orders, start, step, log: () => lines.join(''), said: () => ana.messages.map(({ text }) => text) }
}

test('a customer hears of each step of their order, in turn', async () => {
  const { start, step, said } = await prepare()
  const notices = start()
  for (const status of ['accepted', 'preparing', 'ready', 'out_for_delivery', 'done'] as const) await step(status)
  await notices.idle()
  expect(said()).toEqual([
    'Order A1 is accepted.',
    'Order A1 is being prepared.',
    'Order A1 is ready, and leaves soon.',
    'Order A1 is on its way to you.',
  ])
})

test("every step but the first and the last has words, with the order's id", () => {
  for (const status of orderStatuses) {
    const text = noticeText({ id: 'A1', fulfilment: 'pickup' }, { status })
    if (status === 'placed' || status === 'done') expect(text).toBeNull()
    else expect(text).toMatch(/\bA1\b/)
  }
  expect(noticeText({ id: 'A1', fulfilment: 'pickup' }, { status: 'ready' })).toBe('Order A1 is ready to be picked up.')
})

test('what the customer did themselves is not told, and what the shop did is', async () => {
  const { start, step, said, orders } = await prepare()
  await orders.place(anOrder({ id: 'A2' }))
  await step('cancelled', 'customer')
  await step('cancelled', 'till-1', now, 'A2')
  await start().idle()
  expect(said()).toEqual(['We are sorry: the shop had to cancel order A2.'])
})

test('what the shop changed in an order is told with the difference and both totals, what the customer changed is not', async () => {
  const { start, said, orders } = await prepare()
  const mine = withLines(anOrder({ id: 'A1' }), [aLine({ quantity: 3, total: 4200 })])
  await orders.change(mine, 'customer', now)
  await orders.change(withLines(mine, [aLine({ quantity: 1, total: 1400 })]), 'till-1', now)
  await start().idle()
  expect(said()).toEqual([
    'The shop has changed order A1:\n3 × Large Pizza (pepperoni) → 1 × Large Pizza (pepperoni)\n\nTotal $17.00 (was $45.00)',
  ])
})

test('a first start over an old journal tells the last hour alone', async () => {
  const { start, step, said } = await prepare()
  await step('accepted', 'till-1', new Date('2026-11-21T16:59:59Z'))
  await step('preparing', 'till-1', new Date('2026-11-21T17:00:01Z'))
  await start().idle()
  expect(said()).toEqual(['Order A1 is being prepared.'])
})

test('a step made between two starts is told after the second, and none again', async () => {
  const { start, step, said } = await prepare()
  await step('accepted')
  const before = start()
  await before.idle()
  await before.stop()
  await step('preparing')
  await start().idle()
  expect(said()).toEqual(['Order A1 is accepted.', 'Order A1 is being prepared.'])
})

test.each([
  ['fails', { times: 3, status: 502 }],
  ['breaks off', { times: 2, cut: true }],
])('while Telegram %s nothing is lost, nor told twice', async (_, fault) => {
  const { api, start, step, said, log } = await prepare()
  api.fail('sendMessage', fault)
  const notices = start()
  await step('accepted')
  await step('preparing')
  await notices.idle()
  expect(said()).toEqual(['Order A1 is accepted.', 'Order A1 is being prepared.'])
  expect(log()).toContain('NotToldError')
  expect(log()).not.toContain('is accepted')
})

test('Telegram is given the time it asks for', async () => {
  const { api, start, step, said, log } = await prepare()
  api.fail('sendMessage', { times: 1, retryAfter: 1 })
  const notices = start()
  await step('accepted')
  await notices.idle()
  expect(said()).toEqual(['Order A1 is accepted.'])
  expect(log()).toContain('"retryInMs":1000')
})

test("a customer who can't be reached holds up no other, and is not named in the log", async () => {
  const { api, start, step, said, log, orders } = await prepare({ name: 'Canary' })
  api.fail('sendMessage', { times: 1, status: 403, description: 'Forbidden: bot was blocked by the user' })
  await orders.place(anOrder({ id: 'A2' }))
  const notices = start()
  await step('accepted')
  await step('accepted', 'till-1', now, 'A2')
  await notices.idle()
  expect(said()).toEqual(['Order A2 is accepted.'])
  expect(log()).toContain("a customer can't be told")
  expect(log()).not.toMatch(/Canary|1001/)
})
