import { expect, test } from 'vitest'
import { createLocalParser } from '../create-local-parser.ts'
import { noodleBar, written } from '../menus.fixture.ts'

const parse = createLocalParser(noodleBar)

test.each([
  ['one each of the cola, gyoza and jasmine tea', '1 cola', '1 gyoza', '1 jasmine_tea'],
  ['two each of ramen and udon, and a cola', '2 ramen', '2 udon', '1 cola'],
  ['a large each of ramen and udon', '1 large ramen', '1 large udon'],
  ['cola and gyoza, two each', '2 cola', '2 gyoza'],
  ["i'd like ramen and udon with nori, two each. And a cola", '2 ramen', '2 udon: nori', '1 cola'],
  ['two large each of ramen with nori and udon with corn', '2 large ramen: nori', '2 large udon: sweet_corn'],
])('so many are ordered of each that is named: %s', (text, ...lines) => {
  const meaning = parse(text)
  expect(written(meaning)).toEqual(lines)
  expect(meaning.sure).toBe(true)
})

test.each([
  ['a ramen each for me and my wife', '2 ramen'],
  ['for me, my wife and the 2 kids: a large ramen and 2 gyoza each', '4 large ramen', '8 gyoza'],
  ['a cola, and a ramen with nori each for the three of us', '1 cola', '3 ramen: nori'],
  ['gyoza each for both of us', '2 gyoza'],
])('as many are ordered as there are people: %s', (text, ...lines) => {
  const meaning = parse(text)
  expect(written(meaning)).toEqual(lines)
  expect(meaning.sure).toBe(true)
})

test.each(['a ramen each for me and the kids', 'a ramen each for everyone', 'a cola each for us'])(
  'for how many it is, is a doubt: %s',
  (text) => {
    expect(parse(text).sure).toBe(false)
  },
)
