import { expect, test } from 'vitest'
import { noodleBar } from '../../understanding/local/menus.fixture.ts'
import { spelled } from './spelled.ts'

test.each([
  ['delivrey please', 'delivery please'],
  ['Pikup adn confrim', 'pickup and confirm'],
  ['yse', 'yes'],
  ['tomorow at noon', 'tomorrow at noon'],
  ['acutally antoher one', 'actually another one'],
  ['make thsoe lagre', 'make those large'],
])('“%s” is “%s”', (written, meant) => {
  expect(spelled(written, noodleBar)).toBe(meant)
})

test.each([
  'it’s for Tody',
  '12 Addres Lane',
  'plaice and chips',
  'two ramen, no nori',
  'udno',
  "couldn't you",
  'zum Mitnehmen',
])('“%s” stays as it is', (written) => {
  expect(spelled(written, noodleBar)).toBe(written)
})

test('a word of the menu stays, though it looks like another', () => {
  const [item] = noodleBar.items.values()
  if (!item) throw new Error('no item')
  const menu = { ...noodleBar, items: new Map([[item.id, { ...item, name: 'Delivra' }]]) }
  expect(spelled('a delivra', menu)).toBe('a delivra')
})
