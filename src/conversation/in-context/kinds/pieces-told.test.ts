import { expect, test } from 'vitest'
import { piecesTold } from './pieces-told.ts'

const read = (text: string, quantity: number) => piecesTold(text, quantity)?.map(({ many, how }) => `${many}: ${how}`)

test.each([
  ['one with olives and the other with bacon', 2, ['1: with olives', '1: with bacon']],
  ['make one large, the other two small please', 3, ['1: large', '2: small']],
  ['one plain the rest with cheese and ham', 4, ['1: plain', '3: with cheese and ham']],
  ['one of them iced, other one hot', 2, ['1: iced', '1: hot']],
  ['2 oat, 1 soy', 4, ['2: oat', '1: soy']],
])('“%s”, of %d, says how each is', (text, quantity, parts) => {
  expect(read(text, quantity)).toEqual(parts)
})

test.each([
  ['one with olives and one with bacon', 1],
  ['three oat and two soy', 4],
  ['the other with bacon and one with olives', 2],
  ['one of the lattes decaf and the other with soy', 2],
  ['with olives and bacon', 2],
])('“%s”, of %d, says nothing of each', (text, quantity) => {
  expect(read(text, quantity)).toBeUndefined()
})
