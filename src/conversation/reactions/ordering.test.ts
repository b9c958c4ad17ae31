import { describe, expect, test } from 'vitest'
import type { Order } from '../../orders/order.ts'
import { deliMenu } from '../../testing/menu.ts'
import { known, type Regular, regular } from '../../testing/regular.ts'

describe('afterwards', () => {
  function placed(): Regular {
    const ana = known()
    ana.wants({ item: 'lemonade', quantity: 2 })
    ana.taps('Place order')
    return ana
  }

  test('the same can be ordered again, at the prices of the day', () => {
    const ana = placed()
    ana.menu = deliMenu(['price: 2.50', 'price: 3.00'])
    expect(ana.means({ intent: 'repeat' }).text).toContain('2 × Lemonade  $6.00')
  })

  test('/cart shows the order that was just placed', () => {
    expect(placed().hears({ kind: 'command', command: 'cart' }).text).toContain('Order DRAFT1 is placed')
  })

  test('the status is told', () => {
    expect(placed().means({ intent: 'status' }).text).toContain('Order DRAFT1 is placed')
  })

  test("the status says when it is ready, by the shop's last word, while that is to come", () => {
    const ana = placed()
    const at = '2026-11-21T17:55:00.000Z'
    const accepted = { at, by: 'kim', from: 'placed' as const, readyInMinutes: 10, promisedAt: at }
    const saysOf = (order: Partial<Order>) => {
      ana.orders = ana.orders.map((each) => ({ ...each, ...order }))
      return ana.means({ intent: 'status' }).text.replaceAll('\u202f', ' ').split('\n')[0]
    }
    expect(saysOf({ status: 'accepted', progress: accepted })).toBe(
      'Order DRAFT1 is accepted, and will be ready at about 12:05 PM.',
    )
    const readyTime = { at: '2026-11-21T17:59:00.000Z', by: 'kim', inMinutes: 20, count: 1 }
    expect(saysOf({ status: 'preparing', readyTime })).toBe(
      'Order DRAFT1 is being prepared, and will be ready at about 12:19 PM.',
    )
    expect(saysOf({ status: 'ready' })).toBe('Order DRAFT1 is ready.')
  })

  test('an order can be cancelled while nobody has accepted it, and when it is accepted no more', () => {
    const ana = placed()
    expect(ana.means({ intent: 'cancel' }).text).toContain('Shall I cancel it?')
    ana.taps('Cancel the order')
    expect(ana.effect).toEqual({ kind: 'cancel-order', id: 'DRAFT1', seen: 'placed' })
    ana.now = new Date(ana.now.getTime() + 11 * 60_000)
    expect(ana.means({ intent: 'cancel' }).text).toContain('Shall I cancel it?')
    ana.orders = ana.orders.map((order) => ({ ...order, status: 'accepted' }))
    expect(ana.means({ intent: 'cancel' }).text).toContain("can't be cancelled here")
  })
})

test('an order that is cancelled already is not cancelled again', () => {
  const ana = known()
  ana.wants({ item: 'lemonade' })
  ana.taps('Place order')
  ana.means({ intent: 'cancel' })
  const cancel = ana.view.buttons.flat().find(({ label }) => label === 'Cancel the order')?.value ?? ''
  ana.orders = ana.orders.map((order) => ({ ...order, status: 'cancelled' }))
  expect(ana.sends(cancel).text).toContain('Order DRAFT1 is cancelled')
  expect(ana.effect).toBeNull()
})

test('“yes” to “really so many?” is believed', () => {
  const ana = known()
  ana.wants({ item: 'lemonade', quantity: 90 })
  expect(ana.view.text).toContain('Really 90 × Lemonade?')
  ana.means({ intent: 'confirm' }, 'yes')
  expect(ana.customer.draft?.lines).toMatchObject([{ quantity: 90, quantityConfirmed: true }])
})

test('of somebody who has never ordered, “the usual and a toast” is a toast', () => {
  const ana = known()
  const toast = { item: 'toast', quantity: 1, size: null, options: [], note: null, words: 'a toast' }
  expect(ana.means({ intent: 'repeat', lines: [toast] }).text).toContain("You haven't ordered anything yet.")
  expect(ana.customer.draft?.lines).toMatchObject([{ item: 'toast' }])
})

test('whoever asks where it is before they have placed it is told so', () => {
  const ana = known()
  ana.wants({ item: 'lemonade' })
  expect(ana.means({ intent: 'status' }).text).toMatch(/^This order is not placed yet\.\n\nYour order:/)
  expect(ana.hears({ kind: 'command', command: 'status' }).text).toMatch(
    /^This order is not placed yet\.\n\nYour order:/,
  )
  ana.taps('Place order')
  expect(ana.means({ intent: 'status' }).text).toMatch(/^Order DRAFT1 is placed\./)
  expect(ana.hears({ kind: 'command', command: 'status' }).text).toMatch(/^Order DRAFT1 is placed\./)
})

describe('what is said once the order is placed', () => {
  const shop = [
    'language: en',
    'language: en\n  address: 9 Lake Street\n  lead_minutes: { pickup: 20, delivery: 45 }',
  ] as const

  test('is where to pick it up, how long that takes, that news follow, and until when it can be changed', () => {
    const ana = known([...shop])
    ana.wants({ item: 'lemonade' })
    const { text } = ana.taps('Place order')
    expect(text).toContain(
      "Pick it up at Corner Deli, 9 Lake Street, and say the number DRAFT1. That usually takes about 20 minutes. You'll hear here when the shop has accepted it.",
    )
    expect(text).toContain('until 12:10 PM.')
  })

  test('is where it is brought', () => {
    const ana = regular([...shop])
    ana.wants({ item: 'lemonade', quantity: 5 })
    ana.taps('Delivery')
    ana.tells('12 Main Street')
    ana.tells('312-555-0111')
    expect(ana.taps('Place order').text).toContain(
      'Corner Deli brings it to 12 Main Street. That usually takes about 45 minutes.',
    )
  })
})
