import { expect, test } from 'vitest'
import { mendedAddress } from './mended-address.ts'

test.each([
  ["oh wait it's 86 not 88", '88 Oak Street', '86 Oak Street'],
  ['Ave, not Street', '88 Oak Street', '88 Oak Ave'],
  ['flat 3', '88 Oak Street', '88 Oak Street, flat 3'],
  ['sorry, apartment B', '88 Oak Street, apt 4', '88 Oak Street, apartment B'],
  ['zip is 60614', '88 Oak Street', '88 Oak Street, 60614'],
  ['he says wrong address its 177 not 77', '77 W Huron St', '177 W Huron St'],
  ['large, not small', '88 Oak Street', null],
  ['a flat white', '88 Oak Street', null],
  ['3 more', '88 Oak Street', null],
])('%s, said of %s, makes it %s', (text, address, mended) => {
  expect(mendedAddress(text, address)).toBe(mended)
})
