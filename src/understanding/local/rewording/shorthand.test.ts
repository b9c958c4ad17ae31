import { expect, test } from 'vitest'
import { written } from '../menus.fixture.ts'
import { tradeParser } from '../trades/trade-menu.ts'

test.each([
  ['sushi', 'a dragon roll w/o rice', ['1 dragon_roll: no_rice']],
  ['gyros', '2 greek coffees minus sugar', ['2 greek_coffee: no_sugar']],
  ['stackhouse', 'two quarter pounders w cheese', ['2 quarter_pound_cheeseburger']],
  ['wings', 'a lrg fries xtra crispy', ['1 large fries']],
  ['beanline', 'a medium 1/2 caf americano', ['1 medium caffe_americano: half_caf']],
  ['bakery', '1/2 a dozen seeded rolls', ['6 seeded_roll']],
  [
    'pattyshack',
    'a bacon cheeseburger and a black bean burger, the two of them with mayo',
    ['1 bacon_cheeseburger: mayo', '1 black_bean_burger: mayo'],
  ],
])('at the %s, “%s” is as if it were written out', async (trade, text, lines) => {
  expect(written((await tradeParser(trade))(text))).toEqual(lines)
})
