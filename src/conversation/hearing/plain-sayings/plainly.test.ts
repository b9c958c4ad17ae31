import { expect, test } from 'vitest'
import { plainly } from './plainly.ts'

test.each([
  ['corn on the two of them', 'corn on both'],
  ['nori in place of the corn', 'nori instead of the corn'],
  ['make my first one large', 'make the first one large'],
  ['one of those a cola', 'one of them a cola'],
  ['make these all large', 'make them all large'],
  ['switch one of them to a cola', 'make one of them a cola'],
  ['change it into 3', 'make it 3'],
  ['one has to be large', 'make one large'],
  ['that should be 3', 'make that 3'],
  ['can one be small', 'make one small'],
  ['an extra one with corn', 'another one with corn'],
  ['corn on the little one', 'corn on the small one'],
  ['two eggs in the udon and one in the ramen', 'two eggs in the udon and one eggs in the ramen'],
  ['corn on the udon, none on the ramen', 'corn on the udon, no corn on the ramen'],
  ['nori on the second, the first without', 'nori on the second, no nori on the first'],
  ['2 people want an udon', '2 udon'],
  ["my son doesn't like nori, can we swap it for corn?", 'swap the nori for corn?'],
  ['corn yes, nori no', 'corn, no nori'],
  ['make the udon 3 and the ramen 2', '3 of the udon and 2 of the ramen'],
  ['and could that be a large', 'and could that be large'],
  ['could we have that as a small', 'make that small'],
  ["one's enough", 'one is enough'],
  ["one's small", 'one is small'],
  ['sorry, one should be small', 'make one small'],
  ['can they be udon', 'make them udon'],
  ['small one for my son', 'and a small one for my son'],
  ['can you get one for my mate, small', 'and one for my mate, small'],
  ['my wife same but small', 'same for my wife but small'],
  ["that's too expensive, make them small", 'make them small'],
  ['udon i mean', 'i mean udon'],
  ['forget it all', 'cancel everything'],
  ['i will take that', "i'll take that"],
  ['would you be so kind as to make it large', 'please make it large'],
  ['might I trouble you for an udon', 'can i have an udon'],
  ["I'd be most grateful for an udon", "i'd like an udon"],
])('“%s” is “%s”', (said, plain) => {
  expect(plainly(said)).toBe(plain)
})

test.each([
  'two of those gyozas',
  'repeat my last order',
  'my last name is Bo',
  'change the corn to nori',
  'that should be all',
  'is there corn, yes or no',
  'yes, no nori',
  'a ramen for the little one',
  'it has to be hot',
])('“%s” stays as it is', (said) => {
  expect(plainly(said)).toBe(said)
})

test.each([' ', '\n', 'a ', 'ok ', 'and ', 'i mean ', '* ', 'the a ', 'one too ', ', ', '-'])(
  'a long “%s…” takes time by the square of its length at most',
  (words) => {
    const costOf = (length: number): number => {
      const text = `${words.repeat(length / words.length)}z`
      const start = performance.now()
      for (let letters = 0; letters < 20_000; letters += length) plainly(text)
      return performance.now() - start
    }
    costOf(60)
    expect(costOf(600) / costOf(60)).toBeLessThan(100)
  },
)
