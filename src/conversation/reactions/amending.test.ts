import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deliMenu } from '../../testing/menu.ts'
import { known, option, type Regular } from '../../testing/regular.ts'
import { takeDetails } from '../details/take-details.ts'

const minute = 60_000

/** Ana, who has just ordered two lemonades and a toast, at 2.50 and 3.20. */
function placed(): Regular {
  const ana = known()
  ana.wants({ item: 'lemonade', quantity: 2 }, { item: 'toast' })
  ana.taps('Place order')
  return ana
}

const later = (ana: Regular, minutes: number): void => {
  ana.now = new Date(ana.now.getTime() + minutes * minute)
}

describe('right after placing', () => {
  test('the message says until when the order can be changed, and how', () => {
    const ana = placed()
    expect(ana.view.text).toContain('You can change or cancel it until')
    expect(ana.labels).toEqual(['Change', 'Cancel'])
    later(ana, 11)
    expect(ana.view.text).not.toContain('You can change')
    expect(ana.labels).toEqual([])
  })

  test('whoever taps “Change” too late is told so, and so is whoever adds too late', () => {
    const ana = placed()
    const change = ana.view.buttons.flat()[0]?.value ?? ''
    later(ana, 11)
    expect(ana.sends(change).text).toContain("can't be changed here any more")
    const other = placed()
    other.wants({ item: 'lemonade' })
    const join = other.view.buttons.flat().find(({ label }) => label === 'Add to DRAFT1')?.value ?? ''
    later(other, 11)
    expect(other.sends(join).text).toContain("can't be changed here any more")
    expect(other.customer.draft).toMatchObject({ lines: [{ item: 'lemonade', quantity: 1 }] })
    expect(other.effect).toBeNull()
  })

  test('what is ordered on top joins it at a “yes”', () => {
    const ana = placed()
    ana.wants({ item: 'lemonade' })
    expect(ana.means({ intent: 'confirm' }, 'yes').text).toContain('2 × Lemonade → 3 × Lemonade')
  })

  test('a change in words is shown as a difference, and happens when it is confirmed', () => {
    const ana = placed()
    const { text } = ana.changes({ op: 'quantity', target: { item: 'lemonade' }, quantity: 3 })
    expect(text).toContain('Changed in order DRAFT1, which came to $8.20:\n2 × Lemonade → 3 × Lemonade')
    expect(text).toContain('Total: $10.70')
    expect(ana.labels[0]).toBe('Confirm change')
    expect(ana.orders[0]).toMatchObject({ total: 820 })
    expect(ana.taps('Confirm change').text).toContain('Order DRAFT1 is changed.')
    expect(ana.effect).toMatchObject({ kind: 'change-order', order: { id: 'DRAFT1', version: 2, total: 1070 } })
    expect(ana.customer).toMatchObject({ draft: null, lastOrder: { id: 'DRAFT1', lines: [{ quantity: 3 }, {}] } })
  })

  test('a change is taken back, but not what the order was before something joined it', () => {
    const ana = placed()
    ana.changes({ op: 'remove', target: { item: 'toast' } })
    expect(ana.hears({ kind: 'put-back', lines: null }).text).toContain('Nothing is changed in order DRAFT1 so far.')
    ana.taps('Leave it as it was')
    ana.wants({ item: 'lemonade' })
    ana.taps('Add to DRAFT1')
    expect(ana.hears({ kind: 'put-back', lines: null }).text).toContain("I don't know what that was.")
    expect(ana.customer.draft?.lines).toMatchObject([{ quantity: 3 }, { item: 'toast' }])
  })

  test('what joins it at another price costs what the customer saw, and what was ordered what it did', () => {
    const ana = placed()
    const lemonade = ana.menu.items.get('lemonade')
    if (lemonade)
      ana.menu = { ...ana.menu, items: new Map([...ana.menu.items, ['lemonade', { ...lemonade, price: 200 }]]) }
    expect(ana.wants({ item: 'lemonade' }).text).toContain('Total: $2.00')
    const { text } = ana.taps('Add to DRAFT1')
    expect(text).toContain('2 × Lemonade  $5.00')
    expect(text).toContain('1 × Lemonade  $2.00')
    expect(text).toContain('Total: $10.20')
  })

  test('a change can be confirmed and given up in words', () => {
    const ana = placed()
    ana.changes({ op: 'remove', target: { item: 'toast' } })
    expect(ana.means({ intent: 'cancel' }).text).toContain('Order DRAFT1 stays as it is.')
    expect(ana.effect).toBeNull()
    ana.changes({ op: 'remove', target: { item: 'toast' } })
    ana.means({ intent: 'confirm' })
    expect(ana.orders[0]).toMatchObject({ total: 500, lines: [{ item: 'lemonade' }] })
  })

  test('a change that changes nothing leaves the order alone', () => {
    const ana = placed()
    ana.taps('Change')
    ana.taps('Done')
    expect(ana.taps('Confirm change').text).toContain('stays as it is')
    expect(ana.effect).toBeNull()
  })

  test('what is ordered when it is too late for that is said to be another order, once', () => {
    const ana = placed()
    later(ana, 11)
    expect(ana.wants({ item: 'toast' }).text).toMatch(
      /^This is a new order: DRAFT1 stays as it is\.\n\nYour order:\n1 × Toast/,
    )
    expect(ana.wants({ item: 'lemonade' }).text).toMatch(/^Your order:/)
  })

  test('something ordered may be meant for it, or be another order', () => {
    const ana = placed()
    expect(ana.wants({ item: 'lemonade' }).text).toContain('Shall I add that to order DRAFT1, or is it a new order?')
    expect(ana.taps('Add to DRAFT1').text).toContain('2 × Lemonade → 3 × Lemonade')
    ana.taps('Confirm change')
    expect(ana.orders).toMatchObject([{ version: 2, total: 1070 }])
    ana.wants({ item: 'toast' })
    // What was not understood comes first: it was said last, and must not seem unheard.
    expect(ana.writes('a fish burger').text).toContain("I didn't understand “a fish burger”")
    expect(ana.taps('Leave it out').text).toContain('Shall I add that to order DRAFT1, or is it a new order?')
    ana.taps('A new order')
    ana.taps('Place order')
    expect(ana.orders).toMatchObject([{ total: 1070 }, { id: 'DRAFT2', total: 320 }])
  })

  test('"actually delivery" changes how it comes', () => {
    const ana = placed()
    ana.wants({ item: 'toast', quantity: 4 })
    ana.taps('Add to DRAFT1')
    ana.taps('Confirm change')
    const text = 'make it delivery'
    const { text: asked } = ana.hears({ kind: 'text', text, details: takeDetails(text, []), meaning: null })
    expect(asked).toContain('What is the address')
    ana.writes('12 Main Street')
    expect(ana.writes('312 555 0175').text).toContain('Pickup → Delivery')
    ana.taps('Confirm change')
    expect(ana.effect).toMatchObject({ order: { version: 3, fulfilment: 'delivery', address: '12 Main Street' } })
  })
})

