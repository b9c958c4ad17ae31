import { describe, expect, test } from 'vitest'
import { withoutSoldOut } from '../menu/sold-out.ts'
import type { Order } from '../orders/order.ts'
import { deliMenu } from '../testing/menu.ts'
import { meaning, openOption, option, Regular } from '../testing/regular.ts'
import type { Meaning } from '../understanding/meaning.ts'
import { takeDetails } from './details.ts'
import type { Heard } from './turn.ts'

const menu = deliMenu()
/** A text that says nothing of the order. */
const textOf = (text: string): Heard => {
  const details = takeDetails(text, [])
  return {
    kind: 'text',
    text,
    details,
    meaning: details.rest === '' ? null : meaning({ unmatched: [text], sure: false }),
  }
}

const regular = (...changes: Parameters<typeof deliMenu>) => new Regular(changes.length ? deliMenu(...changes) : menu)

/** Somebody who has ordered before, so that only the order itself is talked about. */
function known(...changes: Parameters<typeof deliMenu>): Regular {
  const ana = regular(...changes)
  ana.customer = { ...ana.customer, profile: { ...ana.customer.profile, fulfilment: 'pickup' } }
  return ana
}

describe('an order', () => {
  test('is summed up with every line, option and price, and placed at that total', () => {
    const ana = known()
    const { text } = ana.wants(
      { item: 'soup', quantity: 2, size: 'large', options: [option('rye'), option('cheese', { amount: 'extra' })] },
      { item: 'toast', options: [option('egg', { count: 2 }), option('onion', { exclude: true })] },
    )
    expect(text).toContain('2 × Large Soup  $14.60\n    rye, extra cheese')
    expect(text).toContain('1 × Toast  $5.20\n    2 × egg, no onion')
    expect(text).toContain('Total: $19.80')
    expect(ana.labels).toEqual(['Place order', 'Change', 'Cancel'])
    expect(ana.taps('Place order').text).toMatch(/^Order DRAFT1 is placed/)
    expect(ana.effect).toMatchObject({ kind: 'place', order: { total: 1980, fulfilment: 'pickup', name: 'Ana' } })
  })

  test('can be placed, changed and cancelled in words at every step', () => {
    const ana = known()
    ana.wants({ item: 'lemonade' })
    expect(ana.changes({ op: 'quantity', target: 'implied', quantity: 3 }).text).toContain('3 × Lemonade  $7.50')
    expect(ana.means({ intent: 'cancel' }).text).toContain('Nothing was ordered')
    expect(ana.customer.draft).toBeNull()
    ana.wants({ item: 'lemonade' })
    expect(ana.means({ intent: 'confirm' }).text).toContain('is placed')
  })

  test('grows by what is said later, and equal lines add up', () => {
    const ana = known()
    ana.wants({ item: 'lemonade' })
    ana.wants({ item: 'toast' })
    ana.wants({ item: 'lemonade' })
    ana.wants({ item: 'lemonade' })
    expect(ana.customer.draft?.lines.map(({ item, quantity }) => [item, quantity])).toEqual([
      ['lemonade', 3],
      ['toast', 1],
    ])
  })

  test('is not placed over words that were not understood', () => {
    const ana = known()
    ana.wants({ item: 'lemonade' })
    const { text } = ana.means({ intent: 'confirm', unmatched: ['unicorn'], sure: false }, 'yes, and a unicorn')
    expect(ana.effect).toBeNull()
    expect(text).toContain('“yes, and a unicorn”')
  })

  test.each(['confirm', 'cancel'] as const)('a doubtful %s decides nothing', (intent) => {
    const ana = known()
    ana.wants({ item: 'lemonade' })
    ana.means({ intent, sure: false }, 'yes, no, wait')
    expect(ana.effect).toBeNull()
    expect(ana.view.text).toContain('1 × Lemonade')
  })

  test('is not placed at a total that the customer did not see', () => {
    const ana = known()
    ana.wants({ item: 'lemonade' })
    ana.menu = deliMenu(['price: 2.50', 'price: 2.90'])
    const { text } = ana.taps('Place order')
    expect(ana.effect).toBeNull()
    expect(text).toContain('Prices have changed')
    expect(text).toContain('Total: $2.90')
    ana.taps('Place order')
    expect(ana.effect).toMatchObject({ order: { total: 290 } })
  })
})

