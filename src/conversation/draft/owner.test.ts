import { expect, test } from 'vitest'
import { noteFor, ownerIn, withoutOwner } from './owner.ts'

test.each([
  [null, 'for Kim', null],
  ['extra hot', 'extra hot, for Kim', 'extra hot'],
])('beside the note %j, whose a line is is written and found again', (note, written, left) => {
  expect(noteFor('Kim', note)).toBe(written)
  expect(ownerIn(written)).toBe('Kim')
  expect(withoutOwner(written)).toBe(left)
})

test.each([null, 'extra hot', 'not for long, please'])('the note %j says of nobody that it is theirs', (note) => {
  expect(ownerIn(note)).toBeNull()
  expect(withoutOwner(note)).toBe(note)
})
