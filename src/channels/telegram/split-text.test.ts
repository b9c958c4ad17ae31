import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitText } from './split-text.ts'

test('a short text stays whole', () => {
  expect(splitText('one\ntwo')).toEqual(['one\ntwo'])
  expect(splitText('x'.repeat(4_096))).toHaveLength(1)
})

test('a long one is divided at line ends', () => {
  expect(splitText('aaaa\nbbbb\ncccc', 9)).toEqual(['aaaa\nbbbb', 'cccc'])
  expect(splitText('aaaa\nbbbb\ncccc', 8)).toEqual(['aaaa', 'bbbb', 'cccc'])
})

test('a line that is too long is divided, but not within an emoji', () => {
  expect(splitText(`a${'🍕'.repeat(4)}`, 4)).toEqual(['a🍕', '🍕🍕', '🍕'])
  const parts = splitText(`a${'🍕'.repeat(4_095)}`)
  expect(parts.map(({ length }) => length)).toEqual([4_095, 4_096])
})

test('whatever the text, no part is too long or blank, none ends within a character, and no word is lost', () => {
  const text = fc.string({ unit: fc.constantFrom('🍕', 'é', 'x', ' ', '\n', '👩🏽‍🍳'), maxLength: 300 })
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 20 }), (whole, limit) => {
      const parts = splitText(whole, limit)
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(limit)
        expect(part.trim()).not.toBe('')
        expect(part.isWellFormed()).toBe(true)
      }
      expect(parts.join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''))
    }),
  )
})
