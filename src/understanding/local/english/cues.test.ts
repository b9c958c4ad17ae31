import { expect, test } from 'vitest'
import { cues } from './cues.ts'

test('no phrase does two things', () => {
  const phrases = cues.map(([phrase]) => phrase)
  expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([])
})

test('phrases are written as a text is read: lower case, without apostrophes', () => {
  expect(cues.filter(([phrase]) => phrase !== phrase.toLowerCase() || /['’\n]|^\s|\s$|\s\s/.test(phrase))).toEqual([])
})
