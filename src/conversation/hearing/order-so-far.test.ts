import { expect, it } from 'vitest'
import { deliMenu } from '../../testing/menu.ts'
import { known, openOption } from '../../testing/regular.ts'
import type { MeantLine } from '../../understanding/meaning.ts'
import type { AskedOfLine } from '../../understanding/order-so-far.ts'
import { nextQuestion } from '../questions.ts'
import { orderSoFar } from './order-so-far.ts'

const menu = deliMenu()
const now = new Date('2026-11-21T17:00:00Z')

type Line = Partial<MeantLine> & { item: string }

/** What a model is told once this has been ordered. */
function toldOf(...lines: Line[]) {
  const ana = known()
  ana.wants(...lines)
  return orderSoFar(ana.customer.draft, nextQuestion(ana.customer, menu, now))
}

it.each<[Line, AskedOfLine | null]>([
  [{ item: 'soup' }, { nth: 2, about: 'size' }],
  [
    { item: 'soup', size: 'small' },
    { nth: 2, about: 'options', among: ['rye', 'white'] },
  ],
  [
    { item: 'soup', size: 'small', options: [openOption('rye', 'white')] },
    { nth: 2, about: 'options', among: ['rye', 'white'] },
  ],
  [
    { item: 'lemonade', quantity: 40 },
    { nth: 2, about: 'quantity' },
  ],
  [{ item: 'lemonade' }, null],
])('of a toast and then %j a model is told that this is asked: %j', (line, asked) => {
  expect(toldOf({ item: 'toast' }, line)).toMatchObject({ lines: [{ item: 'toast' }, { item: line.item }], asked })
})

it('tells a model nothing in the words of the customer', () => {
  expect(toldOf({ item: 'lemonade', note: 'for Ann', words: 'a lemonade for Ann' })?.lines).toEqual([
    { item: 'lemonade', quantity: 1, size: null, options: [] },
  ])
})

it('is nothing before anything is ordered', () => {
  expect(orderSoFar(known().customer.draft, null)).toBeNull()
})
