import { expect, test } from 'vitest'
import { type OrderStatus, orderStatuses } from '../../../orders/order.ts'
import { mayFollow } from '../../../orders/status.ts'
import { anOrder } from '../../an-order.ts'
import { allEvents, type BookUnderTest, moved, now } from './book-under-test.ts'

export function describeSteps(opened: () => BookUnderTest): void {
  test('an order takes only those steps that the table of statuses allows', async () => {
    const { book } = opened()
    const steps: OrderStatus[] = ['accepted', 'preparing', 'ready', 'out_for_delivery', 'done']
    await book.place(anOrder())
    let status: OrderStatus = 'placed'
    for (const next of steps) {
      for (const wrong of orderStatuses.filter((to) => to !== status && !mayFollow(status, to))) {
        expect(await book.changeStatus('K7F3MQ', { to: wrong, by: 'staff', at: now })).toEqual({
          outcome: 'not-allowed',
        })
      }
      const order = moved(anOrder(), next, status)
      expect(await book.changeStatus('K7F3MQ', { to: next, by: 'staff', at: now })).toEqual({
        outcome: 'changed',
        order,
      })
      expect(await book.changeStatus('K7F3MQ', { to: next, by: 'staff', at: now })).toEqual({
        outcome: 'unchanged',
        order,
      })
      status = next
    }
    expect(await allEvents(book)).toHaveLength(1 + steps.length)
    expect(await book.changeStatus('NOSUCH', { to: 'accepted', by: 'staff', at: now })).toEqual({
      outcome: 'unknown-order',
    })
  })

  test('a step is refused where the order has moved on since it was looked at', async () => {
    const { book } = opened()
    await book.place(anOrder())
    await book.changeStatus('K7F3MQ', { to: 'accepted', by: 'staff', at: now })
    const cancel = (seen: OrderStatus) =>
      book.changeStatus('K7F3MQ', { to: 'cancelled', by: 'customer', at: now, seen })
    expect(await cancel('placed')).toEqual({ outcome: 'not-allowed' })
    expect(await cancel('accepted')).toMatchObject({ outcome: 'changed' })
    expect(await cancel('placed')).toMatchObject({ outcome: 'unchanged' })
  })

  test('what was said with a step is kept, and what was promised until the order is placed again', async () => {
    const { book, reopen } = opened()
    await book.place(anOrder())
    await book.changeStatus('K7F3MQ', { to: 'accepted', by: 'staff', at: now, said: { readyInMinutes: 25 } })
    await book.changeStatus('K7F3MQ', { to: 'rejected', by: 'staff', at: now, said: { reason: 'No oven' } })
    const again = await reopen()
    expect((await again.find('K7F3MQ'))?.progress).toMatchObject({ readyInMinutes: 25, reason: 'No oven' })
    expect((await allEvents(again)).slice(1)).toMatchObject([{ readyInMinutes: 25 }, { reason: 'No oven' }])
  })

  test('a step is taken back once, in time, and an order that was over is open again', async () => {
    const { book, reopen } = opened()
    await book.place(anOrder())
    await book.place(anOrder({ id: 'LATER', placedAt: '2026-11-21T17:40:00.000Z' }))
    await book.changeStatus('K7F3MQ', { to: 'rejected', by: 'staff', at: now })
    const late = new Date(now.getTime() + 5 * 60_000)
    expect(await book.takeBack('K7F3MQ', 'rejected', 'staff', late)).toEqual({ outcome: 'not-allowed' })
    expect(await book.takeBack('K7F3MQ', 'accepted', 'staff', now)).toEqual({ outcome: 'not-allowed' })
    const back = { ...moved(anOrder(), 'placed', 'rejected') }
    const order = { ...back, progress: { ...back.progress, takenBack: true } }
    expect(await book.takeBack('K7F3MQ', 'rejected', 'staff', now)).toEqual({ outcome: 'changed', order })
    expect(await book.takeBack('K7F3MQ', 'rejected', 'staff', now)).toEqual({ outcome: 'unchanged', order })
    const again = await reopen()
    expect(await again.takeBack('K7F3MQ', 'placed', 'staff', now)).toEqual({ outcome: 'not-allowed' })
    expect((await again.openOrders()).map(({ id }) => id)).toEqual(['K7F3MQ', 'LATER'])
    expect(await again.openOrders()).toContainEqual(order)
    expect(await again.takeBack('NOSUCH', 'accepted', 'staff', now)).toEqual({ outcome: 'unknown-order' })
  })

  test('nobody takes back what a customer cancelled', async () => {
    const { book } = opened()
    await book.place(anOrder())
    await book.changeStatus('K7F3MQ', { to: 'cancelled', by: 'customer', at: now })
    expect(await book.takeBack('K7F3MQ', 'cancelled', 'staff', now)).toEqual({ outcome: 'not-allowed' })
  })

  test('of two who change one order at once, the second sees what the first did', async () => {
    const { book } = opened()
    await book.place(anOrder())
    const outcomes = await Promise.all([
      book.changeStatus('K7F3MQ', { to: 'rejected', by: 'staff', at: now }),
      book.changeStatus('K7F3MQ', { to: 'cancelled', by: 'customer', at: now }),
    ])
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['changed', 'not-allowed'])
  })
}
