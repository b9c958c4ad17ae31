import { expect, test } from 'vitest'
import { createLocalParser } from '../create-local-parser.ts'
import { menu, written } from '../menus.fixture.ts'

const parse = createLocalParser(
  menu(`
shop: { name: Test, currency: USD, timezone: America/New_York, language: en }
items:
  - { id: butter, name: Butter chicken, category: Curries, price: 10 }
  - { id: saag, name: Saag paneer, category: Curries, price: 9 }
  - { id: naan, name: Naan, category: Breads, price: 3 }
  - { id: lassi, name: Mango lassi, category: Drinks, price: 4 }
`),
)

test.each([
  ['3 curries, butter chicken', ['3 butter']],
  ['two curries with butter chicken', ['2 butter']],
  ['3 curries: butter chicken, and 2 naan', ['3 butter', '2 naan']],
  ['2 curries, butter chicken and saag paneer', ['1 butter', '1 saag']],
  ['3 curries, 2 butter chicken and a saag paneer', ['2 butter', '1 saag']],
])('what is counted by its kind is that many: %s', (text, lines) => {
  expect(written(parse(text))).toEqual(lines)
  expect(parse(text).sure).toBe(true)
})

test.each([
  '3 curries, butter chicken and saag paneer',
  '3 curries, a butter chicken',
  '2 curries, 3 butter chicken',
  'a mango lassi and 2 curries, butter chicken',
])('another number of them than was said is a doubt: %s', (text) => {
  expect(parse(text).sure).toBe(false)
})

test.each(['2 naan, 3', '2 naan, 3 please', '2 naan and 3'])(
  'who counts the same twice may put it right: %s',
  (text) => {
    expect(parse(text).sure).toBe(false)
  },
)
