import { expect, test } from 'vitest'
import { createLocalParser } from '../../create-local-parser.ts'
import { menu, written } from '../../menus.fixture.ts'

const parse = createLocalParser(
  menu(`
shop: { name: Test, currency: GBP, timezone: Europe/London, language: en }
items:
  - { id: meal, name: Meal, category: Meals, price: 9, options: [main, side, drink] }
  - { id: fries, name: Fries, category: Sides, price: 3 }
  - { id: salad, name: Salad, category: Sides, price: 3 }
  - { id: cola, name: Cola, category: Drinks, price: 2 }
  - { id: iced_tea, name: Iced tea, category: Drinks, price: 2 }
option_groups:
  - { id: main, name: Main, min: 1, max: 1, options: [{ id: beef, name: Beef }, { id: bean, name: Bean }] }
  - { id: side, name: Side, min: 1, max: 1, options: [{ id: with_fries, name: Fries }, { id: with_salad, name: Salad }] }
  - { id: drink, name: Drink, min: 1, max: 1, options: [{ id: with_cola, name: Cola }, { id: with_tea, name: Iced tea }] }
`),
)

test.each([
  [
    '2 meals, one beef fries cola, one bean salad iced tea',
    ['1 meal: beef, with_fries, with_cola', '1 meal: bean, with_salad, with_tea'],
  ],
  ['3 meals all beef, 2 cola and 1 iced tea', ['2 meal: beef, with_cola', '1 meal: beef, with_tea']],
])('what comes with meals is sold by itself too, and is each of theirs: %s', (text, lines) => {
  expect(written(parse(text))).toEqual(lines)
  expect(parse(text).sure).toBe(true)
})
