import { describe, expect, test } from 'vitest'
import { deliMenu } from '../../testing/menu.ts'
import { known, option, regular } from '../../testing/regular.ts'

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

  test('changes the one line that is called so, where what is named is not ordered', () => {
    const drinks = 'Lemonade, category: Drinks, aliases: [lemo], price: 2.50 }'
    const others = ['Pink lemonade', 'Mint lemonade'].map(
      (name) => `  - { id: ${name.split(' ')[0]?.toLowerCase()}, name: ${name}, category: Drinks, price: 3.00 }`,
    )
    const ana = known([drinks, [drinks, ...others].join('\n')])
    const twice = { op: 'quantity', target: { item: 'lemonade' }, quantity: 2 } as const
    ana.wants({ item: 'pink' })
    expect(ana.changes(twice).text).toContain('2 × Pink lemonade')
    ana.wants({ item: 'mint' })
    expect(ana.changes(twice).text).toContain("couldn't tell")
  })

  test('grows by what is said later, and equal lines add up', () => {
    const ana = known()
    ana.wants({ item: 'lemonade' })
    ana.wants({ item: 'toast' })
    ana.wants({ item: 'lemonade', words: 'a lemonade' })
    ana.now = new Date(ana.now.getTime() + 60_000)
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

test('a change to the second of two alike makes it a line of its own', () => {
  const ana = known()
  ana.wants({ item: 'toast', quantity: 3 })
  ana.changes({ op: 'option', target: { nth: 2 }, option: option('onion', { exclude: true }) })
  expect(ana.view.text).toContain('2 × Toast  $6.40\n1 × Toast  $3.20\n    no onion')
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
    expect(ana.writes('blue moonlight').text).toContain("I didn't understand “blue moonlight”")
    expect(ana.changes({ op: 'size', target: 'implied', size: 'large' }).text).toContain('which bread?')
    ana.taps('Rye')
    expect(ana.taps('Pickup').text).toContain("Left out, as I didn't understand it: “blue moonlight”")
    expect(ana.taps('Add what is left out as a note').text).toContain('Note to the shop: blue moonlight')
    expect(ana.labels).toContain('Place order')
    expect(ana.writes('cut it').text).toContain("I didn't understand “cut it”")
  })

  test('does not pile up: past a few pieces, more of it is only said not to be understood', () => {
    const ana = known()
    ana.wants({ item: 'lemonade' })
    for (const words of ['thrice around', 'blue moonlight', 'ring twice']) ana.writes(words)
    const { text } = ana.writes('what a day')
    expect(text).toMatch(/^I didn't understand “what a day”\./)
    expect(ana.customer.draft?.unmatched).toEqual(['thrice around', 'blue moonlight', 'ring twice'])
  })
})
