import { expect, test } from 'vitest'
import { readLines } from './read-lines.ts'

test('a summary is read as a receipt', () => {
  const text = [
    'Your order:',
    '2 × Large Soup  $13.00',
    '    Rye, no Onion',
    'Delivery $3.00',
    'Total: $16.00',
    'Delivery to 12 Main St, for Ana, 555 0100',
    '',
    'Pickup or delivery?',
  ]
  expect(readLines(text.join('\n'))).toEqual([
    { kind: 'heading', text: 'Your order:' },
    { kind: 'row', text: '2 × Large Soup', parts: ['$13.00'] },
    { kind: 'detail', text: 'Rye, no Onion' },
    { kind: 'row', text: 'Delivery', parts: ['$3.00'] },
    { kind: 'total', text: 'Total:', parts: ['$16.00'] },
    { kind: 'text', text: 'Delivery to 12 Main St, for Ana, 555 0100' },
    { kind: 'gap', text: '' },
    { kind: 'text', text: 'Pickup or delivery?' },
  ])
})

test('a code that is to be written elsewhere stands out', () => {
  expect(readLines('Your code:\n\nK7QM-2XWD\n\nOpen it')[2]).toEqual({ kind: 'code', text: 'K7QM-2XWD' })
})

test('a menu has its categories, and a price for each size', () => {
  expect(readLines('KITCHEN\nSoup  Small $4.00 · Large $6.50\nPie  sold out')).toEqual([
    { kind: 'heading', text: 'KITCHEN' },
    { kind: 'row', text: 'Soup', parts: ['Small $4.00', 'Large $6.50'] },
    { kind: 'row', text: 'Pie', parts: ['sold out'] },
  ])
})

test.each(['16,00 €', '1 600,00 €', 'CHF 16.00', '¥1,600', '£16'])('%s is an amount', (amount) => {
  expect(readLines(`Total: ${amount}`)).toEqual([{ kind: 'total', text: 'Total:', parts: [amount] }])
})

test.each([
  'The minimum order for delivery is $15.00; $3.50 to go. Add something and it is fine.',
  'From $4.00 to $6.50',
  'Phone: 555 0100',
  'Order 7K2M is placed. Thank you, Ana!',
])('a sentence stays one: %s', (text) => {
  expect(readLines(text)).toEqual([{ kind: 'text', text }])
})
