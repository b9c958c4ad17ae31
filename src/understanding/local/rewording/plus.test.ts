import { expect, test } from 'vitest'
import { written } from '../menus.fixture.ts'
import { tradeParser } from '../trades/trade-menu.ts'

test.each([
  ['rodeo', 'burger plus onion rings', ['1 hamburger', '1 onion_rings']],
  ['sunny', 'a coffee for me plus one for my husband', ['1 coffee', '1 coffee']],
  ['piehouse', 'a small corn plus ham pizza', ['1 small pizza: corn, ham']],
  ['cantina', 'a burrito minus onions plus guac', ['1 burrito: no onions, guacamole']],
])('at the %s, “%s” is as with “and”, unless something is left out', async (trade, text, lines) => {
  expect(written((await tradeParser(trade))(text))).toEqual(lines)
})
