import { expect, test } from 'vitest'
import { createLocalParser } from '../create-local-parser.ts'
import { menu } from '../menus.fixture.ts'
import { changeWritten } from '../messages.fixture.ts'

const parse = createLocalParser(
  menu(`
shop: { name: Test, currency: GBP, timezone: Europe/London, language: en }
items:
  - { id: jacket, name: Plain jacket, price: 4, options: [toppings] }
  - { id: kids, name: Kids jacket, price: 3, options: [kids_topping] }
option_groups:
  - { id: toppings, name: Toppings, options: [{ id: cheese, name: Cheese }, { id: slaw, name: Slaw }] }
  - { id: kids_topping, name: Kids topping, min: 1, max: 1, options: [{ id: k_cheese, name: Cheese }, { id: k_beans, name: Beans }] }
`),
)

test('what several things can have is said of any of them, also where one of them needs it', () => {
  expect(parse('extra cheese').changes.map(changeWritten)).toEqual(['implied: extra cheese|k_cheese'])
})
