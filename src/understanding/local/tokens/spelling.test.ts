import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSpelling, nearestOf } from './spelling.ts'

const near = createSpelling(['cappuccino', 'ginger', 'burger', 'burgers', 'tea', 'large', '12345'])
const correct = (word: string) => nearestOf(near(word))

test.each([
  ['capuccino', 'cappuccino'],
  ['cappucino', 'cappuccino'],
  ['gignger', 'ginger'],
  ['gigner', 'ginger'],
  ['lagre', 'large'],
])('%s was meant to be %s', (written, meant) => {
  expect(correct(written)).toBe(meant)
})

test.each(['te', 'tee', '12346', 'finger bowl', 'bungee', 'lager beer'])('%s is left alone', (word) => {
  expect(correct(word)).toBeNull()
})

test('of two words equally near it chooses none', () => {
  const near = createSpelling(['salted', 'malted'])('balted')
  expect(nearestOf(near)).toBeNull()
  expect(near.map(({ candidate }) => candidate).sort()).toEqual(['malted', 'salted'])
})

test('any one letter may be missing from a long word', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9 }), (index) => {
      const word = 'cappuccino'
      expect(correct(word.slice(0, index) + word.slice(index + 1))).toBe(word)
    }),
  )
})

test('of two words equally near it chooses the one of which a letter was left out or swapped', () => {
  expect(nearestOf(createSpelling(['cabot', 'carrot'])('carot'))).toBe('carrot')
  expect(nearestOf(createSpelling(['onoid', 'onion'])('onoin'))).toBe('onion')
})
