import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Action, buttonValue, isButtonValue, tapOf } from './actions.ts'

const id = fc.stringMatching(/^[a-z0-9][a-z0-9_.-]{0,39}$/)
const number = fc.integer({ min: 0, max: 999 })
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ verb: fc.constantFrom('place', 'cancel', 'cancel-order', 'readdress') }),
  fc.record({ verb: fc.constantFrom('line', 'more', 'category'), number }),
  fc.record({ verb: fc.constantFrom('size', 'choose', 'without'), number, id }),
)

test('a value says what its button does, under which revision, within 64 bytes', () => {
  fc.assert(
    fc.property(action, fc.integer({ min: 0, max: 9_999_999 }), (action, revision) => {
      const value = buttonValue(action, revision)
      expect(tapOf(value)).toEqual({ action, revision })
      expect(isButtonValue(value)).toBe(true)
      expect(Buffer.byteLength(value)).toBeLessThanOrEqual(64)
    }),
  )
})

test.each([
  '',
  '#',
  '#place',
  '#place:x',
  '#unknown:1',
  '#line:1',
  '#size:1:2',
  '#constructor:1',
  'place:1',
  '#1 pizza',
])('no button ever sent %j', (value) => {
  expect(tapOf(value)).toBeNull()
})
