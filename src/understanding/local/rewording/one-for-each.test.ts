import { expect, test } from 'vitest'
import { written } from '../menus.fixture.ts'
import { tradeParser } from '../trades/trade-menu.ts'

test.each([
  ['pattyshack', 'a burger for me, one for my wife', ['1 shack_burger', '1 shack_burger']],
  ['pattyshack', 'a burger for me, one for her and fries', ['1 shack_burger', '1 shack_burger', '1 fries']],
  ['sunny', 'a coffee for me, one for my husband', ['1 coffee', '1 coffee']],
])('at the %s, “%s” orders for each', async (trade, text, lines) => {
  expect(written((await tradeParser(trade))(text))).toEqual(lines)
})
