import { expect, test } from 'vitest'
import { written } from '../menus.fixture.ts'
import { tradeParser } from '../trades/trade-menu.ts'

test.each([
  ['sushi', 'a dragon roll w/o rice', ['1 dragon_roll: no_rice']],
  ['gyros', '2 greek coffees minus sugar', ['2 greek_coffee: no_sugar']],
  ['stackhouse', 'two quarter pounders w cheese', ['2 quarter_pound_cheeseburger']],
  ['wings', 'a lrg fries xtra crispy', ['1 large fries']],
  ['boil', 'clams and mussels, a pound, the two of them mild', ['1 clams: mild', '1 one_pound mussels: mild']],
])('at the %s, “%s” is as if it were written out', async (trade, text, lines) => {
  expect(written((await tradeParser(trade))(text))).toEqual(lines)
})
