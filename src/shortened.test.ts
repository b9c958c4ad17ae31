import { expect, test } from 'vitest'
import { shortened } from './shortened.ts'

test('a text that is too long ends with an ellipsis, and no character is cut in two', () => {
  expect(shortened('tea', 3)).toBe('tea')
  expect(shortened('teas', 3)).toBe('te…')
  expect(shortened('🍵🍵🍵', 3)).toBe('🍵🍵🍵')
  expect(shortened('🍵🍵🍵🍵', 3)).toBe('🍵🍵…')
})
