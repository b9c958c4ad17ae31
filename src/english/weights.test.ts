import { expect, test } from 'vitest'
import { tokenise } from '../understanding/local/tokens/tokenise.ts'
import { weightAt } from './weights.ts'

const pound = 453.6

test.each([
  ['200g', 200, 1],
  ['200 grams of brie', 200, 2],
  ['half a kilo', 500, 3],
  ['1.5 kg', 1500, 2],
  ['a pound', pound, 2],
  ['2 lbs', 2 * pound, 2],
  ['1/2 lb', pound / 2, 2],
  ['1 1/2 lbs', 1.5 * pound, 3],
  ['½ lb', pound / 2, 2],
  ['a pound and a half of ham', 1.5 * pound, 5],
  ['pound and a half of ham', 1.5 * pound, 4],
  ['one and a half pounds', 1.5 * pound, 5],
  ['three quarters of a pound', 0.75 * pound, 5],
])('%s', (text, grams, length) => {
  expect(
    weightAt(
      tokenise(text).map((token) => token.text),
      0,
    ),
  ).toEqual({ grams, length })
})

test.each(['two', 'ham and a pound', 'the pound', 'pounds of ham', 'two half pounds', '0 g'])(
  '%s is no weight',
  (text) => {
    expect(
      weightAt(
        tokenise(text).map((token) => token.text),
        0,
      ),
    ).toBeNull()
  },
)
