import { expect, test } from 'vitest'
import { written } from '../menus.fixture.ts'
import { tradeParser } from '../trades/trade-menu.ts'

test('onion rings that are substituted for the fries are had without them, and it is said that nothing held any', async () => {
  const parse = await tradeParser('creekside')
  const meaning = parse('a hamburger, substitute onion rings for the fries')
  expect(written(meaning)).toEqual(['1 hamburger', '1 onion_rings'])
  expect(meaning.unmatched).toEqual(['substitute onion rings for the fries'])
})
