import { expect, test } from 'vitest'
import { findPayment, paymentNote } from './payment-words.ts'

test.each([
  ["i'll pay cash", "i'll pay cash"],
  ['ok send it and i want to pay with apple pay', 'i want to pay with apple pay'],
  ['two colas, cash on delivery', 'cash on delivery'],
  ['we will pay by card when we get there', 'we will pay by card when we get there'],
  ['ok cash then', 'cash'],
])('“%s” says by what it will be paid: %s', (text, words) => {
  expect(paymentNote(findPayment(text)?.words ?? '')).toBe(words)
})

test.each(['can i pay cash?', 'do you take cards', 'how do i pay', 'a card for my mum', 'cash only?', 'a cola'])(
  '“%s” promises nothing',
  (text) => {
    expect(findPayment(text)).toBeNull()
  },
)
