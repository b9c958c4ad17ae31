import { expect, test } from 'vitest'
import { saysCardNumber } from './card-number.ts'

test.each(['my card is 4111 1111 1111 1111', '4111111111111111', '5555-5555-5555-4444, 12/29', 'amex 378282246310005'])(
  '%s has the number of a card',
  (text) => {
    expect(saysCardNumber(text)).toBe(true)
  },
)

test.each([
  'call me at +1 (312) 555-0147',
  '4111 1111 1111 1112',
  '49 1512 3456789',
  '2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 cokes',
  'a large margherita',
])('%s has none', (text) => {
  expect(saysCardNumber(text)).toBe(false)
})
