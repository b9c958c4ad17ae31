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
  ['xtra corn', 'extra corn'],
])('“%s” is “%s”', (written, full) => {
  expect(inFull(written, noodleBar)).toBe(full)
})

test.each(['12 w Main St', 'deliver to 350 w 5th', 'ramen n gyoza', 'Emma', 'W Corn', '1st floor'])(
  '“%s” stays as it is',
  (text) => {
    expect(inFull(text, noodleBar)).toBe(text)
  },
)
