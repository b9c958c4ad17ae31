import { expect, test } from 'vitest'
import { anOrder } from '../testing/an-order.ts'
import { createMemoryOrderBook } from '../testing/memory-order-book.ts'
import { withLines } from './changed-order.ts'
import { orderSchema } from './order.ts'
import { dueAt, isAsPlaced, readyAt, withReadyTime } from './ready-time.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 18, minute))

/** An order that was accepted at 18:00, to be ready at 18:25. */
async function accepted() {
  const book = createMemoryOrderBook()
  await book.place(anOrder({ id: 'A1' }))
  await book.changeStatus('A1', { to: 'accepted', by: 'kim', at: at(0), said: { readyInMinutes: 25 } })
  const order = async () => {
    const found = await book.find('A1')
    if (!found) throw new Error('there is no such order')
    return found
  }
  const sayReadyIn = async (minutes: number, now: Date) =>
    book.change(withReadyTime(await order(), minutes, 'kim', now), 'kim', now)
  return { book, order, sayReadyIn }
}

test('what was promised stays while the order goes on, until a new time is said', async () => {
  const { book, order, sayReadyIn } = await accepted()
  await book.changeStatus('A1', { to: 'preparing', by: 'kim', at: at(10) })
  expect(readyAt(await order())).toEqual(at(25))
  await sayReadyIn(20, at(20))
  expect(readyAt(await order())).toEqual(at(40))
})

test('a new time outlives changes of what is ordered, and is no such change itself', async () => {
  const { book, order, sayReadyIn } = await accepted()
  await sayReadyIn(40, at(5))
  expect(isAsPlaced(await order())).toBe(true)
  const { readyTime: _, ...amended } = withLines(await order(), anOrder().lines.slice(0, 1))
  await book.change({ ...amended, note: 'Ring twice' }, 'customer', at(6))
  expect(readyAt(await order())).toEqual(at(45))
  expect(isAsPlaced(await order())).toBe(false)
})

test('who accepts it anew says the last word', async () => {
  const { book, order, sayReadyIn } = await accepted()
  await sayReadyIn(40, at(1))
  await book.takeBack('A1', 'accepted', 'kim', at(2))
  expect(readyAt(await order())).toBeNull()
  await book.changeStatus('A1', { to: 'accepted', by: 'kim', at: at(3), said: { readyInMinutes: 15 } })
  expect(readyAt(await order())).toEqual(at(18))
})

test('without a word of the shop it is due when its customer wants it', () => {
  const wantedFor = at(50).toISOString()
  expect(dueAt(anOrder({ wantedFor, status: 'accepted' }))).toEqual(at(50))
  expect(dueAt(anOrder({ wantedFor: null }))).toBeNull()
})

test('a release that knows of no new times reads all else of the order', async () => {
  const { order, sayReadyIn } = await accepted()
  const before = await order()
  await sayReadyIn(40, at(5))
  const ofBefore = orderSchema.omit({ readyTime: true })
  expect(ofBefore.parse(await order())).toEqual({ ...before, version: 2 })
})
