import { expect, test } from 'vitest'
import { createLocalParser } from '../create-local-parser.ts'
import { menu, written } from '../menus.fixture.ts'

const parse = createLocalParser(
  menu(`
shop: { name: Test, currency: USD, timezone: America/New_York, language: en }
sizes:
  - { id: g100, name: 100 g, aliases: [100g] }
  - { id: g250, name: 250 g, aliases: [250g] }
  - { id: half_lb, name: Half pound }
  - { id: one_lb, name: One pound, aliases: [1 lb] }
  - { id: two_lb, name: Two pounds, aliases: [2 lbs] }
items:
  - { id: brie, name: Brie, category: Soft, sizes: { g100: 3, g250: 7 } }
  - { id: stilton, name: Stilton, category: Blue, sizes: { g100: 3, g250: 7 } }
  - { id: ham, name: Ham, category: Deli, sizes: { half_lb: 6, one_lb: 11 }, options: [slice] }
  - { id: wings, name: Wings, category: Poultry, sizes: { one_lb: 6, two_lb: 11 } }
option_groups:
  - { id: slice, name: Slice, max: 1, options: [{ id: thin, name: Thin }, { id: thick, name: Thick }] }
`),
)

test.each([
  ['2 lbs of ham', '2 one_lb ham'],
  ['2 lbs of wings', '1 two_lb wings'],
  ['a pound and a half of ham, thin', '3 half_lb ham: thin'],
  ['1.5 lbs thick ham', '3 half_lb ham: thick'],
  ['200g brie and 500 g of stilton', '2 g100 brie', '2 g250 stilton'],
  ['stilton 200g, brie 100g', '2 g100 stilton', '1 g100 brie'],
  ['half a kilo of brie', '2 g250 brie'],
  ['ham thin 2 lbs, brie 100g', '2 one_lb ham: thin', '1 g100 brie'],
  ['1 1/2 lbs ham', '3 half_lb ham'],
  ['ham thick 1 1/2 lbs', '3 half_lb ham: thick'],
  ['12 lbs of ham', '12 one_lb ham'],
  ['ham 3 lbs thin', '3 one_lb ham: thin'],
])('a weight is as many of a size as it comes to: %s', (text, ...lines) => {
  const meaning = parse(text)
  expect(written(meaning)).toEqual(lines)
  expect(meaning.sure).toBe(true)
})

test.each(['130g of brie', 'a quarter pound of ham', 'a 2 lb ham'])(
  'it is asked about where it comes to none: %s',
  (text) => {
    expect(parse(text).sure).toBe(false)
  },
)
