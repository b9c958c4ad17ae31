import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNameOf } from './file-name.ts'

// Texts without bytes of their own in UTF-8 included.
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
)

test('any text is a safe file name with room to spare', () => {
  fc.assert(fc.property(anyText, (text) => /^[a-z0-9_%~-]{0,160}$/.test(fileNameOf(text))))
})

test('no two texts share one', () => {
  fc.assert(fc.property(anyText, anyText, (a, b) => (fileNameOf(a) === fileNameOf(b)) === (a === b)))
  const alike = ['\ud800', '\ud801', '\ufffd', 'A', 'a', '%41', '~', '%7e', 'x'.repeat(200), 'x'.repeat(201)]
  expect(new Set(alike.map(fileNameOf)).size).toBe(alike.length)
})

test('the ids that channels give stay as they are', () => {
  for (const id of ['1001', '-100200300', '3f2a9c10-0b1d-4e5f-8a6b-7c8d9e0f1a2b']) expect(fileNameOf(id)).toBe(id)
})
