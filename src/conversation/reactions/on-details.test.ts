import { describe, expect, test } from 'vitest'
import { known, meaning, regular, stranger } from '../../testing/regular.ts'
import { takeDetails } from '../details/take-details.ts'

describe('who and where', () => {
  test('is asked once, only when needed, and remembered', () => {
    const ana = stranger()
    expect(ana.wants({ item: 'toast', quantity: 4 }).text).toContain('Pickup or delivery?')
    expect(ana.taps('Delivery').text).toContain('What is the address')
    expect(ana.writes('12 Main Street').text).toContain('Which phone number')
    expect(ana.writes('ask my neighbour').text).toContain("doesn't look like a phone number")
    expect(ana.writes('312 555 0175').text).toContain('What name is it for?')
    expect(ana.writes('Ana').text).toContain('Delivery to 12 Main Street, for Ana, 312 555 0175')
    ana.taps('Place order')
    expect(ana.effect).toMatchObject({
      order: { name: 'Ana', phone: '312 555 0175', address: '12 Main Street', deliveryFee: 300, total: 1580 },
    })
    ana.wants({ item: 'toast', quantity: 4 })
    ana.taps('A new order')
    expect(ana.labels[0]).toBe('Place order')
  })

  test('may be said together with the order', () => {
    const ana = stranger()
    ana.means(
      { intent: 'order', lines: [{ item: 'toast', quantity: 4, size: null, options: [], note: null, words: '' }] },
      'four toasts delivered to 12 Main Street, my phone is 312-555-0175, my name is Ana',
    )
    expect(ana.labels[0]).toBe('Place order')
  })

  test('a customer without a name gets by with the number', () => {
    const ana = stranger()
    ana.wants({ item: 'toast' })
    ana.taps('Pickup')
    ana.taps('No name, just the number')
    ana.taps('Place order')
    expect(ana.effect).toMatchObject({ order: { name: null } })
  })

  test('a name that is known already needs no answer of its own', () => {
    const ana = stranger()
    ana.customer = { ...ana.customer, profile: { ...ana.customer.profile, name: 'Ana', fulfilment: 'pickup' } }
    ana.wants({ item: 'toast' })
    const { text } = ana.hears({ kind: 'text', text: 'Ana', details: takeDetails('Ana', ['Ana']), meaning: null })
    expect(text).toMatch(/^Your order:/)
    expect(ana.hears({ kind: 'text', text: '?!', details: takeDetails('?!', []), meaning: null }).text).toMatch(
      /^I couldn't find any words in that/,
    )
  })

  test('a question for the name is no trap: "cancel" cancels, and an order is an order', () => {
    const ana = stranger()
    ana.wants({ item: 'toast' })
    ana.taps('Pickup')
    expect(ana.wants({ item: 'lemonade' }).text).toContain('1 × Lemonade')
    expect(ana.means({ intent: 'cancel' }, 'cancel').text).toContain('Nothing was ordered')
  })

  test('is no trap: what is said instead is taken for what it is, and asked again', () => {
    const ana = stranger()
    ana.wants({ item: 'toast', quantity: 4 })
    ana.taps('Delivery')
    expect(ana.tells('+44 20 7946 0958').text).toContain('What is the address')
    expect(ana.tells('12 Main Street').text).toContain('What name is it for?')
    expect(ana.tells('actually delivery').text).toContain('What name is it for?')
    expect(ana.tells('my number is 312-555-0111').text).toContain('312-555-0111')
    expect(ana.tells('pickup').text).toContain('Pickup')
    expect(ana.view.text).toContain('What name is it for?')
  })

  test('a number among other words is the one that was asked for', () => {
    const ana = regular()
    ana.wants({ item: 'toast', quantity: 4 })
    ana.taps('Delivery')
    ana.writes('12 Main Street')
    expect(ana.writes('call 3125550101').text).toContain('Delivery to 12 Main Street, for Ana, 3125550101')
  })

  test('what whoever brings it shall do is a note to the shop, be it said where an address or a number is asked for', () => {
    const ana = regular()
    ana.wants({ item: 'toast', quantity: 4 })
    ana.taps('Delivery')
    expect(ana.writes('please leave it at the back door').text).toContain('What is the address')
    expect(ana.writes('12 Bell Street').text).toContain('Which phone number')
    expect(ana.writes('ring the bell twice').text).toContain('Note to the shop: please leave it at the back door; ring')
    expect(ana.writes('312 555 0101').text).toContain('Delivery to 12 Bell Street, for Ana, 312 555 0101')
  })

  test('digits are no change of the order while a phone number is asked for', () => {
    const ana = regular()
    ana.wants({ item: 'toast', quantity: 4 })
    ana.taps('Delivery')
    ana.writes('12 Main Street')
    const quantity = [{ op: 'quantity', target: 'implied', quantity: 123 } as const]
    expect(ana.means({ intent: 'change', changes: quantity }, '123').text).toContain("doesn't look like a phone number")
    expect(ana.view.text).toContain('4 × Toast')
  })

  test('can be changed', () => {
    const ana = known()
    ana.wants({ item: 'toast' })
    ana.taps('Change')
    ana.taps('Pickup, name, address…')
    ana.taps('Name')
    expect(ana.writes('Bo').text).toContain('Pickup, for Bo')
  })
})

test('a number alone is no address, and does not change how many are ordered', () => {
  const ana = regular()
  ana.wants({ item: 'lemonade', quantity: 5 })
  ana.taps('Delivery')
  const { text } = ana.hears({
    kind: 'text',
    text: '1',
    details: takeDetails('1', []),
    meaning: meaning({ intent: 'change', changes: [{ op: 'quantity', target: 'implied', quantity: 1 }] }),
  })
  expect(text).toContain("That doesn't look like an address.")
  expect(text).toContain('5 × Lemonade')
})
