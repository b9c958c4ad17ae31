import { expect, test } from 'vitest'
import { noteFor, ownerIn, withoutOwner } from './owner.ts'

test.each([
  ['Kim', null, 'for Kim', null],
  ['kim', 'extra hot', 'for Kim', 'extra hot'],
  ['kim and ben', null, 'for Kim and Ben', null],
  ['Élodie', null, 'for Élodie', null],
])('for %s beside the note %j, whose a line is is written and found again', (name, note, said, left) => {
  const written = noteFor(name, note)
  expect(written).toBe(note === null ? said : `${note}, ${said}`)
  expect(ownerIn(written)).toBe(said.slice('for '.length))
  expect(withoutOwner(written)).toBe(left)
})

test.each([
  ['for Ben, milk on the side', 'milk on the side'],
  ['for Ben; nut allergy', 'nut allergy'],
  ['extra hot, for Ben, milk on the side', 'extra hot, milk on the side'],
])('“%s”: Ben has it, whatever was noted afterwards', (note, left) => {
  expect(ownerIn(note)).toBe('Ben')
  expect(withoutOwner(note)).toBe(left)
})

test.each([null, 'extra hot', 'not for long, please', 'sauce, for dipping', 'for table 5'])(
  'the note %j says of nobody that it is theirs',
  (note) => {
    expect(ownerIn(note)).toBeNull()
    expect(withoutOwner(note)).toBe(note)
  },
)
