import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withLines } from '../../orders/changed-order.ts'
import { type Order, type OrderStatus, orderStatuses } from '../../orders/order.ts'
import type { OrderBook, OrderEvent } from '../../orders/order-book.ts'
import { mayFollow } from '../../orders/status.ts'
import { aLine, anOrder } from '../an-order.ts'

/** An order book with nothing in it. */
export interface BookUnderTest {
  book: OrderBook
  /** Another one over the same data, after the first has ended. */
  reopen(): Promise<OrderBook>
  close(): Promise<void>
}

const now = new Date('2026-11-21T18:00:00Z')
const aCoke = aLine({ item: 'coke', name: 'Coke', quantity: 1, size: null, options: [], unitPrice: 250, total: 250 })
/** As `staff` has moved it on. */
const moved = (order: Order, status: OrderStatus, from: OrderStatus = 'placed'): Order => ({
  ...order,
  status,
  progress: { at: now.toISOString(), by: 'staff', from },
})
const ann = { channel: 'telegram', id: '1001' }

/** What every `OrderBook` keeps to. */
export function describeOrderBook(name: string, make: () => Promise<BookUnderTest>): void {
  describe(`order book: ${name}`, () => {
    let subject: BookUnderTest
    let book: OrderBook
    beforeEach(async () => {
      subject = await make()
      book = subject.book
    })
    afterEach(() => subject.close())

    const allEvents = async (from: OrderBook = book): Promise<OrderEvent[]> =>
      (await from.eventsAfter(null, Number.MAX_SAFE_INTEGER)).events

    test('open orders are those to which something may still happen, oldest first', async () => {
      for (const id of ['A1', 'A2', 'A3', 'A4']) await book.place(anOrder({ id }))
      await book.changeStatus('A1', 'rejected', 'staff', now)
      await book.changeStatus('A3', 'cancelled', 'customer', now)
      await book.changeStatus('A2', 'accepted', 'staff', now)
      const open = [
        ['A2', 'accepted'],
        ['A4', 'placed'],
      ]
      expect((await book.openOrders()).map(({ id, status }) => [id, status])).toEqual(open)
      expect((await (await subject.reopen()).openOrders()).map(({ id, status }) => [id, status])).toEqual(open)
    })

    test('an order is placed once, however often its id comes', async () => {
      const order = anOrder()
      expect(await book.place(order)).toEqual({ outcome: 'placed', order })
      expect(await book.place(anOrder({ total: 1 }))).toEqual({ outcome: 'already-placed', order })
      const again = await subject.reopen()
      expect(await again.place(order)).toEqual({ outcome: 'already-placed', order })
      expect(await allEvents(again)).toEqual([{ type: 'order.placed', at: order.placedAt, order }])
    })

    test('of many calls at once with one id, one places', async () => {
      const placings = await Promise.all(Array.from({ length: 20 }, () => book.place(anOrder())))
      expect(placings.map(({ outcome }) => outcome).toSorted()).toEqual([...Array(19).fill('already-placed'), 'placed'])
      expect(await allEvents()).toHaveLength(1)
    })

    test('an id that is another customer’s is taken', async () => {
      await book.place(anOrder())
      expect(await book.place(anOrder({ customerId: '1002' }))).toEqual({ outcome: 'id-taken' })
      expect(await book.place(anOrder({ channel: 'web' }))).toEqual({ outcome: 'id-taken' })
    })

    test('an order is found as it stands, also by the next process', async () => {
      expect(await book.find('K7F3MQ')).toBeNull()
      await book.place(anOrder())
      await book.changeStatus('K7F3MQ', 'rejected', 'staff', now)
      expect(await book.find('K7F3MQ')).toEqual(moved(anOrder(), 'rejected'))
      expect(await (await subject.reopen()).find('K7F3MQ')).toEqual(moved(anOrder(), 'rejected'))
    })

    test('what is found is the finder’s own', async () => {
      await book.place(anOrder())
      const found = await book.find('K7F3MQ')
      found?.lines.pop()
      expect(await book.find('K7F3MQ')).toEqual(anOrder())
    })

    test('an order takes only those steps that the table of statuses allows', async () => {
      const steps: OrderStatus[] = ['accepted', 'preparing', 'ready', 'out_for_delivery', 'done']
      await book.place(anOrder())
      let status: OrderStatus = 'placed'
      for (const next of steps) {
        for (const wrong of orderStatuses.filter((to) => to !== status && !mayFollow(status, to))) {
          expect(await book.changeStatus('K7F3MQ', wrong, 'staff', now)).toEqual({ outcome: 'not-allowed' })
        }
        const order = moved(anOrder(), next, status)
        expect(await book.changeStatus('K7F3MQ', next, 'staff', now)).toEqual({ outcome: 'changed', order })
        expect(await book.changeStatus('K7F3MQ', next, 'staff', now)).toEqual({ outcome: 'unchanged', order })
        status = next
      }
      expect(await allEvents()).toHaveLength(1 + steps.length)
      expect(await book.changeStatus('NOSUCH', 'accepted', 'staff', now)).toEqual({ outcome: 'unknown-order' })
    })

    test('what was said with a step is kept, and what was promised until the order is placed again', async () => {
      await book.place(anOrder())
      await book.changeStatus('K7F3MQ', 'accepted', 'staff', now, { readyInMinutes: 25 })
      await book.changeStatus('K7F3MQ', 'rejected', 'staff', now, { reason: 'No oven' })
      const again = await subject.reopen()
      expect((await again.find('K7F3MQ'))?.progress).toMatchObject({ readyInMinutes: 25, reason: 'No oven' })
      expect((await allEvents(again)).slice(1)).toMatchObject([{ readyInMinutes: 25 }, { reason: 'No oven' }])
    })

    test('a step is taken back once, in time, and an order that was over is open again', async () => {
      await book.place(anOrder())
      await book.place(anOrder({ id: 'LATER', placedAt: '2026-11-21T17:40:00.000Z' }))
      await book.changeStatus('K7F3MQ', 'rejected', 'staff', now)
      const late = new Date(now.getTime() + 5 * 60_000)
      expect(await book.takeBack('K7F3MQ', 'rejected', 'staff', late)).toEqual({ outcome: 'not-allowed' })
      expect(await book.takeBack('K7F3MQ', 'accepted', 'staff', now)).toEqual({ outcome: 'not-allowed' })
      const back = { ...moved(anOrder(), 'placed', 'rejected') }
      const order = { ...back, progress: { ...back.progress, takenBack: true } }
      expect(await book.takeBack('K7F3MQ', 'rejected', 'staff', now)).toEqual({ outcome: 'changed', order })
      expect(await book.takeBack('K7F3MQ', 'rejected', 'staff', now)).toEqual({ outcome: 'unchanged', order })
      const again = await subject.reopen()
      expect(await again.takeBack('K7F3MQ', 'placed', 'staff', now)).toEqual({ outcome: 'not-allowed' })
      expect((await again.openOrders()).map(({ id }) => id)).toEqual(['K7F3MQ', 'LATER'])
      expect(await again.openOrders()).toContainEqual(order)
      expect(await again.takeBack('NOSUCH', 'accepted', 'staff', now)).toEqual({ outcome: 'unknown-order' })
    })

    test('nobody takes back what a customer cancelled', async () => {
      await book.place(anOrder())
      await book.changeStatus('K7F3MQ', 'cancelled', 'customer', now)
      expect(await book.takeBack('K7F3MQ', 'cancelled', 'staff', now)).toEqual({ outcome: 'not-allowed' })
    })

    test('of two who change one order at once, the second sees what the first did', async () => {
      await book.place(anOrder())
      const outcomes = await Promise.all([
        book.changeStatus('K7F3MQ', 'rejected', 'staff', now),
        book.changeStatus('K7F3MQ', 'cancelled', 'customer', now),
      ])
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['changed', 'not-allowed'])
    })

    test('a change takes the place of what was ordered, for the finder, the journal and the next process', async () => {
      await book.place(anOrder())
      const wanted = withLines(anOrder(), [aLine(), aCoke])
      expect(await book.change(wanted, 'customer', now)).toEqual({
        outcome: 'changed',
        before: anOrder(),
        order: wanted,
      })
      await book.changeStatus('K7F3MQ', 'accepted', 'staff', now)
      const stands = moved(wanted, 'accepted')
      const changed = { type: 'order.changed', at: now.toISOString(), by: 'customer', before: anOrder(), order: wanted }
      const check = async (current: OrderBook) => {
        expect(await current.find('K7F3MQ')).toEqual(stands)
        expect(await current.ordersOf(ann)).toEqual([stands])
        expect(await current.openOrders()).toEqual([stands])
        expect((await allEvents(current))[1]).toEqual(changed)
      }
      await check(book)
      await check(await subject.reopen())
    })

    test('a change that comes again changes nothing', async () => {
      await book.place(anOrder())
      const wanted = withLines(anOrder(), [aCoke])
      await book.change(wanted, 'customer', now)
      await book.changeStatus('K7F3MQ', 'accepted', 'staff', now)
      const order = moved(wanted, 'accepted')
      expect(await book.change(wanted, 'customer', now)).toEqual({ outcome: 'unchanged', order })
      const again = await subject.reopen()
      expect(await again.change(wanted, 'customer', now)).toEqual({ outcome: 'unchanged', order })
      expect(await allEvents(again)).toHaveLength(3)
    })

    test('of two changes made of the same order, one is stale, and so is one of an order that has moved on', async () => {
      await book.place(anOrder())
      const [first, second] = [withLines(anOrder(), [aCoke]), withLines(anOrder(), [aLine({ quantity: 3 })])]
      const outcomes = await Promise.all([
        book.change(first, 'customer', now),
        book.change(second, 'till-1', now),
        book.changeStatus('K7F3MQ', 'accepted', 'staff', now),
        book.change(withLines(first, [aLine()]), 'customer', now),
      ])
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['changed', 'stale', 'changed', 'stale'])
      expect(await book.find('K7F3MQ')).toEqual(moved(first, 'accepted'))
    })

    test('what is made, or over, or was never placed is not changed', async () => {
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
      await book.place(anOrder())
      const stolen = { channel: 'web', customerId: '9', placedAt: now.toISOString() }
      await book.change({ ...withLines(anOrder(), [aCoke]), ...stolen }, 'staff', now)
      expect(await book.find('K7F3MQ')).toEqual(withLines(anOrder(), [aCoke]))
    })

    test('an order that is changed while its customer is forgotten says nothing of them, before and after', async () => {
      await book.place(anOrder({ lines: [aLine({ note: 'ask for Ann' })] }))
      await book.change({ ...withLines(anOrder(), [aCoke]), address: '7 Elm St' }, 'customer', now)
      await book.forget(ann, now)
      const check = async (current: OrderBook) => {
        const told = JSON.stringify([await allEvents(current), await current.find('K7F3MQ')])
        expect(told).not.toMatch(/Ann|5550100|Elm|Ring/)
        expect(await current.find('K7F3MQ')).toMatchObject({ total: 550, lines: [{ item: 'coke' }], version: 2 })
      }
      await check(book)
      await check(await subject.reopen())
    })

    test('an order that is changed at the very moment at which its customer is forgotten says nothing of them', async () => {
      await book.place(anOrder())
      const wanted = withLines(anOrder(), [aCoke])
      await Promise.all([book.forget(ann, now), book.change(wanted, 'staff', now)])
      const told = JSON.stringify([await allEvents(), await book.find('K7F3MQ')])
      expect(told).not.toMatch(/Ann|5550100|Elm|Ring/)
    })

    test('a customer’s orders come oldest first, as they stand', async () => {
      await book.place(anOrder({ id: 'B' }))
      await book.place(anOrder({ id: 'X', customerId: '1002' }))
      await book.place(anOrder({ id: 'A' }))
      await book.changeStatus('B', 'accepted', 'staff', now)
      expect(await book.ordersOf(ann)).toEqual([moved(anOrder({ id: 'B' }), 'accepted'), anOrder({ id: 'A' })])
      expect(await book.ordersOf({ channel: 'web', id: '1001' })).toEqual([])
    })

    test('pages of events follow one another without a gap, and go on where they ended', async () => {
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

    test('a cursor holds for the next process, and each follower has its own', async () => {
      await book.place(anOrder())
      const { next } = await book.eventsAfter(null, 10)
      expect(await book.cursorOf('ledger')).toBeNull()
      await book.keepCursor('ledger', next)
      const again = await subject.reopen()
      await again.changeStatus('K7F3MQ', 'accepted', 'staff', now)
      const cursor = await again.cursorOf('ledger')
      expect((await again.eventsAfter(cursor, 10)).events).toMatchObject([{ type: 'order.status', by: 'staff' }])
      expect(await again.cursorOf('notices')).toBeNull()
    })

    test('listeners hear of events that can be read by then, until they no longer want to', async () => {
      const heard: Promise<OrderEvent[]>[] = []
      const stop = book.onEvent(() => heard.push(allEvents()))
      await book.place(anOrder())
      await book.changeStatus('K7F3MQ', 'accepted', 'staff', now)
      stop()
      await book.changeStatus('K7F3MQ', 'preparing', 'staff', now)
      expect((await Promise.all(heard)).map((events) => events.length)).toEqual([1, 2])
    })

    test('who is forgotten is nowhere, though what was ordered stays', async () => {
      const lines = [aLine({ note: 'no bell, ask for Ann' }), aLine()]
      await book.place(anOrder({ id: 'OLD', lines }))
      await book.place(anOrder({ id: 'SHORT', name: 'A', phone: '1', address: '', note: null }))
      await book.place(anOrder({ id: 'OTHER', customerId: '1002' }))
      await book.changeStatus('OLD', 'accepted', 'staff', now)
      const { next: half } = await book.eventsAfter(null, 2)
      await book.change(anOrder({ id: 'OLD', lines, version: 2, note: 'Ask for Ann' }), 'customer', now)
      await book.find('OLD')
      await book.forget(ann, now)
      await book.forget(ann, now)
      await book.place(anOrder({ id: 'NEW' }))
      const check = async (current: OrderBook) => {
        const old = [
          await current.find('OLD'),
          await current.find('SHORT'),
          ...(await current.ordersOf(ann)).slice(0, 2),
        ]
        for (const order of old) {
          for (const text of [order?.name, order?.phone, order?.address, order?.note]) expect(text || null).toBeNull()
          for (const line of order?.lines ?? []) expect(line.note || null).toBeNull()
        }
        expect(await current.find('OLD')).toMatchObject({
          status: 'accepted',
          total: 3100,
          lines: [{ item: 'pizza' }, {}],
        })
        expect(await current.find('NEW')).toEqual(anOrder({ id: 'NEW' }))
        expect(await current.find('OTHER')).toEqual(anOrder({ id: 'OTHER', customerId: '1002' }))
        expect(JSON.stringify((await allEvents(current)).slice(0, 2))).not.toMatch(/Ann|5550100|Elm|Ring/)
        expect((await current.eventsAfter(half, 1)).events).toMatchObject([{ order: { id: 'OTHER' } }])
        expect(await allEvents(current)).toContainEqual({
          type: 'customer.forgotten',
          at: now.toISOString(),
          channel: 'telegram',
          customerId: '1001',
        })
      }
      await check(book)
      await check(await subject.reopen())
    })

    test('why staff rejected an order of whoever is forgotten is said no more, and others hear it as before', async () => {
      await book.place(anOrder())
      await book.place(anOrder({ id: 'OTHER', customerId: '1002' }))
      const reason = 'Ann moved away from Elm St'
      for (const id of ['K7F3MQ', 'OTHER']) await book.changeStatus(id, 'rejected', 'staff', now, { reason })
      await book.forget(ann, now)
      const check = async (current: OrderBook) => {
        expect(await current.find('K7F3MQ')).toMatchObject({ status: 'rejected', progress: { by: 'staff' } })
        const told = [...(await allEvents(current)), await current.find('K7F3MQ')]
        const own = told.filter((each) => !JSON.stringify(each).includes('"OTHER"'))
        expect(own).toHaveLength(4)
        expect(JSON.stringify(own)).not.toMatch(/Ann|Elm/)
        expect(await current.find('OTHER')).toMatchObject({ progress: { reason } })
      }
      await check(book)
      await check(await subject.reopen())
    })

    test('orders of before a time are blanked, with what staff said of them, and later ones are as they were', async () => {
      const before = new Date('2026-10-21T00:00:00.000Z')
      const old = anOrder({ id: 'OLD', placedAt: '2026-10-20T23:59:59.999Z' })
      await book.place(old)
      await book.change({ ...withLines(old, [aCoke]), address: '7 Elm St' }, 'customer', new Date(old.placedAt))
      await book.changeStatus('OLD', 'rejected', 'staff', new Date(old.placedAt), { reason: 'No Elm St here' })
      await book.place(anOrder({ id: 'NEW', placedAt: before.toISOString() }))
      await book.changeStatus('NEW', 'rejected', 'staff', before, { reason: 'No flour' })
      const kept = await book.find('NEW')
      const check = async (current: OrderBook) => {
        const told = (await allEvents(current)).filter((event) => !JSON.stringify(event).includes('"NEW"'))
        expect(told.map(({ type }) => type)).toEqual(['order.placed', 'order.changed', 'order.status'])
        expect(JSON.stringify(told)).not.toMatch(/Ann|5550100|Elm|Ring/)
        expect(await current.find('OLD')).toMatchObject({ name: '', address: '', total: 550, status: 'rejected' })
        expect(await current.find('NEW')).toEqual(kept)
      }
      await book.blankBefore(before)
      await book.blankBefore(before)
      await check(book)
      await check(await subject.reopen())
    })

    test('an event that could not be read back is refused, and nothing is kept of it', async () => {
      await expect(book.place(anOrder({ total: 0.5 }))).rejects.toThrow()
      expect(await book.find('K7F3MQ')).toBeNull()
      expect(await (await subject.reopen()).place(anOrder())).toMatchObject({ outcome: 'placed' })
    })
  })
}
