import { expect, test } from 'vitest'
import { wrapped } from './wrapped.ts'

test('line breaks and indentation are no part of a pattern', () => {
  expect(wrapped`
    ^(?:a|b)
      |c$
  `).toBe('^(?:a|b)|c$')
})

test('spaces within a line are part of it, and so are those at its end', () => {
  expect(wrapped`
    a b `).toBe('a b ')
})

test('backslashes need no other backslash, and what is put in stays as it is', () => {
  expect(wrapped`\b${'x\n  y'}\n`).toBe('\\bx\n  y\\n')
})
