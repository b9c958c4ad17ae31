import { expect, test } from 'vitest'
import { withLines } from '../../../orders/changed-order.ts'
import type { OrderBook } from '../../../orders/order-book.ts'
import { aLine, anOrder } from '../../an-order.ts'
import { aCoke, allEvents, ann, type BookUnderTest, now } from './book-under-test.ts'

export function describeForgetting(opened: () => BookUnderTest): void {
  test('an order that is changed while its customer is forgotten says nothing of them, before and after', async () => {
    const { book, reopen } = opened()
    await book.place(anOrder({ lines: [aLine({ note: 'ask for Ann' })] }))
    await book.change({ ...withLines(anOrder(), [aCoke]), address: '7 Elm St' }, 'customer', now)
    await book.forget(ann, now)
    const check = async (current: OrderBook) => {
      const told = JSON.stringify([await allEvents(current), await current.find('K7F3MQ')])
      expect(told).not.toMatch(/Ann|5550100|Elm|Ring/)
      expect(await current.find('K7F3MQ')).toMatchObject({ total: 550, lines: [{ item: 'coke' }], version: 2 })
    }
    await check(book)
    await check(await reopen())
  })

  test('an order that is changed at the very moment at which its customer is forgotten says nothing of them', async () => {
    const { book } = opened()
    await book.place(anOrder())
    const wanted = withLines(anOrder(), [aCoke])
    await Promise.all([book.forget(ann, now), book.change(wanted, 'staff', now)])
    const told = JSON.stringify([await allEvents(book), await book.find('K7F3MQ')])
    expect(told).not.toMatch(/Ann|5550100|Elm|Ring/)
  })

  test('whoever is forgotten is nowhere, though what was ordered stays', async () => {
    const { book, reopen } = opened()
    const lines = [aLine({ note: 'no bell, ask for Ann' }), aLine()]
    await book.place(anOrder({ id: 'OLD', lines }))
    await book.place(anOrder({ id: 'SHORT', name: 'A', phone: '1', address: '', note: null }))
    await book.place(anOrder({ id: 'OTHER', customerId: '1002' }))
    await book.changeStatus('OLD', { to: 'accepted', by: 'staff', at: now })
    const { next: half } = await book.eventsAfter(null, 2)
    await book.change(anOrder({ id: 'OLD', lines, version: 2, note: 'Ask for Ann' }), 'customer', now)
    await book.find('OLD')
    await book.forget(ann, now)
    await book.forget(ann, now)
    await book.place(anOrder({ id: 'NEW' }))
    const check = async (current: OrderBook) => {
      const old = [await current.find('OLD'), await current.find('SHORT'), ...(await current.ordersOf(ann)).slice(0, 2)]
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
    await check(await reopen())
  })

  test('why staff rejected an order of whoever is forgotten is said no more, and others hear it as before', async () => {
    const { book, reopen } = opened()
    await book.place(anOrder())
    await book.place(anOrder({ id: 'OTHER', customerId: '1002' }))
    const reason = 'Ann moved away from Elm St'
    for (const id of ['K7F3MQ', 'OTHER'])
      await book.changeStatus(id, { to: 'rejected', by: 'staff', at: now, said: { reason } })
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
    await check(await reopen())
  })

  test('orders of before a time are blanked, with what staff said of them, and later ones are as they were', async () => {
    const { book, reopen } = opened()
    const before = new Date('2026-10-21T00:00:00.000Z')
    const old = anOrder({ id: 'OLD', placedAt: '2026-10-20T23:59:59.999Z' })
    await book.place(old)
    await book.change({ ...withLines(old, [aCoke]), address: '7 Elm St' }, 'customer', new Date(old.placedAt))
    await book.changeStatus('OLD', {
      to: 'rejected',
      by: 'staff',
      at: new Date(old.placedAt),
      said: { reason: 'No Elm St here' },
    })
    await book.place(anOrder({ id: 'NEW', placedAt: before.toISOString() }))
    await book.changeStatus('NEW', { to: 'rejected', by: 'staff', at: before, said: { reason: 'No flour' } })
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
    await check(await reopen())
  })
}
