import { expect, test } from 'vitest'
import { stem } from '../../../text/stem.ts'

test.each([
  ['pizza', 'pizzas'],
  ['tomato', 'tomatoes'],
  ['anchovy', 'anchovies'],
  ['cookie', 'cookies'],
  ['sandwich', 'sandwiches'],
  ['quiche', 'quiches'],
  ['olive', 'olives'],
  ['glass', 'glasses'],
  ['lassi', 'lassis'],
  ['one', 'ones'],
  ['tiramisu', 'tiramisus'],
])('%s and %s are the same', (singular, plural) => {
  expect(stem(plural)).toBe(stem(singular))
})

test.each([
  ['rice', 'ricotta'],
  ['pie', 'pine'],
  ['gas', 'gate'],
  ['on', 'one'],
])('%s and %s are not', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})
