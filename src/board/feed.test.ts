import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { createDayBook } from '../day/day-book.ts'
import type { ShopPause } from '../menu/menu.ts'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import { withLines } from '../orders/changed-order.ts'
import type { OrderStatus } from '../orders/order.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { aBoard } from '../testing/a-board.ts'
import { aLine, anOrder } from '../testing/an-order.ts'
import { memoryDayStore } from '../testing/memory-day-store.ts'
import { createMemoryOrderBook } from '../testing/memory-order-book.ts'
import { deliMenu } from '../testing/menu.ts'
import { createBoardFeed } from './feed.ts'

const clock = () => new Date('2026-11-21T18:00:00Z')

function prepare({
  orders = createMemoryOrderBook(),
  ran = [] as { id: string; until: null; name: string }[],
  paused = (): ShopPause | null => null,
} = {}) {
  const days = createDayBook({ store: memoryDayStore(), menu: () => deliMenu(), clock })
  const logger = createLogger('silent')
  const start = async () => {
    const feed = createBoardFeed({ orders, days, soldOut: () => ran, paused, clock, logger, metrics: createMetrics() })
    onTestFinished(() => feed.stop())
    await feed.open()
    return feed
  }
  return { orders, days, ran, start }
}

const move = (orders: OrderBook, id: string, ...steps: OrderStatus[]) =>
  steps.reduce(
    (before, step) => before.then(() => void orders.changeStatus(id, { to: step, by: 'bo', at: clock() })),
    Promise.resolve(),
  )

test('a board has what is open and what was done today, and then sees all that happens', async () => {
  const { orders, days, start } = prepare()
  await orders.place(anOrder({ id: 'A1' }))
  await orders.place(anOrder({ id: 'A2' }))
  await move(orders, 'A1', 'rejected')
  const { placedAt, total } = anOrder()
  await days.noteOrders('2026-11-21', { A1: { placedAt, total, status: 'rejected', readyAt: null, lines: [] } })
  const feed = await start()
  const board = aBoard()
  await feed.join(null, board)
  expect(board.statuses()).toEqual({ A2: 'placed', A1: 'rejected' })
  await orders.place(anOrder({ id: 'A3' }))
  await move(orders, 'A2', 'accepted')
  await expect.poll(board.statuses).toEqual({ A1: 'rejected', A2: 'accepted', A3: 'placed' })
})

test('a ticket says what must not be in a dish first and in capitals, and a phone and an address only where it is brought', async () => {
  const { orders, start } = prepare()
  const options = [
    { option: 'cheese', name: 'Cheese', amount: 'extra' as const, count: null, exclude: false },
    { option: 'onion', name: 'Onion', amount: 'regular' as const, count: null, exclude: true },
  ]
  await orders.place(anOrder({ id: 'A1', lines: [aLine({ options })] }))
  await orders.place(anOrder({ id: 'A2', fulfilment: 'pickup', allergies: ['no nuts'] }))
  const board = aBoard()
  await (await start()).join(null, board)
  const [delivered, fetched] = board.tickets()
  expect(delivered?.lines[0]).toMatchObject({ quantity: 2, name: 'Large Pizza' })
  expect(delivered?.lines[0]?.things).toEqual([
    { id: 'pizza/large', text: 'Large Pizza' },
    { id: 'pizza', text: 'Pizza in every size' },
  ])
  expect(delivered?.lines[0]?.options.map(({ text }) => text)).toEqual(['NO ONION', 'extra cheese'])
  expect(delivered).toMatchObject({ name: 'Ann Example', phone: '+15550100', address: '5 Elm St' })
  expect(fetched).toMatchObject({ name: 'Ann Example', phone: null, address: null, allergies: ['no nuts'] })
})

test('what was changed after placing is shown until the order is ready, and where the bot has forgotten it, that it was', async () => {
  const { orders, start } = prepare()
  const order = anOrder({ id: 'A1' })
  await orders.place(order)
  const board = aBoard()
  const feed = await start()
  await feed.join(null, board)
  const changes = () => board.tickets()[0]?.changes
  const coke = aLine({ item: 'coke', name: 'Coke', quantity: 1, size: null, options: [] })
  await orders.change(withLines(order, [...order.lines, coke]), 'customer', clock())
  await expect.poll(changes).toEqual(['+ 1 × Coke'])
  const changed = await orders.find('A1')
  if (changed) await orders.change(withLines(changed, [coke]), 'customer', clock())
  await expect.poll(changes).toEqual(['+ 1 × Coke', '- 2 × Large Pizza (pepperoni)'])
  await feed.stop()
  const later = aBoard()
  await (await start()).join(null, later)
  expect(later.tickets()[0]?.changes).toEqual(['Not as it was placed'])
  await move(orders, 'A1', 'accepted', 'preparing', 'ready')
  await expect.poll(() => later.tickets()[0]?.changes).toEqual([])
})

