import { expect, test } from 'vitest'
import { cues } from './cues.ts'

test('no phrase does two things', () => {
  const first = new Map([...cues].reverse())
  expect(cues.filter(([phrase, cue]) => first.get(phrase) !== cue)).toEqual([])
})

test('phrases are written as a text is read: lower case, without apostrophes', () => {
  expect(cues.filter(([phrase]) => phrase !== phrase.toLowerCase() || /['’\n]|^\s|\s$|\s\s/.test(phrase))).toEqual([])
})
