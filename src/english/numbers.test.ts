import { expect, test } from 'vitest'
import { numeralAt, ordinalAt } from './numbers.ts'
import { measures } from './pieces.ts'

test.each([
  ['two', 2, 1],
  ['17', 17, 1],
  ['twenty five', 25, 2],
  ['twenty', 20, 1],
  ['a couple of', 2, 3],
  ['half a dozen', 6, 3],
  ['two dozen of', 24, 3],
  ['2x', 2, 1],
  ['x3', 3, 1],
  ['x 3', 3, 2],
  ['3 x', 3, 2],
  ['999', 999, 1],
])('%s', (text, value, length) => {
  expect(numeralAt(text.split(' '), 0)).toEqual({ value, length })
})

test.each(['0', '-3', '1.5', '1e9', '1000', '1,5', 'zero'])('%s is no number of things to order', (text) => {
  expect(numeralAt([text], 0)?.value ?? null).toBeNull()
})

test.each(['pizza', '12oz', 'xx', ''])('%j is no number', (text) => {
  expect(numeralAt([text], 0)).toBeNull()
})

test.each([
  ['first', 1],
  ['the second one', 2],
  ['3rd', 3],
  ['number 2', 2],
  ['the last one', null],
])('%s', (text, value) => {
  const words = text.split(' ')
  expect(ordinalAt(words, 0)).toEqual({ value, length: words.length })
})

test('what a size measures is not how many there are', () => {
  expect(['16 oz', '12oz', '16 piece', 'Large'].filter((size) => measures(size, 16))).toEqual(['16 oz'])
})
