import { expect, test } from 'vitest'
import { plainly } from './plain-sayings.ts'

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
  ['i will take that', "i'll take that"],
])('“%s” is “%s”', (said, plain) => {
  expect(plainly(said)).toBe(plain)
})

test.each([
  'two of those gyozas',
  'repeat my last order',
  'my last name is Bo',
  'change the corn to nori',
  'that should be all',
  'it has to be hot',
])('“%s” stays as it is', (said) => {
  expect(plainly(said)).toBe(said)
})
