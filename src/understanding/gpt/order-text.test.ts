import { expect, it } from 'vitest'
import { orderText } from './order-text.ts'

const regular = { amount: 'regular', count: null, exclude: false } as const

it('tells of the lines by number, and of all that was said of them by ids', () => {
  const options = [
    { option: 'ham', ...regular },
    { option: 'cheese', ...regular, amount: 'extra' as const },
    { option: 'onions', ...regular, exclude: true },
    { option: 'shot', ...regular, count: 2 },
    { anyOf: ['brown_rice', 'white_rice'], ...regular },
  ]
  const lines = [
    { item: 'pizza', quantity: 2, size: 'large', options },
    { item: 'cola', quantity: 1, size: null, options: [] },
  ]
  expect(orderText({ lines, asked: null })).toBe(
    'ORDER SO FAR\n1. 2 pizza, large, ham, extra cheese, no onions, 2 shot, brown_rice or white_rice\n2. 1 cola',
  )
})

it.each([
  [{ nth: 1, about: 'size' }, 'ASKED: size for line 1'],
  [{ nth: 1, about: 'quantity' }, 'ASKED: quantity for line 1'],
  [{ nth: 1, about: 'options', among: ['oat', 'soy'] }, 'ASKED: which of oat, soy for line 1'],
] as const)('tells what was asked last: %j', (asked, told) => {
  const lines = [{ item: 'latte', quantity: 1, size: null, options: [] }]
  expect(orderText({ lines, asked })).toBe(`ORDER SO FAR\n1. 1 latte\n${told}`)
})
