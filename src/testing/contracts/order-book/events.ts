import { expect, test } from 'vitest'
import type { OrderEvent } from '../../../orders/order-event.ts'
import { anOrder } from '../../an-order.ts'
import { allEvents, type BookUnderTest, now } from './book-under-test.ts'

export function describeEvents(opened: () => BookUnderTest): void {
  test('pages of events follow one another without a gap, and go on where they ended', async () => {
    const { book } = opened()
    const ids = Array.from({ length: 25 }, (_, index) => `ORDER${index}`)
    await Promise.all(ids.map((id) => book.place(anOrder({ id }))))
    const seen: OrderEvent[] = []
    for (let cursor: string | null = null; ; ) {
      const { events, next } = await book.eventsAfter(cursor, 10)
      if (events.length === 0) {
        expect(next).toBe(cursor)
        await book.place(anOrder({ id: 'LATER' }))
        expect((await book.eventsAfter(next, 10)).events).toMatchObject([{ order: { id: 'LATER' } }])
        break
      }
      expect(events.length).toBeLessThanOrEqual(10)
      seen.push(...events)
      cursor = next
    }
    expect(seen.map((event) => event.type === 'order.placed' && event.order.id).toSorted()).toEqual(ids.toSorted())
  })

  test('a page may be gone on with after any of its events', async () => {
    const { book } = opened()
    for (const id of ['ONE', 'TWO', 'THREE']) await book.place(anOrder({ id }))
    const { events, cursors, next } = await book.eventsAfter(null, 10)
    expect(cursors).toHaveLength(3)
    expect(cursors.at(-1)).toBe(next)
    for (const [index, cursor] of cursors.entries())
      expect((await book.eventsAfter(cursor, 10)).events).toEqual(events.slice(index + 1))
  })

  test('a cursor holds for the next process, and each follower has its own', async () => {
    const { book, reopen } = opened()
    await book.place(anOrder())
    const { next } = await book.eventsAfter(null, 10)
    expect(await book.cursorOf('ledger')).toBeNull()
    await book.keepCursor('ledger', next)
    const again = await reopen()
    await again.changeStatus('K7F3MQ', { to: 'accepted', by: 'staff', at: now })
    const cursor = await again.cursorOf('ledger')
    expect((await again.eventsAfter(cursor, 10)).events).toMatchObject([{ type: 'order.status', by: 'staff' }])
    expect(await again.cursorOf('notices')).toBeNull()
  })

  test('a cursor is known after each event and before the first, and another one is not', async () => {
    const { book, reopen } = opened()
    for (const id of ['ONE', 'TWO', 'THREE']) await book.place(anOrder({ id }))
    const { cursors, next } = await book.eventsAfter(null, 10)
    const again = await reopen()
    for (const cursor of ['0', ...cursors]) expect([cursor, await again.knowsCursor(cursor)]).toEqual([cursor, true])
    for (const cursor of ['', '-1', 'x', `${next}0`])
      expect([cursor, await again.knowsCursor(cursor)]).toEqual([cursor, false])
  })

  test('listeners hear of events that can be read by then, until they no longer want to', async () => {
    const { book } = opened()
    const heard: Promise<OrderEvent[]>[] = []
    const stop = book.onEvent(() => heard.push(allEvents(book)))
    await book.place(anOrder())
    await book.changeStatus('K7F3MQ', { to: 'accepted', by: 'staff', at: now })
    stop()
    await book.changeStatus('K7F3MQ', { to: 'preparing', by: 'staff', at: now })
    expect((await Promise.all(heard)).map((events) => events.length)).toEqual([1, 2])
  })
}
