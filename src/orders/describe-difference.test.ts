import { expect, test } from 'vitest'
import { aLine, anOrder } from '../testing/an-order.ts'
import { describeDifference } from './describe-difference.ts'

const onion = { option: 'onion', name: 'Onion', amount: 'regular' as const, count: null, exclude: true }
const pizza = aLine({ options: [] })
const coke = aLine({ item: 'coke', name: 'Coke', quantity: 1, size: null, options: [] })
const fries = aLine({ item: 'fries', name: 'Fries', quantity: 1, size: null, options: [] })

test('tells what is more, what is gone, and what a line became', () => {
  const before = anOrder({ lines: [pizza, fries] })
  const after = anOrder({ lines: [{ ...pizza, quantity: 3, options: [onion] }, coke] })
  expect(describeDifference(before, after)).toEqual([
    '2 × Large Pizza → 3 × Large Pizza (no onion)',
    '- 1 × Fries',
    '+ 1 × Coke',
  ])
})

test('of two lines alike, one that goes is told', () => {
  expect(describeDifference(anOrder({ lines: [coke, coke] }), anOrder({ lines: [coke] }))).toEqual(['- 1 × Coke'])
})

test('tells how it gets to the customer, whom it is for, the note and what they do not eat', () => {
  const before = anOrder({ fulfilment: 'pickup', address: null, note: null })
  const after = anOrder({ phone: '+15550199', note: 'Ring', allergies: ['no nuts'] })
  expect(describeDifference(before, after)).toEqual([
    'Pickup → Delivery to 5 Elm St',
    'For Ann Example, +15550100 → Ann Example, +15550199',
    'Note: Ring',
    'Allergies and diet: no nuts',
  ])
  expect(describeDifference(after, before).at(-1)).toBe('Allergies and diet: none any more')
})

test('says nothing of an order that is as it was, in whatever order its lines stand', () => {
  expect(describeDifference(anOrder({ lines: [pizza, coke] }), anOrder({ lines: [coke, pizza] }))).toEqual([])
})