describe('a question', () => {
  test('asks for a missing size and a required choice, by buttons with prices', () => {
    const ana = known()
    expect(ana.wants({ item: 'soup' }).text).toContain('Which size for the Soup?')
    expect(ana.labels).toEqual(['Small  $4.00', 'Large  $6.50', 'Change', 'Cancel'])
    expect(ana.taps('Large  $6.50').text).toContain('Large Soup: which bread?')
    expect(ana.taps('Rye').text).toContain('Total: $6.50')
  })

  test('leaves an open choice to the customer, and never guesses', () => {
    const ana = known()
    expect(ana.wants({ item: 'soup', size: 'small', options: [openOption('rye', 'white')] }).text).toContain(
      'Which one for the Small Soup?',
    )
    expect(ana.taps('White').text).toContain('1 × Small Soup  $4.00\n    white')
  })

  test('"no bread" excludes either kind and asks nothing', () => {
    const ana = known(['min: 1', 'min: 0'])
    ana.wants({ item: 'soup', size: 'small', options: [{ ...openOption('rye', 'white'), exclude: true }] })
    expect(ana.view.text).toContain('no rye, no white')
    expect(ana.labels).toContain('Place order')
  })

  test('is answered by a bare size in words, on the line that it is about', () => {
    const ana = known()
    ana.wants({ item: 'soup', options: [option('rye')] }, { item: 'lemonade' })
    expect(ana.changes({ op: 'size', target: 'implied', size: 'small' }).text).toContain('1 × Small Soup  $4.00')
  })

  test('shows what was not understood in the own words of the customer, who says what becomes of it', () => {
    const ana = known()
    const words: Partial<Meaning> = { intent: 'order', unmatched: ['ring the bell twice'], sure: false }
    ana.wants({ item: 'lemonade' })
    expect(ana.means(words, 'ring the bell twice').text).toContain("I didn't understand “ring the bell twice”")
    expect(ana.taps('Add as a note').text).toContain('Note to the shop: ring the bell twice')
    ana.means(words, 'ring the bell twice')
    expect(ana.taps('Leave it out').text).toContain('Note to the shop: ring the bell twice')
    ana.taps('Place order')
    expect(ana.effect).toMatchObject({ order: { note: 'ring the bell twice' } })
  })

  test('doubts a quantity above the cap', () => {
    const ana = known()
    expect(regular().wants({ item: 'soup', quantity: 40 }).text).toContain('Really 40 × Soup?')
    expect(ana.wants({ item: 'lemonade', quantity: 40 }).text).toContain('Really 40 × Lemonade?')
    ana.taps('Yes, 40')
    expect(ana.labels[0]).toBe('Place order')
    expect(ana.changes({ op: 'quantity', target: 'implied', quantity: 50 }).text).toContain('Really 50')
    expect(ana.taps('No, 20').text).toContain('20 × Lemonade  $50.00')
  })

  test('says when something is sold out, and what can be done', () => {
    const ana = known()
    expect(ana.wants({ item: 'pie' }, { item: 'toast' }).text).toContain('Pie is sold out')
    ana.taps('Leave it out')
    ana.changes({ op: 'option', target: 'implied', option: option('truffle') })
    expect(ana.view.text).toContain('Truffle is sold out')
    expect(ana.taps('Toast without it').text).toContain('Total: $3.20')
  })

  test('says when a size is sold out, offers the others, and takes one in words', () => {
    const ana = known()
    const out = { kind: 'size', id: 'soup/large', until: null, by: 'kim' } as const
    ana.menu = withoutSoldOut(menu, [out])
    const soup = { item: 'soup', size: 'large', options: [option('rye')] }
    expect(ana.wants(soup).text).toContain('Large Soup is sold out, sorry. Which size instead?')
    expect(ana.labels).toEqual(['Small  $4.00', 'No Soup then', 'Change', 'Cancel'])
    expect(ana.taps('Small  $4.00').text).toContain('1 × Small Soup  $4.00')
    ana.changes({ op: 'size', target: 'implied', size: 'large' })
    expect(ana.view.text).toContain('Large Soup is sold out')
    expect(ana.wants({ ...soup, size: 'small', options: [] }).text).toContain('Total: $4.00')
  })

  test('says when too many are chosen from a group', () => {
    const ana = known()
    ana.wants({ item: 'toast', options: [option('cheese'), option('onion'), option('egg')] })
    expect(ana.view.text).toContain('at most 2 from extras')
    expect(ana.taps('Without egg').text).toContain('Total: $4.20')
  })

  test('says when the order is below the minimum, and that pickup has none', () => {
    const ana = known()
    ana.customer.profile = { ...ana.customer.profile, fulfilment: 'delivery', phone: '3125550175', address: '1 Elm St' }
    expect(ana.wants({ item: 'lemonade' }).text).toContain('smallest order for delivery is $10.00; $7.50 to go')
    expect(ana.taps('Pickup instead').text).toContain('Total: $2.50')
  })

  test('says when the shop is closed, and takes the order for when it opens', () => {
    const ana = known(['fulfilment: [pickup', 'hours: { mon-fri: "11:00-22:00" }\n  fulfilment: [pickup'])
    ana.now = new Date('2026-11-21T18:00:00Z') // a Saturday
    expect(ana.wants({ item: 'lemonade' }).text).toContain('is closed and opens Mon')
    ana.taps(/^Order for Mon/)
    expect(ana.view.text).toContain('Wanted for Mon')
    ana.taps('Place order')
    expect(ana.effect).toMatchObject({ order: { wantedFor: '2026-11-23T17:00:00.000Z' } })
  })

  test('places nothing while the shop pauses, says so in the menu too, and keeps the draft', () => {
    const ana = known()
    expect(ana.wants({ item: 'lemonade' }).text).toContain('Lemonade')
    const place = ana.view.buttons.flat().find(({ label }) => label === 'Place order')
    const open = ana.menu
    ana.menu = { ...open, shop: { ...open.shop, isPaused: true } }
    expect(ana.sends(place?.value ?? '').text).toContain('takes no orders for now')
    expect(ana.effect).toBeNull()
    expect(ana.hears({ kind: 'command', command: 'menu' }).text).toContain('We take no orders for now')
    ana.menu = open
    expect(ana.hears({ kind: 'command', command: 'cart' }).text).toContain('Lemonade')
    ana.taps('Place order')
    expect(ana.effect).toMatchObject({ kind: 'place' })
  })
})

