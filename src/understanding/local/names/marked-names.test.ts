import { expect, test } from 'vitest'
import { createLocalParser } from '../create-local-parser.ts'
import { menu, written } from '../menus.fixture.ts'

const parse = createLocalParser(
  menu(`
shop: { name: Test, currency: USD, timezone: America/New_York, language: en }
items:
  - { id: wings_6, name: Wings (6 pc), category: Wings, price: 9, options: [dips] }
  - { id: wings_12, name: Wings (12 pc), category: Wings, price: 15, options: [dips] }
  - { id: pad_thai, name: "Pad Thai - Tofu", category: Noodles, price: 12 }
  - { id: iced_coffee, name: "Coffee, iced", category: Drinks, price: 4 }
  - { id: rolls, name: Fresh rolls (2), category: Starters, price: 6 }
  - { id: cola, name: Cola, category: Drinks, price: 2 }
option_groups:
  - { id: dips, name: Dips, options: [{ id: ranch, name: Ranch }] }
`),
)

test.each([
  ['Wings (6 pc)', ['1 wings_6']],
  ['2 Wings (6 pc) and a cola', ['2 wings_6', '1 cola']],
  ['a cola with wings (12 pc)', ['1 cola', '1 wings_12']],
  ['wings (12 pc) with ranch, and a cola', ['1 wings_12: ranch', '1 cola']],
  ['Pad Thai - Tofu', ['1 pad_thai']],
  ['2 Coffee, iced', ['2 iced_coffee']],
  ['3 Fresh rolls (2)', ['3 rolls']],
])('a name is read as the menu writes it, with its marks: %s', (text, lines) => {
  expect(parse(text)).toMatchObject({ sure: true, unmatched: [] })
  expect(written(parse(text))).toEqual(lines)
})
