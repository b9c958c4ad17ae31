import { expect, test } from 'vitest'
import { createLocalParser } from '../create-local-parser.ts'
import { menu, written } from '../menus.fixture.ts'

const arepas = menu(`
shop: { name: Test, currency: USD, timezone: America/New_York, language: en }
sizes:
  - { id: small, name: Small }
  - { id: large, name: Large }
items:
  - { id: arepa, name: Arepa, category: Arepas, price: 9, options: [filling] }
  - { id: cachapa, name: Cachapa, category: Cachapas, price: 12, options: [cachapa_adds] }
  - { id: bean_soup, name: Black bean soup, category: Soups, sizes: { small: 5, large: 8 } }
  - { id: rice_bowl, name: Rice bowl, category: Bowls, price: 13, options: [filling, bowl_adds] }
  - { id: avocado_salad, name: Avocado salad, category: Salads, price: 6 }
  - { id: shrimp_salad, name: Shrimp salad, category: Seafood, price: 9 }
option_groups:
  - { id: filling, name: Filling, min: 1, max: 1, options: [{ id: pork, name: Roast pork, aliases: [pernil] }, { id: ham, name: Ham and cheese }, { id: beans, name: Black beans }] }
  - { id: cachapa_adds, name: With, options: [{ id: cachapa_pork, name: Roast pork }, { id: butter, name: Butter }] }
  - { id: bowl_adds, name: On top, options: [{ id: beans_on_top, name: Black beans }, { id: white_cheese, name: White cheese }, { id: corn, name: Corn }] }
`)
const parse = createLocalParser(arepas)

test.each([
  ['a small soup', '1 small bean_soup'],
  ['two bowls with pernil', '2 rice_bowl: pork'],
])('what is alone in its category is called so: %s', (text, line) => {
  expect(parse(text)).toMatchObject({ sure: true })
  expect(written(parse(text))).toEqual([line])
})

test('a category says nothing where something else is of that kind too', () => {
  expect(parse('a salad').sure).toBe(false)
})

test('an option is called what its namesake in another group is called', () => {
  expect(parse('a cachapa with pernil')).toMatchObject({ sure: true })
  expect(written(parse('a cachapa with pernil'))).toEqual(['1 cachapa: cachapa_pork'])
})

test.each([
  ['a rice bowl with black beans', '1 rice_bowl: beans'],
  ['a rice bowl with black beans, roast pork and corn', '1 rice_bowl: beans_on_top, pork, corn'],
  ['a rice bowl with roast pork, no cheese', '1 rice_bowl: pork, no white_cheese'],
])('of two groups that have it, the one that needs it has it: %s', (text, line) => {
  expect(parse(text)).toMatchObject({ sure: true })
  expect(written(parse(text))).toEqual([line])
})
