import { expect, test } from 'vitest'
import { createLocalParser } from '../create-local-parser.ts'
import { menu, written } from '../menus.fixture.ts'

const parse = createLocalParser(
  menu(`
shop: { name: Test, currency: USD, timezone: America/Jamaica, language: en }
sizes:
  - { id: half_pound, name: Half pound }
  - { id: pound, name: Pound }
items:
  - { id: jerk_chicken, name: Jerk chicken, sizes: { half_pound: 13, pound: 25 } }
  - { id: plate, name: Jerk chicken plate, price: 12, options: [sides] }
  - { id: oxtail, name: Oxtail, price: 15 }
option_groups:
  - { id: sides, name: Sides, options: [{ id: slaw, name: Slaw }] }
`),
)

test.each([
  ['two plates of jerk chicken', ['2 plate']],
  ['a plate of jerk chicken with slaw', ['1 plate: slaw']],
  ['a half pound of jerk chicken', ['1 half_pound jerk_chicken']],
  ['a plate of oxtail', ['1 oxtail']],
])('a plate of what is also sold by weight is the plate: %s', (text, lines) => {
  expect(written(parse(text))).toEqual(lines)
  expect(parse(text).sure).toBe(true)
})