test("where an order can't be read for a moment, what came before it is not told again", async () => {
  const orders = createMemoryOrderBook()
  const order = anOrder({ id: 'A1' })
  await orders.place(order)
  const { find } = orders
  const { start } = prepare({ orders })
  const board = aBoard()
  await (await start()).join(null, board)
  let failures = 1
  orders.find = async (id) => {
    if (id === 'A2' && failures-- > 0) throw new Error('the disk is away')
    return find(id)
  }
  const coke = aLine({ item: 'coke', name: 'Coke', quantity: 1, size: null, options: [] })
  await orders.change(withLines(order, [...order.lines, coke]), 'customer', clock())
  await orders.place(anOrder({ id: 'A2' }))
  await expect.poll(() => board.tickets().map(({ id }) => id), { timeout: 5_000 }).toEqual(['A1', 'A2'])
  expect(board.tickets()[0]?.changes).toEqual(['+ 1 × Coke'])
})

test('wherever the connection is cut, and the bot is restarted, a board comes to show what is', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('place' as const), order: fc.nat({ max: 3 }) }),
    fc.record({
      do: fc.constant('move' as const),
      order: fc.nat({ max: 3 }),
      to: fc.constantFrom<OrderStatus>('accepted', 'preparing', 'ready', 'cancelled'),
    }),
    fc.record({ do: fc.constantFrom('cut' as const, 'connect' as const, 'restart' as const, 'forget' as const) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const { orders, start } = prepare()
      let feed = await start()
      const board = aBoard()
      let leave: (() => void) | null = await feed.join(null, board)
      const connect = async () => {
        leave?.()
        leave = await feed.join(board.lastId(), board)
      }
      for (const each of steps) {
        if (each.do === 'place') await orders.place(anOrder({ id: `A${each.order}` }))
        else if (each.do === 'move') await move(orders, `A${each.order}`, each.to)
        else if (each.do === 'forget') await orders.forget({ channel: 'telegram', id: '1001' }, clock())
        else if (each.do === 'connect') await connect()
        else if (each.do === 'cut') {
          leave?.()
          leave = null
        } else {
          await feed.stop()
          feed = await start()
          await connect()
        }
      }
      await connect()
      const open = Object.fromEntries((await orders.openOrders()).map(({ id, status }) => [id, status]))
      await expect.poll(board.open).toEqual(open)
      await feed.stop()
    }),
    { numRuns: 30 },
  )
})

test('a board that missed little gets that alone, and one that missed a forgotten customer gets all, without them', async () => {
  const { orders, start } = prepare()
  const feed = await start()
  await orders.place(anOrder({ id: 'A1' }))
  const board = aBoard()
  const leave = await feed.join(null, board)
  await expect.poll(board.statuses).toEqual({ A1: 'placed' })
  leave()
  const watching = aBoard()
  await feed.join(null, watching)
  await orders.place(anOrder({ id: 'A2' }))
  await expect.poll(watching.statuses).toEqual({ A1: 'placed', A2: 'placed' })
  const again = aBoard()
  await feed.join(board.lastId(), again)
  expect(again.statuses()).toEqual({ A2: 'placed' })
  await orders.forget({ channel: 'telegram', id: '1001' }, clock())
  const whole = () => again.received.findLast((events) => /^id: .*\nevent: board\n/.test(events))
  await expect.poll(whole).toBeDefined()
  expect(whole()).not.toMatch(/Ann|5550100|Elm/)
  // As it may be read before the book has forgotten all.
  const { find } = orders
  orders.find = async (id) => {
    const order = await find(id)
    return order && { ...order, name: 'Ann Example', note: 'Ring twice' }
  }
  await move(orders, 'A1', 'accepted')
  await expect.poll(() => again.statuses().A1).toBe('accepted')
  expect(again.received.findLast((events) => events.includes('event: ticket'))).not.toMatch(/Ann|Ring/)
  const late = aBoard()
  await feed.join(board.lastId(), late)
  expect(late.received.join('')).toContain('event: board')
  expect(late.received.join('')).not.toMatch(/Ann|5550100|Elm/)
})

test('a thousand boards get the same text: it is made once', async () => {
  const { orders, start } = prepare()
  const feed = await start()
  const boards = Array.from({ length: 1_000 }, aBoard)
  for (const board of boards) await feed.join(null, board)
  let reads = 0
  const { find } = orders
  orders.find = (id) => {
    reads++
    return find(id)
  }
  await orders.place(anOrder({ id: 'A1' }))
  await expect.poll(() => boards.every(({ statuses }) => statuses().A1 === 'placed')).toBe(true)
  expect(reads).toBe(1)
})

test('boards are told what has run out, and when that is something else', async () => {
  const { ran, start } = prepare()
  const feed = await start()
  const board = aBoard()
  await feed.join(null, board)
  expect(board.out()).toEqual([])
  ran.push({ id: 'cheese', until: null, name: 'Cheese' })
  feed.tellShop()
  const told = board.received.length
  feed.tellShop()
  expect(board.out()).toEqual([{ id: 'cheese', until: null, name: 'Cheese' }])
  expect(board.received).toHaveLength(told)
})

test('boards are told that the shop pauses, until when, and that it no longer does', async () => {
  let pause: ShopPause | null = { until: new Date('2026-11-21T18:20:00Z') }
  const { start } = prepare({ paused: () => pause })
  const feed = await start()
  const board = aBoard()
  await feed.join(null, board)
  expect(board.received.join('')).toContain('event: pause\ndata: {"until":"2026-11-21T18:20:00.000Z"}')
  pause = null
  feed.tellShop()
  expect(board.received.at(-1)).toContain('event: pause\ndata: null')
})
