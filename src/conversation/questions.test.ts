import { describe, expect, test } from 'vitest'
import { withoutSoldOut } from '../menu/sold-out.ts'
import { deliMenu } from '../testing/menu.ts'
import { known, openOption, option, regular } from '../testing/regular.ts'
import type { Meaning } from '../understanding/meaning.ts'

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

  test('doubts a count above the cap, of something that is added', () => {
    const ana = known()
    const eggs = { ...option('egg'), count: 999 }
    expect(ana.wants({ item: 'toast', options: [eggs] }).text).toContain('Really 999 × Egg with the Toast?')
    expect(ana.taps('Yes, 999').text).toContain('Total: $1,002.')
    ana.changes({ op: 'option', target: 'implied', option: { ...eggs, count: 300 } })
    expect(ana.view.text).toContain('Really 300 × Egg')
    expect(ana.taps('No, 20').text).toContain('20 × egg')
    ana.changes({ op: 'option', target: 'implied', option: eggs })
    expect(ana.taps('None').text).not.toContain('× egg')
    expect(ana.labels[0]).toBe('Place order')
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
    ana.menu = withoutSoldOut(deliMenu(), [out])
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
    ana.customer = {
      ...ana.customer,
      profile: { ...ana.customer.profile, fulfilment: 'delivery', phone: '3125550175', address: '1 Elm St' },
    }
    expect(ana.wants({ item: 'lemonade' }).text).toContain('minimum order for delivery is $10.00; $7.50 to go')
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
    ana.menu = { ...open, shop: { ...open.shop, pause: { until: null } } }
    expect(ana.sends(place?.value ?? '').text).toContain("isn't taking orders for now")
    expect(ana.effect).toBeNull()
    expect(ana.hears({ kind: 'command', command: 'menu' }).text).toContain('not taking orders for now')
    ana.menu = open
    expect(ana.hears({ kind: 'command', command: 'cart' }).text).toContain('Lemonade')
    ana.taps('Place order')
    expect(ana.effect).toMatchObject({ kind: 'place' })
  })
})

test('a pause that has an end says when, in the answer and in the menu', () => {
  const ana = known()
  ana.menu = { ...ana.menu, shop: { ...ana.menu.shop, pause: { until: new Date('2026-11-21T19:20:00Z') } } }
  expect(ana.wants({ item: 'lemonade' }).text).toContain("isn't taking orders until Sat 1:20 PM.")
  expect(ana.hears({ kind: 'command', command: 'menu' }).text).toContain('will again Sat 1:20 PM.')
})

test('"yes" to anything but the summary asks what is missing first', () => {
  const ana = known()
  ana.wants({ item: 'soup' })
  expect(ana.means({ intent: 'confirm' }).text).toMatch(/^One thing first:[\s\S]*Which size/)
})
