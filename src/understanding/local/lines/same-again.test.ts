import { expect, test } from 'vitest'
import { createLocalParser } from '../create-local-parser.ts'
import { menu, written } from '../menus.fixture.ts'

const parse = createLocalParser(
  menu(`
shop: { name: Test, currency: GBP, timezone: Europe/London, language: en }
sizes:
  - { id: small, name: Small }
  - { id: large, name: Large }
items:
  - { id: roll, name: Roll, category: Hot, sizes: { small: 4, large: 6 }, options: [filling, sauces] }
  - { id: tea, name: Tea, category: Drinks, price: 2 }
option_groups:
  - { id: filling, name: Filling, max: 1, options: [{ id: pork, name: Pork }, { id: bean, name: Bean }] }
  - { id: sauces, name: Sauces, options: [{ id: ketchup, name: Ketchup }, { id: mustard, name: Mustard }] }
`),
)

test.each([
  ['a large roll with ketchup, same again', ['2 large roll: ketchup']],
  ['a large pork roll, the same again with mustard', ['1 large roll: pork', '1 large roll: pork, mustard']],
  ['a large roll with ketchup, same thing again but small', ['1 large roll: ketchup', '1 small roll: ketchup']],
])('"same again" behind a thing is one more of it: %s', (text, lines) => {
  expect(written(parse(text))).toEqual(lines)
  expect(parse(text).sure).toBe(true)
})

test('"same again" where nothing was named is the last order', () => {
  expect(parse('same again')).toMatchObject({ intent: 'repeat', lines: [] })
})

test('of two things, "same again" is not clear', () => {
  expect(parse('a tea and a roll, same again').sure).toBe(false)
})

test('the same but with another choice has that in the place of the first', () => {
  const meaning = parse('a pork roll with ketchup, the same but bean')
  expect(written(meaning)).toEqual(['1 roll: pork, ketchup', '1 roll: ketchup, bean'])
  expect(meaning.sure).toBe(true)
})

test('where it may have both, the same but with another is a doubt', () => {
  expect(parse('a roll with ketchup, the same but with mustard').sure).toBe(false)
})
