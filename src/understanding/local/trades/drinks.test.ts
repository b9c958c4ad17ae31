import { expect, test } from 'vitest'
import { written } from '../menus.fixture.ts'
import { tradeParser } from './trade-menu.ts'

test.each([
  ['lantern', 'a coffee with mocha and whipped cream'],
  ['cafe', 'a coffee with mocha'],
  ['copperkettle', 'a latte with mocha syrup'],
  ['brewbar', 'a latte with oat milk and mocha syrup'],
  ['copperkettle', 'a latte with oat milk and mocha syrup'],
  ['copperkettle', 'a latte with two pumps of mocha'],
  ['brewbar', 'a latte with two pumps of mocha'],
  ['rosehip', 'a latte with whipped cream and cake pop on top'],
  ['copperkettle', 'a large pumpkin spice latte with whipped cream and pumpkin spice on top'],
  ['harbor', 'a coffee with heavy cream'],
  ['brewbar', 'a coffee with heavy cream'],
  ['lantern', 'a coffee light with sugar'],
  ['copperkettle', 'a coffee light with sugar'],
  ['copperkettle', 'a lemonade tea'],
  ['beanline', 'an americano with three shots vanilla syrup'],
  ['lantern', 'a latte with vanilla x2'],
  ['brewbar', 'a latte with oat milk and vanilla x2'],
  ['copperkettle', 'two lattes small and large with oat milk'],
])('it is not sure of what may be meant of the drink before: at the %s, %s', async (shop, text) => {
  const parse = await tradeParser(shop)
  expect(parse(text).sure).toBe(false)
})

test.each([
  ['copperkettle', 'a latte with cinnamon', '1 latte: ground_cinnamon'],
  ['copperkettle', 'a cinnamon dolce latte with extra cinnamon', '1 cinnamon_dolce_latte: extra ground_cinnamon'],
  ['copperkettle', 'a latte with cinnamon sprinkled on top', '1 latte: ground_cinnamon'],
  [
    'pasta',
    'fettuccine alfredo with extra parmesan and light garlic',
    '1 fettuccine: alfredo, extra parmesan_cheese, light roasted_garlic',
  ],
])('a word is no drink that only begins with it: at the %s, %s', async (shop, text, line) => {
  const parse = await tradeParser(shop)
  const meaning = parse(text)
  expect(written(meaning)).toEqual([line])
  expect(meaning.sure).toBe(true)
})

test.each([
  ['copperkettle', '3 lattes: small, medium, large', ['1 small latte', '1 medium latte', '1 large latte']],
  [
    'lantern',
    'three iced lattes: small, regular and large',
    ['small', 'regular', 'large'].map((size) => `1 ${size} cafe_latte: iced`),
  ],
  ['lantern', 'two lattes large and a small mocha', ['2 large cafe_latte', '1 small cafe_mocha']],
])('as many sizes as drinks are one of each: at the %s, %s', async (shop, text, lines) => {
  const parse = await tradeParser(shop)
  const meaning = parse(text)
  expect(written(meaning)).toEqual(lines)
  expect(meaning.sure).toBe(true)
})
