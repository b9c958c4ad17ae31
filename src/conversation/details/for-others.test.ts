import { expect, test } from 'vitest'
import { asksToWait } from '../hearing/waiting.ts'
import { tellsCourier } from './courier-words.ts'
import { asksToWrite, tellsKitchen } from './kitchen-words.ts'

test.each(['buzzer is 22', "it's the red door", 'ask for Brian at reception', 'call me when you get here'])(
  'for whoever brings it: %s',
  (text) => expect(tellsCourier(text)).toBe(true),
)

test.each([
  'cut it into squares please',
  'and napkins',
  'can you make it extra crispy',
  'plates and napkins too',
  'can you ask them to cut it into small slices',
])('for the kitchen: %s', (text) => expect(tellsKitchen(text)).toBe(true))

test.each(['can you write happy birthday on the box', 'pls write "well done sam" on the lid'])(
  'to be written: %s',
  (text) => expect(asksToWrite(text)).toBe(true),
)

test.each(['cut the olives', 'make it two', 'and a coke', 'make it large'])('not for the kitchen: %s', (text) =>
  expect(tellsKitchen(text)).toBe(false),
)

test.each(['hold on let me ask my husband', 'not yet, 1 more min', 'wait', 'one sec', 'my mate wants something too'])(
  'there is more to come: %s',
  (text) => expect(asksToWait(text)).toBe(true),
)

test.each(['sorry', 'one more', 'two more', 'wait, no onions', 'let me have a coke'])('it is no wait: %s', (text) =>
  expect(asksToWait(text)).toBe(false),
)