describe('prices', () => {
  test('hold for what was ordered, and are those of the day for what is new', () => {
    const ana = placed()
    ana.menu = deliMenu(['price: 2.50', 'price: 3.00'], ['price: 3.20', 'price: 4.00'])
    ana.changes({ op: 'more', target: { item: 'lemonade' }, by: 1 })
    ana.changes({ op: 'option', target: { item: 'toast' }, option: option('cheese') })
    ana.taps('Confirm change')
    const [lemonade, toast] = ana.orders[0]?.lines ?? []
    expect(lemonade).toMatchObject({ quantity: 3, unitPrice: 250 })
    expect(toast?.unitPrice).toBeGreaterThanOrEqual(400)
    expect(ana.orders[0]?.total).toBe(750 + (toast?.total ?? 0))
  })

  test('that have changed since they were shown are shown again', () => {
    const ana = placed()
    ana.wants({ item: 'soup', size: 'small', options: [option('rye')] })
    ana.taps('Add to DRAFT1')
    ana.menu = deliMenu(['small: 4.00', 'small: 4.50'])
    expect(ana.taps('Confirm change').text).toContain('Prices have changed')
    expect(ana.effect).toBeNull()
    ana.taps('Confirm change')
    expect(ana.effect).toMatchObject({ order: { total: 820 + 450 } })
  })

  test('whatever is said, the total that is charged is the one that was shown, and the sum of the lines', () => {
    const items = fc.constantFrom('lemonade', 'toast', 'soup')
    const change = fc.oneof(
      fc.record({ op: fc.constant('quantity' as const), item: items, number: fc.integer({ min: 1, max: 12 }) }),
      fc.record({ op: fc.constant('more' as const), item: items, number: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ op: fc.constant('remove' as const), item: items, number: fc.constant(1) }),
      fc.record({ op: fc.constant('add' as const), item: items, number: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ op: fc.constant('cheese' as const), item: items, number: fc.constant(1) }),
    )
    const prices = fc.constantFrom('2.50', '2.90')
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), prices, fc.boolean(), (changes, price, isDelivered) => {
        const ana = placed()
        ana.menu = deliMenu(['price: 2.50', `price: ${price}`])
        ana.does({ verb: 'amend' })
        for (const { op, item, number } of changes) says(ana, op, item, number)
        if (isDelivered) deliver(ana)
        const { draft } = ana.customer
        const shown = draft?.quotedTotal
        if (ana.labels[0] !== 'Confirm change') return
        ana.taps('Confirm change')
        if (ana.effect === null) return
        const [order] = ana.orders
        const sum = order?.lines.reduce((total, line) => total + line.unitPrice * line.quantity, order.deliveryFee)
        expect([order?.total, order?.version]).toEqual([sum, 2])
        expect(order?.total).toBe(shown)
      }),
    )
  })

  test('more of what has run out since is asked about', () => {
    const ana = placed()
    ana.menu = deliMenu(['price: 3.20', 'price: 3.20, available: false'])
    expect(ana.changes({ op: 'quantity', target: { item: 'toast' }, quantity: 2 }).text).toContain('Toast is sold out')
  })

  test('do not matter for what the menu no longer has: it is taken out, and that is said', () => {
    const ana = placed()
    ana.menu = { ...ana.menu, items: new Map([...ana.menu.items].filter(([id]) => id !== 'toast')) }
    ana.changes({ op: 'quantity', target: { item: 'lemonade' }, quantity: 3 })
    expect(ana.view.text).toContain('- 1 × Toast')
    ana.taps('Confirm change')
    expect(ana.effect).toMatchObject({ order: { total: 750 } })
  })

  test('what has run out since is still had by who ordered it', () => {
    const ana = placed()
    const toast = ana.menu.items.get('toast')
    if (!toast) throw new Error('no toast')
    ana.menu = { ...ana.menu, items: new Map([...ana.menu.items, ['toast', { ...toast, available: false }]]) }
    ana.changes({ op: 'quantity', target: { item: 'lemonade' }, quantity: 1 })
    expect(ana.labels[0]).toBe('Confirm change')
  })
})

