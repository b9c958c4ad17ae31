import { expect, test } from 'vitest'
import { beginning, shortened } from './shortened.ts'

test('a text that is too long ends with an ellipsis, and no character is cut in two', () => {
  expect(shortened('tea', 3)).toBe('tea')
  expect(shortened('teas', 3)).toBe('te…')
  expect(shortened('🍵🍵🍵', 3)).toBe('🍵🍵🍵')
  expect(shortened('🍵🍵🍵🍵', 3)).toBe('🍵🍵…')
})

test('the beginning of a text is as long as a schema takes it, and ends with a whole character', () => {
  expect(beginning('abc', 3)).toBe('abc')
  expect(beginning('abcd', 3)).toBe('abc')
  expect(beginning('ab🍕', 4)).toBe('ab🍕')
  expect(beginning('ab🍕c', 3)).toBe('ab')
})
