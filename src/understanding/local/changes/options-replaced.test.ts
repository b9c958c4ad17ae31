import { expect, test } from 'vitest'
import { createLocalParser } from '../create-local-parser.ts'
import { menu, written } from '../menus.fixture.ts'

const parse = createLocalParser(
  menu(`
shop: { name: Test, currency: USD, timezone: America/New_York, language: en }
items:
  - { id: combo, name: Veggie combo, category: Combos, price: 16, options: [parts] }
  - { id: cabbage, name: Cabbage, category: Vegetables, price: 7 }
  - { id: collards, name: Collards, category: Vegetables, price: 7 }
  - { id: tea, name: Tea, category: Drinks, price: 3 }
option_groups:
  - { id: parts, name: Vegetables, options: [{ id: p_cabbage, name: Cabbage }, { id: p_collards, name: Collards }, { id: p_lentils, name: Lentils }] }
`),
)

test.each([
  ['two combos, one with collards instead of cabbage', '1 combo', '1 combo: p_collards'],
  ['a combo with collards instead of cabbage, and a tea', '1 combo: p_collards', '1 tea'],
  ['a combo, swap the cabbage for lentils', '1 combo: p_lentils'],
  ['a combo but swap the cabbage for collards', '1 combo: p_collards'],
  ['a combo, swap the cabbage for lentils and a tea', '1 combo: p_lentils', '1 tea'],
])('what comes with a dish is replaced in it, though it is sold by itself: %s', (text, ...lines) => {
  const meaning = parse(text)
  expect(written(meaning)).toEqual(lines)
  expect(meaning).toMatchObject({ changes: [], sure: true })
})