describe('it is too late', () => {
  test.each([
    ["when the shop's minutes are over", (ana: Regular) => later(ana, 11)],
    [
      'when the shop has accepted it',
      (ana: Regular) => void ana.orders.splice(0, 1, { ...order(ana), status: 'accepted' }),
    ],
  ])('%s', (_, happens) => {
    const ana = placed()
    happens(ana)
    expect(ana.changes({ op: 'quantity', target: 'implied', quantity: 3 }).text).toContain(
      "Order DRAFT1 can't be changed here any more.",
    )
    expect(ana.customer.draft).toBeNull()
  })

  test('where that happens before the change is confirmed', () => {
    const ana = placed()
    ana.changes({ op: 'quantity', target: 'implied', quantity: 3 })
    ana.orders.splice(0, 1, { ...order(ana), status: 'accepted' })
    expect(ana.taps('Confirm change').text).toContain("can't be changed here any more")
    expect(ana.effect).toBeNull()
    expect(ana.customer.draft).toBeNull()
  })

  test('where the shop has changed it in the meantime, which the customer then sees', () => {
    const ana = placed()
    ana.changes({ op: 'quantity', target: 'implied', quantity: 3 })
    const [lemonade, ...others] = order(ana).lines
    if (!lemonade) throw new Error('no lemonade')
    ana.orders.splice(0, 1, { ...order(ana), version: 2, lines: [{ ...lemonade, note: 'no ice' }, ...others] })
    expect(ana.taps('Confirm change').text).toContain('was changed by the shop in the meantime')
    expect(ana.effect).toBeNull()
  })

  test('what else is said by then is no part of that order', () => {
    const ana = placed()
    ana.changes({ op: 'quantity', target: 'implied', quantity: 3 })
    later(ana, 120)
    expect(ana.wants({ item: 'toast', quantity: 2 }).text).toContain("Order DRAFT1 can't be changed here any more.")
    expect(ana.customer.draft).toMatchObject({ lines: [{ item: 'toast', quantity: 2 }] })
    expect(ana.customer.draft).not.toHaveProperty('amends')
    ana.taps('Place order')
    expect(ana.effect).toMatchObject({ kind: 'place', order: { total: 640 } })
  })

  test('but not for a shop that lets its customers think for longer', () => {
    const ana = placed()
    ana.menu = { ...ana.menu, shop: { ...ana.menu.shop, changes: { minutes: 60, until: 'preparing' } } }
    later(ana, 30)
    ana.orders.splice(0, 1, { ...order(ana), status: 'accepted' })
    ana.changes({ op: 'quantity', target: 'implied', quantity: 3 })
    ana.taps('Confirm change')
    expect(ana.effect).toMatchObject({ kind: 'change-order', order: { status: 'accepted', version: 2 } })
  })
})

function says(ana: Regular, op: 'quantity' | 'more' | 'remove' | 'add' | 'cheese', item: string, number: number): void {
  const target = { item }
  const line = { item, size: item === 'soup' ? 'small' : null, options: item === 'soup' ? [option('rye')] : [] }
  if (op === 'add') ana.wants({ ...line, quantity: number })
  else if (op === 'quantity') ana.changes({ op, target, quantity: number })
  else if (op === 'more') ana.changes({ op, target, by: number })
  else if (op === 'remove') ana.changes({ op, target })
  else ana.changes({ op: 'option', target, option: option('cheese') })
}

function deliver(ana: Regular): void {
  ana.does({ verb: 'delivery' })
  ana.customer = {
    ...ana.customer,
    profile: { ...ana.customer.profile, address: '12 Main Street', phone: '312 555 0175' },
  }
}

function order(ana: Regular) {
  const [first] = ana.orders
  if (!first) throw new Error('no order')
  return first
}
