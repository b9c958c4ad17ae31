import { expect, test } from 'vitest'
import { withLines } from '../../../orders/changed-order.ts'
import { type OrderStatus, orderStatuses } from '../../../orders/order.ts'
import type { OrderBook } from '../../../orders/order-book.ts'
import { aLine, anOrder } from '../../an-order.ts'
import { aCoke, allEvents, ann, type BookUnderTest, moved, now } from './book-under-test.ts'

export function describeChanges(opened: () => BookUnderTest): void {
  test('a change takes the place of what was ordered, for the finder, the journal and the next process', async () => {
    const { book, reopen } = opened()
    await book.place(anOrder())
    const wanted = withLines(anOrder(), [aLine(), aCoke])
    expect(await book.change(wanted, 'customer', now)).toEqual({
      outcome: 'changed',
      before: anOrder(),
      order: wanted,
    })
    await book.changeStatus('K7F3MQ', { to: 'accepted', by: 'staff', at: now })
    const stands = moved(wanted, 'accepted')
    const changed = { type: 'order.changed', at: now.toISOString(), by: 'customer', before: anOrder(), order: wanted }
    const check = async (current: OrderBook) => {
      expect(await current.find('K7F3MQ')).toEqual(stands)
      expect(await current.ordersOf(ann)).toEqual([stands])
      expect(await current.openOrders()).toEqual([stands])
      expect((await allEvents(current))[1]).toEqual(changed)
    }
    await check(book)
    await check(await reopen())
  })

  test('a change that comes again changes nothing', async () => {
    const { book, reopen } = opened()
    await book.place(anOrder())
    const wanted = withLines(anOrder(), [aCoke])
    await book.change(wanted, 'customer', now)
    await book.changeStatus('K7F3MQ', { to: 'accepted', by: 'staff', at: now })
    const order = moved(wanted, 'accepted')
    expect(await book.change(wanted, 'customer', now)).toEqual({ outcome: 'unchanged', order })
    const again = await reopen()
    expect(await again.change(wanted, 'customer', now)).toEqual({ outcome: 'unchanged', order })
    expect(await allEvents(again)).toHaveLength(3)
  })

  test('of two changes made of the same order, one is stale, and so is one of an order that has moved on', async () => {
    const { book } = opened()
    await book.place(anOrder())
    const [first, second] = [withLines(anOrder(), [aCoke]), withLines(anOrder(), [aLine({ quantity: 3 })])]
    const outcomes = await Promise.all([
      book.change(first, 'customer', now),
      book.change(second, 'till-1', now),
      book.changeStatus('K7F3MQ', { to: 'accepted', by: 'staff', at: now }),
      book.change(withLines(first, [aLine()]), 'customer', now),
    ])
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['changed', 'stale', 'changed', 'stale'])
    expect(await book.find('K7F3MQ')).toEqual(moved(first, 'accepted'))
  })

  test('what is made, or over, or was never placed is not changed', async () => {
    const { book } = opened()
    const wanted = (id: string, status: OrderStatus) => withLines(anOrder({ id, status }), [aCoke])
    expect(await book.change(wanted('NOSUCH', 'placed'), 'staff', now)).toEqual({ outcome: 'unknown-order' })
    for (const status of orderStatuses) {
      const order = anOrder({ id: status, status })
      await book.place(order)
      const isOpen = ['placed', 'accepted', 'preparing'].includes(status)
      const expected = isOpen ? { outcome: 'changed' } : { outcome: 'not-allowed', order }
      expect(await book.change(wanted(status, status), 'staff', now)).toMatchObject(expected)
    }
  })

  test('whose order it is, and when it was placed, no change can change', async () => {
    const { book } = opened()
    await book.place(anOrder())
    const stolen = { channel: 'web', customerId: '9', placedAt: now.toISOString() }
    await book.change({ ...withLines(anOrder(), [aCoke]), ...stolen }, 'staff', now)
    expect(await book.find('K7F3MQ')).toEqual(withLines(anOrder(), [aCoke]))
  })
}
