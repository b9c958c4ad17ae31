import { expect, test } from 'vitest'
import { known, regular } from '../testing/regular.ts'

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
