import { expect, test } from 'vitest'
import { withoutListNumbers } from './list-numbers.ts'
import { tokenise } from './tokenise.ts'

const kept = (text: string) =>
  withoutListNumbers(tokenise(text), (words) => words === 'combo1')
    .map(({ text }) => text)
    .filter((word) => word !== '')
    .join(' ')

test.each([
  ['1. a latte\n2. two muffins', '. a latte . two muffins'],
  ['1) a latte 2) 2 muffins', ') a latte ) 2 muffins'],
  ['pizza 1: with ham, pizza 2: with corn', 'pizza : with ham , pizza : with corn'],
  ['pizza one is large, pizza two is small', 'pizza is large , pizza is small'],
])('what numbers a list is left out of: %s', (text, words) => {
  expect(kept(text)).toBe(words)
})

test.each([
  'a latte ( 2 ) and a muffin ( 1 )',
  'muffins ( 1 ) , lattes ( 2 )',
  'combo 1 with ham , combo 2 with corn',
  'coffee 1 with milk , tea 2 with milk',
  'i want 2 . no , 3 .',
  'one with ham , two with corn',
])('what counts things stays: %s', (text) => {
  expect(kept(text)).toBe(text)
})