describe('who and where', () => {
  test('is asked once, only when needed, and remembered', () => {
    const ana = new Regular(menu, { name: null })
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
    const ana = new Regular(menu, { name: null })
    ana.means(
      { intent: 'order', lines: [{ item: 'toast', quantity: 4, size: null, options: [], note: null, words: '' }] },
      'four toasts delivered to 12 Main Street, my phone is 312-555-0175, my name is Ana',
    )
    expect(ana.labels[0]).toBe('Place order')
  })

  test('a customer without a name gets by with the number', () => {
    const ana = new Regular(menu, { name: null })
    ana.wants({ item: 'toast' })
    ana.taps('Pickup')
    ana.taps('No name, just the number')
    ana.taps('Place order')
    expect(ana.effect).toMatchObject({ order: { name: null } })
  })

  test('a question for the name is no trap: "cancel" cancels, and an order is an order', () => {
    const ana = new Regular(menu, { name: null })
    ana.wants({ item: 'toast' })
    ana.taps('Pickup')
    expect(ana.wants({ item: 'lemonade' }).text).toContain('1 × Lemonade')
    expect(ana.means({ intent: 'cancel' }, 'cancel').text).toContain('Nothing was ordered')
  })

  test('is no trap: what is said instead is taken for what it is, and asked again', () => {
    const ana = new Regular(menu, { name: null })
    ana.wants({ item: 'toast', quantity: 4 })
    ana.taps('Delivery')
    expect(ana.hears(textOf('+44 20 7946 0958')).text).toContain('What is the address')
    expect(ana.hears(textOf('12 Main Street')).text).toContain('What name is it for?')
    expect(ana.hears(textOf('actually delivery')).text).toContain('What name is it for?')
    expect(ana.hears(textOf('my number is 312-555-0111')).text).toContain('312-555-0111')
    expect(ana.hears(textOf('pickup')).text).toContain('Pickup')
    expect(ana.view.text).toContain('What name is it for?')
  })

  test('a number among other words is the one that was asked for', () => {
    const ana = new Regular(menu)
    ana.wants({ item: 'toast', quantity: 4 })
    ana.taps('Delivery')
    ana.writes('12 Main Street')
    expect(ana.writes('call 3125550101').text).toContain('Delivery to 12 Main Street, for Ana, 3125550101')
  })

  test('what whoever brings it shall do is a note to the shop, be it said where an address or a number is asked for', () => {
    const ana = new Regular(menu)
    ana.wants({ item: 'toast', quantity: 4 })
    ana.taps('Delivery')
    expect(ana.writes('please leave it at the back door').text).toContain('What is the address')
    expect(ana.writes('12 Bell Street').text).toContain('Which phone number')
    expect(ana.writes('ring the bell twice').text).toContain('Note to the shop: please leave it at the back door; ring')
    expect(ana.writes('312 555 0101').text).toContain('Delivery to 12 Bell Street, for Ana, 312 555 0101')
  })

  test('digits are no change of the order while a phone number is asked for', () => {
    const ana = new Regular(menu)
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

test('a change to the second of two alike makes it a line of its own', () => {
  const ana = known()
  ana.wants({ item: 'toast', quantity: 3 })
  ana.changes({ op: 'option', target: { nth: 2 }, option: option('onion', { exclude: true }) })
  expect(ana.view.text).toContain('2 × Toast  $6.40\n1 × Toast  $3.20\n    no onion')
})

test('"yes" to anything but the summary asks what is missing first', () => {
  const ana = known()
  ana.wants({ item: 'soup' })
  expect(ana.means({ intent: 'confirm' }).text).toMatch(/^One thing first:[\s\S]*Which size/)
})

describe('buttons', () => {
  test('change a line step by step', () => {
    const ana = known()
    ana.wants({ item: 'soup', size: 'small', options: [option('rye'), option('cheese')] })
    ana.taps('Change')
    ana.taps('1 × Small Soup (rye, cheese)')
    ana.taps('One more')
    ana.taps('Make it Large')
    ana.taps('Without cheese')
    expect(ana.taps('Done').text).toContain('2 × Large Soup  $13.00\n    rye\n')
    ana.taps('Change')
    ana.taps('2 × Large Soup (rye)')
    expect(ana.taps('Remove').text).toContain('empty')
  })

  test('of an older view change nothing', () => {
    const ana = known()
    ana.wants({ item: 'lemonade' })
    const [place] = ana.view.buttons.flat()
    ana.wants({ item: 'toast' })
    expect(ana.sends(place?.value ?? '').text).toContain('earlier message')
    expect(ana.effect).toBeNull()
  })

  test('tapped twice place one order', () => {
    const ana = known()
    ana.wants({ item: 'lemonade' })
    const [place] = ana.view.buttons.flat()
    ana.sends(place?.value ?? '')
    expect(ana.sends(place?.value ?? '').text).toContain('is placed')
    expect(ana.orders).toHaveLength(1)
  })

  test('"Cancel" works under any view', () => {
    const ana = known()
    ana.wants({ item: 'lemonade' })
    const cancel = ana.view.buttons.flat().find((button) => button.label === 'Cancel')
    ana.wants({ item: 'toast' })
    expect(ana.sends(cancel?.value ?? '').text).toContain('Nothing was ordered')
  })
})

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

  test('the status says when it is ready, by the shop’s last word, while that is to come', () => {
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
    expect(ana.effect).toEqual({ kind: 'cancel-order', id: 'DRAFT1' })
    ana.now = new Date(ana.now.getTime() + 11 * 60_000)
    expect(ana.means({ intent: 'cancel' }).text).toContain('Shall I cancel it?')
    ana.orders = ana.orders.map((order) => ({ ...order, status: 'accepted' }))
    expect(ana.means({ intent: 'cancel' }).text).toContain("can't be cancelled here")
  })
})

describe('time and the menu', () => {
  test('a draft that nobody touches ends, and the customer is told', () => {
    const ana = known()
    ana.wants({ item: 'lemonade' })
    ana.now = new Date(ana.now.getTime() + 13 * 3_600_000)
    expect(ana.hears({ kind: 'command', command: 'cart' }).text).toContain('was never placed and has ended')
    expect(ana.customer.draft).toBeNull()
  })

  test('what the menu no longer has is taken out of the draft, and named', () => {
    const ana = known()
    ana.wants({ item: 'lemonade', words: 'a lemo' }, { item: 'toast' })
    ana.menu = deliMenu(['id: lemonade', 'id: cola'])
    expect(ana.hears({ kind: 'command', command: 'cart' }).text).toContain(
      'No longer on the menu, so I took it out: “a lemo”',
    )
  })
})

test.each(['start', 'menu', 'cart', 'status', 'cancel', 'help', 'mydata', 'forgetme'] as const)(
  '/%s has an answer',
  (command) => {
    expect(regular().hears({ kind: 'command', command }).text.length).toBeGreaterThan(10)
  },
)

test('rendering again gives the same view', () => {
  const ana = known()
  ana.wants({ item: 'soup' })
  expect(ana.view).toEqual(ana.view)
})

describe('what cannot be understood', () => {
  test('is said before that there is nothing yet which it could change', () => {
    const ana = known()
    const change = { op: 'option', target: 'implied', option: option('onion') } as const
    const { text } = ana.means({ intent: 'change', changes: [change], unmatched: ['green'], sure: false })
    expect(text).toMatch(/^I didn't understand “green”\./)
  })

  test('is no note for the shop where it has no letter and no number', () => {
    const ana = known()
    ana.wants({ item: 'lemonade' })
    expect(ana.writes('😀').text).toMatch(/^I couldn't find any words in that/)
    expect(ana.customer.draft?.unmatched).toEqual([])
  })

  test('is asked about at once, and left out where the customer goes on, which the summary says', () => {
    const ana = regular()
    ana.wants({ item: 'soup' })
    expect(ana.writes('extra napkins').text).toContain("I didn't understand “extra napkins”")
    expect(ana.changes({ op: 'size', target: 'implied', size: 'large' }).text).toContain('which bread?')
    ana.taps('Rye')
    expect(ana.taps('Pickup').text).toContain("Left out, as I didn't understand it: “extra napkins”")
    expect(ana.taps('Add what is left out as a note').text).toContain('Note to the shop: extra napkins')
    expect(ana.labels).toContain('Place order')
    expect(ana.writes('cut it').text).toContain("I didn't understand “cut it”")
  })

  test('does not pile up: past a few pieces, more of it is only said not to be understood', () => {
    const ana = known()
    ana.wants({ item: 'lemonade' })
    for (const words of ['cut in squares', 'extra napkins', 'ring twice']) ana.writes(words)
    const { text } = ana.writes('what a day')
    expect(text).toMatch(/^I didn't understand “what a day”\./)
    expect(ana.customer.draft?.unmatched).toEqual(['cut in squares', 'extra napkins', 'ring twice'])
  })
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
      'Pick it up at Corner Deli, 9 Lake Street, and say the number DRAFT1. That takes about 20 minutes as a rule. You’ll hear here when the shop has accepted it.',
    )
    expect(text).toContain('until 12:10 PM.')
  })

  test('is where it is brought', () => {
    const ana = regular([...shop])
    ana.wants({ item: 'lemonade', quantity: 5 })
    ana.taps('Delivery')
    ana.hears(textOf('12 Main Street'))
    ana.hears(textOf('312-555-0111'))
    expect(ana.taps('Place order').text).toContain(
      'Corner Deli brings it to 12 Main Street. That takes about 45 minutes as a rule.',
    )
  })
})
