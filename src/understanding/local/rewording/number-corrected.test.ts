import { expect, test } from 'vitest'
import { tokenise } from '../tokens/tokenise.ts'
import { withNumberCorrected } from './number-corrected.ts'

const read = (text: string): string =>
  withNumberCorrected(tokenise(text))
    .map((token) => token.text)
    .join(' ')

test.each([
  ['2 colas, actually 3', '2 colas , make it 3'],
  ['a cola sorry two', 'a cola make it two'],
  ['2 colas wait 3, and fries', '2 colas make it 3 , and fries'],
  ['2 colas no 3', '2 colas make it 3'],
  ['3 colas, no, 2', '3 colas , make it 2'],
  ['2 colas i mean 3', '2 colas make it 3'],
  ['2, no 3 colas', '3 colas'],
  ['cola 3 2 no dozen', 'cola 3 2 make it dozen'],
  ['two no three colas and fries', 'three colas and fries'],
  ['2 colas, oh no wait, 3', '2 colas , make it 3'],
  ['1x cola, no, 4', '1x cola , make it 4'],
  ['2 colas. Sorry, I meant 3', '2 colas . make it 3'],
  ['2 colas, actually 3 of them', '2 colas , make it 3'],
  ['a cola, on second thought two to go', 'a cola , make it two to go'],
])('“%s” is one number', (text, meant) => {
  expect(read(text)).toBe(meant)
})

test.each([
  '2 colas, actually 3 lemonades',
  'a cola at 7, actually 8',
  'actually 3',
  'sorry 2 colas',
  'a cola and no 3 lemonades',
  '2 colas, no 3 lemonades',
  'a cola, no lemonade',
  '2 colas with no ice, 3 to go',
])('“%s” corrects no number before', (text) => {
  expect(read(text)).toBe(
    tokenise(text)
      .map((token) => token.text)
      .join(' '),
  )
})
