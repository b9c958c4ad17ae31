import { expect, test } from 'vitest'
import { createLocalParser } from '../create-local-parser.ts'
import { menu, written } from '../menus.fixture.ts'

const parse = createLocalParser(
  menu(`
shop: { name: Test, currency: USD, timezone: America/Los_Angeles, language: en }
items:
  - { id: bulgogi_plate, name: Beef bulgogi plate, category: Plates, price: 16 }
  - { id: rib_plate, name: Short rib plate, category: Plates, price: 19 }
  - { id: kimchi_fries, name: Kimchi fries, category: Sides, price: 9, options: [on_fries] }
option_groups:
  - { id: on_fries, name: On the fries, options: [{ id: bulgogi, name: Bulgogi }, { id: egg, name: Fried egg }] }
`),
)

test.each([
  ['a bulgogi plate', '1 bulgogi_plate'],
  ['kimchi fries with bulgogi', '1 kimchi_fries: bulgogi'],
])('the end of a name is that thing, though it begins with something to have on another: %s', (text, line) => {
  expect(written(parse(text))).toEqual([line])
  expect(parse(text).sure).toBe(true)
})
