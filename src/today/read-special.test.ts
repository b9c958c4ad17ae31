import { expect, test } from 'vitest'
import { deliMenu } from '../testing/menu.ts'
import { readSpecial } from './read-special.ts'

// Noon in Chicago.
const now = new Date('2026-11-21T18:00:00Z')
const at = (utc: string) => new Date(`2026-11-${utc}:00Z`)

test.each([
  ['toast 2.50', 'toast', 250, null, null],
  ['large soup 5,50', 'large soup', 550, null, null],
  ['toast for $2.50', 'toast', 250, null, null],
  ['toast: 2.50€', 'toast', 250, null, null],
  ['lobster 1,200', 'lobster', 120_000, null, null],
  ['lobster 1,200.50, with butter', 'lobster', 120_050, 'with butter', null],
  ['lobster 1.200,50, with butter', 'lobster', 120_050, 'with butter', null],
  ['lobster 1.000,00', 'lobster', 100_000, null, null],
  ['2 for 1 toast at 3', '2 for 1 toast', 300, null, null],
  ['pasta of the day 11, with salad', 'pasta of the day', 1100, 'with salad', null],
  ['toast 2.50 until 15:00', 'toast', 250, null, at('21T21:00')],
  ['toast 2.50 until 3', 'toast', 250, null, at('21T21:00')],
  ['toast 2.50 till 2 am', 'toast', 250, null, at('22T08:00')],
  ['toast 2.50 until 12 pm', 'toast', 250, null, at('21T18:00')],
  ['pasta 11, until 3.30 pm, with salad', 'pasta', 1100, 'with salad', at('21T21:30')],
  ['pasta 11, with salad, until 15:30', 'pasta', 1100, 'with salad', at('21T21:30')],
])('“%s”', (text, words, price, description, until) => {
  expect(readSpecial(text, deliMenu(), now)).toEqual({ words, price, description, until })
})

test.each([
  '',
  'toast',
  '9.50',
  'lobster 1,00,00',
  'lobster 1.000',
  'toast 2.505',
  'toast 11 with salad',
  'toast 11 until 15:75',
  'toast 11 until 25',
])('“%s” lacks something', (text) => {
  expect(readSpecial(text, deliMenu(), now)).toBeNull()
})
