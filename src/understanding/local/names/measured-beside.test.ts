import { expect, test } from 'vitest'
import { createLocalParser } from '../create-local-parser.ts'
import { menu, written } from '../menus.fixture.ts'

const parse = createLocalParser(
  menu(`
shop: { name: Test, currency: USD, timezone: Pacific/Honolulu, language: en }
items:
  - { id: katsu, name: Chicken katsu, category: Plates, price: 14, options: [scoops] }
  - { id: scoop_of_rice, name: Scoop of rice, category: Sides, price: 2 }
option_groups:
  - { id: scoops, name: Rice and salad, options: [{ id: rice, name: Rice, counted: true }, { id: mac, name: Mac salad, counted: true }] }
`),
)

test.each([
  ['a chicken katsu with two scoops of rice', ['1 katsu: rice x2'], true],
  ['a chicken katsu with two scoops rice and one scoop mac salad', ['1 katsu: rice x2, mac x1'], true],
  ['a chicken katsu and two scoops of rice', ['1 katsu', '2 scoop_of_rice'], true],
  ['a chicken katsu, 2 scoops rice', ['1 katsu', '2 scoop_of_rice'], false],
  ['a chicken katsu 2 scoops rice', ['1 katsu', '2 scoop_of_rice'], false],
])('what a plate has scoops of is on it, unless it is named beside it: %s', (text, lines, sure) => {
  expect(written(parse(text))).toEqual(lines)
  expect(parse(text).sure).toBe(sure)
})
