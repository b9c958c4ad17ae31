import { expect, test } from 'vitest'
import { noodleBar } from '../../understanding/local/menus.fixture.ts'
import { withoutMy } from './my-things.ts'

const ordered = ['udon', 'cola'].flatMap((id) => noodleBar.items.get(id) ?? [])

test.each([
  ['warm up my udon', 'warm up the udon'],
  ['ice in my colas please', 'ice in the colas please'],
  ['nori on my large udon', 'nori on the large udon'],
])('of an order with an udon and a cola, “%s” is “%s”', (text, meant) => {
  expect(withoutMy(text, ordered)).toBe(meant)
})

test.each(['my name is Bo', 'my ramen is cold', 'my udon with nori, hers without'])('“%s” stays as it is', (text) => {
  expect(withoutMy(text, ordered)).toBe(text)
})

test('without an order, “my udon” is ordered', () => {
  expect(withoutMy('my udon', [])).toBe('my udon')
})
