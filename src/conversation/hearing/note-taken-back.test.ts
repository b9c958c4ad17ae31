import { expect, test } from 'vitest'
import { newDraft } from '../draft/draft.ts'
import { takesNoteBack } from './note-taken-back.ts'

const order = newDraft('A1', new Date('2026-11-20T12:00Z'))

test.each([
  'no note',
  'No note please',
  'actually forget the note',
  'can you remove that note',
  'no need for a note',
  "don't send the note",
])('“%s” takes back what the shop was to read', (text) => {
  expect(takesNoteBack(text, order)).toBe(true)
  expect(takesNoteBack(text, null)).toBe(false)
})

test.each(['note: no onions', 'no', 'forget the coke', 'add a note', 'no note on the first, please ring the bell'])(
  '“%s” does not',
  (text) => {
    expect(takesNoteBack(text, order)).toBe(false)
  },
)
