import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitText } from './split-text.ts'

test('a short text stays whole', () => {
  expect(splitText('one\ntwo')).toEqual(['one\ntwo'])
})

test('a long one is divided at line ends', () => {
  expect(splitText('aaaa\nbbbb\ncccc', 9)).toEqual(['aaaa\nbbbb', 'cccc'])
})

test('whatever the text, no part is too long, none ends within a character, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const parts = splitText(text, 10)
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(10)
        expect(part.isWellFormed()).toBe(text.isWellFormed() || part.isWellFormed())
      }
      expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})
