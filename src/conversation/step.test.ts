import { expect, test } from 'vitest'
import { known, regular } from '../testing/regular.ts'
import { remarks } from './texts.ts'

test.each(['start', 'menu', 'cart', 'status', 'cancel', 'help', 'link', 'unlink', 'mydata', 'forgetme'] as const)(
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

test('a number that is shared is kept, and what is none is refused', () => {
  const ana = regular()
  expect(ana.hears({ kind: 'phone', phone: '12' }).text).toContain(remarks.noPhone)
  expect(ana.customer.profile.phone).toBeNull()
  expect(ana.hears({ kind: 'phone', phone: '+13125550175' }).text).toContain(remarks.noted)
  expect(ana.customer.profile.phone).toBe('+13125550175')
})

test('a long menu is shown a category at a time', () => {
  const drinks = Array.from(
    { length: 40 },
    (_, n) => `  - { id: tea_${n}, name: Tea ${n}, category: Teas, price: 2.00 }`,
  )
  const ana = regular(['option_groups:', `${drinks.join('\n')}\noption_groups:`])
  expect(ana.hears({ kind: 'command', command: 'menu' }).text).toContain('What would you like to see?')
  expect(ana.labels).toEqual(['Kitchen', 'Drinks', 'Teas'])
  const { text } = ana.taps('Teas')
  expect(text).toContain('Tea 39  $2.00')
  expect(text).not.toContain('Toast')
})

test('what is kept of an order that is not placed yet is told in its words', () => {
  const ana = known()
  ana.wants({ item: 'soup', words: 'a soup' }, { item: 'toast', words: 'two toasts' })
  expect(ana.hears({ kind: 'command', command: 'mydata' }).text).toContain('Open order: a soup; two toasts')
})

test('“one fewer” of one takes the line out', () => {
  const ana = known()
  ana.wants({ item: 'lemonade', quantity: 2 }, { item: 'toast' })
  const fewer = () => ana.does({ verb: 'fewer', number: ana.customer.draft?.lines[0]?.key ?? 0 })
  fewer()
  expect(ana.customer.draft?.lines).toMatchObject([{ item: 'lemonade', quantity: 1 }, { item: 'toast' }])
  fewer()
  expect(ana.customer.draft?.lines).toMatchObject([{ item: 'toast' }])
})
