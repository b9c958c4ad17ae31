import { expect, it } from 'vitest'
import { isQuoted } from './quoted.ts'

it.each([
  ['extra crispy', 'two toasts, EXTRA crispy please'],
  ['crispy, extra', 'two toasts, extra crispy'],
  ["don't cut", 'please don’t cut it'],
  ['cafe\u0301', 'at the café'],
  ['ml 500', 'a 500ml coke'],
  ['🌶', 'soup 🌶!'],
  ['', 'soup'],
])('%j stands in %j', (words, text) => {
  expect(isQuoted(words, text)).toBe(true)
})

it.each([
  ['nut allergy', 'a soup'],
  ['no cut', 'do not cut it'],
  ['cut', 'two uncut loaves'],
  ['12', 'table 123'],
  ['🌶', 'soup 👍'],
])('%j does not stand in %j', (words, text) => {
  expect(isQuoted(words, text)).toBe(false)
})
