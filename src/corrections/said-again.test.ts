import { expect, test } from 'vitest'
import { aCustomer } from '../testing/a-customer.ts'
import { meaning } from '../testing/regular.ts'
import { saidAgain } from './said-again.ts'

const now = new Date('2026-11-20T18:01:00Z')
const unclear = { text: 'a zingaro', words: ['zingaro'], at: '2026-11-20T18:00:00.000Z', draft: null }
const customer = aCustomer({ unclear })
const line = { item: 'pie', quantity: 1, size: 'large', options: [], note: null, words: 'a large pie' }

test('what is said clearly after what was not understood tells what that meant', () => {
  expect(saidAgain(customer, meaning({ intent: 'order', lines: [line] }), now)).toEqual({
    at: now.toISOString(),
    by: 'customer',
    text: 'a zingaro',
    words: ['zingaro'],
    meant: { item: 'pie', size: 'large', options: [] },
  })
})

test.each([
  ['nothing was unclear', aCustomer(), { lines: [line] }],
  ['it is still unclear', customer, { lines: [line], sure: false }],
  ['it says several things', customer, { lines: [line, line] }],
  ['it orders nothing', customer, {}],
  ['it changes something besides', customer, { lines: [line], changes: [{ op: 'remove', target: 'last' } as const] }],
  ['it comes much later', aCustomer({ unclear: { ...unclear, at: '2026-11-20T17:00:00.000Z' } }), { lines: [line] }],
])('nothing is learned where %s', (_, before, meant) => {
  expect(saidAgain(before, meaning(meant), now)).toBeNull()
})
