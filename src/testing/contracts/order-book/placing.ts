import { expect, test } from 'vitest'
import { anOrder } from '../../an-order.ts'
import { allEvents, ann, type BookUnderTest, moved, now } from './book-under-test.ts'

export function describePlacing(opened: () => BookUnderTest): void {
  test('open orders are those to which something may still happen, oldest first', async () => {
    const { book, reopen } = opened()
    for (const id of ['A1', 'A2', 'A3', 'A4']) await book.place(anOrder({ id }))
    await book.changeStatus('A1', { to: 'rejected', by: 'staff', at: now })
    await book.changeStatus('A3', { to: 'cancelled', by: 'customer', at: now })
    await book.changeStatus('A2', { to: 'accepted', by: 'staff', at: now })
    const open = [
      ['A2', 'accepted'],
      ['A4', 'placed'],
    ]
    expect((await book.openOrders()).map(({ id, status }) => [id, status])).toEqual(open)
    expect((await (await reopen()).openOrders()).map(({ id, status }) => [id, status])).toEqual(open)
  })

  test('an order is placed once, however often its id comes', async () => {
    const { book, reopen } = opened()
    const order = anOrder()
    expect(await book.place(order)).toEqual({ outcome: 'placed', order })
    expect(await book.place(anOrder({ total: 1 }))).toEqual({ outcome: 'already-placed', order })
    const again = await reopen()
    expect(await again.place(order)).toEqual({ outcome: 'already-placed', order })
    expect(await allEvents(again)).toEqual([{ type: 'order.placed', at: order.placedAt, order }])
  })

  test('of many calls at once with one id, one places', async () => {
    const { book } = opened()
    const placings = await Promise.all(Array.from({ length: 20 }, () => book.place(anOrder())))
    expect(placings.map(({ outcome }) => outcome).toSorted()).toEqual([...Array(19).fill('already-placed'), 'placed'])
    expect(await allEvents(book)).toHaveLength(1)
  })

  test("an id that is another customer's is taken", async () => {
    const { book } = opened()
    await book.place(anOrder())
    expect(await book.place(anOrder({ customerId: '1002' }))).toEqual({ outcome: 'id-taken' })
    expect(await book.place(anOrder({ channel: 'web' }))).toEqual({ outcome: 'id-taken' })
  })

  test('an order is found as it stands, also by the next process', async () => {
    const { book, reopen } = opened()
    expect(await book.find('K7F3MQ')).toBeNull()
    await book.place(anOrder())
    await book.changeStatus('K7F3MQ', { to: 'rejected', by: 'staff', at: now })
    expect(await book.find('K7F3MQ')).toEqual(moved(anOrder(), 'rejected'))
    expect(await (await reopen()).find('K7F3MQ')).toEqual(moved(anOrder(), 'rejected'))
  })

  test("a customer's orders come oldest first, as they stand", async () => {
    const { book } = opened()
    await book.place(anOrder({ id: 'B' }))
    await book.place(anOrder({ id: 'X', customerId: '1002' }))
    await book.place(anOrder({ id: 'A' }))
    await book.changeStatus('B', { to: 'accepted', by: 'staff', at: now })
    expect(await book.ordersOf(ann)).toEqual([moved(anOrder({ id: 'B' }), 'accepted'), anOrder({ id: 'A' })])
    expect(await book.ordersOf({ channel: 'web', id: '1001' })).toEqual([])
  })

  test('an event that could not be read back is refused, and nothing is kept of it', async () => {
    const { book, reopen } = opened()
    await expect(book.place(anOrder({ total: 0.5 }))).rejects.toThrow()
    expect(await book.find('K7F3MQ')).toBeNull()
    expect(await (await reopen()).place(anOrder())).toMatchObject({ outcome: 'placed' })
  })
}
