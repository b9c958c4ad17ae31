import { expect, test } from 'vitest'
import { createLocalParser } from '../create-local-parser.ts'
import { menu, written } from '../menus.fixture.ts'

const parse = createLocalParser(
  menu(`
shop: { name: Test, currency: USD, timezone: America/New_York, language: en }
items:
  - { id: beef_patty, name: Beef patty, category: Patties, price: 4, options: [mixed_in] }
  - { id: turkey_patty, name: Turkey patty, category: Patties, price: 4, options: [mixed_in] }
  - { id: turkey, name: Smoked turkey, category: Deli, aliases: [turkey], price: 13 }
  - { id: empanada, name: Empanada, category: Starters, price: 4, options: [filling] }
  - { id: cookie, name: Cookie, category: Treats, price: 1, options: [cookie_kind] }
  - { id: chicken, name: Roast chicken, category: Chicken, aliases: [chicken], price: 20 }
  - { id: water, name: Water, category: Drinks, price: 2 }
option_groups:
  - { id: mixed_in, name: Mixed in, options: [{ id: cheddar, name: Cheddar }] }
  - { id: filling, name: Filling, min: 1, max: 1, options: [{ id: e_beef, name: Beef }, { id: e_chicken, name: Chicken }, { id: e_cheese, name: Cheese }] }
  - { id: cookie_kind, name: Kind, min: 1, max: 1, options: [{ id: oatmeal, name: Oatmeal }, { id: sugar, name: Sugar }] }
`),
)

test.each([
  ['4 patties, 2 beef and 2 turkey', '2 beef_patty', '2 turkey_patty'],
  ['patties: 3 beef with cheddar, 1 turkey', '3 beef_patty: cheddar', '1 turkey_patty'],
  ['2 beef patties and 5 turkey ones', '2 beef_patty', '5 turkey_patty'],
  ['a beef patty and a turkey one', '1 beef_patty', '1 turkey_patty'],
  ['a beef empanada and a chicken one', '1 empanada: e_beef', '1 empanada: e_chicken'],
  ['empanadas: 2 chicken, 1 beef, and a water', '2 empanada: e_chicken', '1 empanada: e_beef', '1 water'],
  ['3 empanadas, 2 chicken and 1 cheese', '2 empanada: e_chicken', '1 empanada: e_cheese'],
  ['cookies - 6 sugar, 4 oatmeal', '6 cookie: sugar', '4 cookie: oatmeal'],
  ['cookies: 6 sugar, 4 oatmeal', '6 cookie: sugar', '4 cookie: oatmeal'],
])('a noun that is said once is that of each: %s', (text, ...lines) => {
  const meaning = parse(text)
  expect(written(meaning)).toEqual(lines)
  expect(meaning.sure).toBe(true)
})

test.each([
  ['1 empanada, 1 chicken', '1 empanada', '1 chicken'],
  ['3 empanadas, 1 chicken and 1 water', '3 empanada', '1 chicken', '1 water'],
  ['2 beef patties and 5 turkey', '2 beef_patty', '5 turkey'],
])('what is named by itself is ordered by itself: %s', (text, ...lines) => {
  expect(written(parse(text))).toEqual(lines)
})

test('where fewer are listed than were counted, that is in doubt', () => {
  expect(parse('4 patties, 2 beef, 1 turkey').sure).toBe(false)
})
