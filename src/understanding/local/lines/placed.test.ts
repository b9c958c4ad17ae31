import { expect, test } from 'vitest'
import { written } from '../menus.fixture.ts'
import { tradeParser } from '../trades/trade-menu.ts'

test.each([
  [
    'flametop',
    'a cheeseburger and a turkey burger, bacon on the cheeseburger and swiss on the turkey burger',
    ['1 cheeseburger: bacon', '1 turkey_burger: swiss_cheese'],
  ],
  [
    'flametop',
    'a cheeseburger and a turkey burger with bacon on the first and swiss on the second',
    ['1 cheeseburger: bacon', '1 turkey_burger: swiss_cheese'],
  ],
  [
    'pattyshack',
    'a black bean burger and a spicy chicken sandwich, no pickles on the bean burger and bacon on the chicken sandwich',
    ['1 black_bean_burger: no pickles', '1 spicy_chicken_sandwich: bacon'],
  ],
  ['burger', 'cheeseburger and fries, make the fries large', ['1 double_cheeseburger', '1 large fries']],
  ['burger', '2 large fries and a coke, make the fries small and a salad', ['2 small fries', '1 coke', '1 side_salad']],
])('at the %s, what is said of each line behind them goes to it: %s', async (name, text, lines) => {
  const meaning = (await tradeParser(name))(text)
  expect(written(meaning)).toEqual(lines)
  expect(meaning.sure).toBe(true)
})

test.each([
  ['flametop', 'a cheeseburger and a turkey burger with avocado and bacon on the cheeseburger'],
  ['flametop', 'a hamburger and a cheeseburger put pickles on the burger'],
  ['pattyshack', 'a shack burger and a bacon cheeseburger with lettuce no mayo on the shack burger'],
])('at the %s, where some of it may be of another line, it has a doubt: %s', async (name, text) => {
  expect((await tradeParser(name))(text).sure).toBe(false)
})
