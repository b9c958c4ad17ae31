import { expect, test } from 'vitest'
import { noodleBar } from '../../understanding/local/menus.fixture.ts'
import { inFull } from './shorthand.ts'

test.each([
  ['udon w/o nori', 'udon without nori'],
  ['udon w corn', 'udon with corn'],
  ['udon w/corn and w/ no nori', 'udon with corn and with no nori'],
  ['2 of em large', '2 of them large'],
  ['n a cola', 'and a cola'],
  ['& the 1st one large', 'and the first one large'],
  ['corn on the two of them', 'corn on both'],
  ['xtra corn', 'extra corn'],
  ['make my first one large', 'make the first one large'],
  ['switch one of them to a cola', 'make one of them a cola'],
  ['change it into 3', 'make it 3'],
  ['i will take that', "i'll take that"],
  ['one of those a cola', 'one of them a cola'],
  ['make these all large', 'make them all large'],
  ['nori in place of the corn', 'nori instead of the corn'],
])('“%s” is “%s”', (written, full) => {
  expect(inFull(written, noodleBar)).toBe(full)
})

test.each([
  '12 w Main St',
  'deliver to 350 w 5th',
  'ramen n gyoza',
  'two of those gyozas',
  'Emma',
  'repeat my last order',
  'change the corn to nori',
  'W Corn',
])('“%s” stays as it is', (text) => {
  expect(inFull(text, noodleBar)).toBe(text)
})
