import { expect, test } from 'vitest'
import { anOrder } from '../testing/an-order.ts'
import { mayStillChange } from './change-window.ts'
import { orderStatuses } from './order.ts'

const order = anOrder({ placedAt: '2026-11-21T17:30:00.000Z' })
const at = (time: string) => new Date(`2026-11-21T${time}Z`)

test('an order may be changed for so many minutes, and not a moment longer', () => {
  const shop = { changes: { minutes: 10, until: 'accepted' as const } }
  expect(mayStillChange(order, shop, at('17:39:59.999'))).toBe(true)
  expect(mayStillChange(order, shop, at('17:40:00'))).toBe(false)
  expect(mayStillChange(order, { changes: { ...shop.changes, minutes: 0 } }, at('17:30:00'))).toBe(false)
})

test.each([
  ['accepted' as const, ['placed']],
  ['preparing' as const, ['placed', 'accepted']],
])('until it is %s, an order may be changed while it is %j', (until, expected) => {
  const shop = { changes: { minutes: 10, until } }
  const open = orderStatuses.filter((status) => mayStillChange({ ...order, status }, shop, at('17:31:00')))
  expect(open).toEqual(expected)
})
