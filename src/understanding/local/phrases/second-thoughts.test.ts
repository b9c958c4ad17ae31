import { describe, expect, test } from 'vitest'
import { createLocalParser } from '../create-local-parser.ts'
import { noodleBar, written } from '../menus.fixture.ts'

const parse = createLocalParser(noodleBar)

describe('what is said instead takes the place of what was said last, though not surely', () => {
  test.each([
    ['a large ramen no sorry a large udon', '1 large udon'],
    ['a large ramen, no wait, a large udon', '1 large udon'],
    ['two colas and a ramen, sorry, an udon', '2 cola', '1 udon'],
    ['a ramen, oops, an udon and a cola', '1 udon', '1 cola'],
    ['two udon, sorry, three udon', '3 udon'],
    ['an udon with nori, no wait, corn', '1 udon: sweet_corn'],
    ['an udon with nori, no, corn', '1 udon: sweet_corn'],
    ['an udon with nori, hold on, corn', '1 udon: sweet_corn'],
    ['a ramen actually make it an udon', '1 udon'],
    ['an udon with nori, actually make that a ramen with corn', '1 ramen: nori, sweet_corn'],
    ['a large udon with nori no wait a ramen', '1 large ramen: nori'],
    ['a cola and an udon with nori no make that a ramen', '1 cola', '1 ramen: nori'],
    ['an udon with nori... actually, corn', '1 udon: sweet_corn'],
    ['an udon with nori. Actually make that corn', '1 udon: sweet_corn'],
    ['an udon with nori - actually with corn', '1 udon: sweet_corn'],
    ['an udon with nori... no, corn', '1 udon: sweet_corn'],
    ['an udon with nori, nope, corn', '1 udon: sweet_corn'],
    ['an udon with nori, scratch that, corn', '1 udon: sweet_corn'],
    ['an udon with nori, change that to corn', '1 udon: sweet_corn'],
    ['an udon with nori, actually some corn', '1 udon: sweet_corn'],
    ['a ramen. scratch that. an udon', '1 udon'],
    ['a ramen, scratch that, can i get an udon', '1 udon'],
    ['a ramen, actually an udon', '1 udon'],
    ['a small ramen with nori, scratch that, large', '1 large ramen: nori'],
    ['an udon with nori, actually make that sesame oil', '1 udon: sesame_oil'],
    ['a small ramen. actually a large', '1 large ramen'],
    ['two colas no wait one cola and an udon', '1 cola', '1 udon'],
    ['an udon and two colas, sorry, three colas and a ramen', '1 udon', '3 cola', '1 ramen'],
    ['a cola, wait, another cola and an udon', '1 cola', '1 cola', '1 udon'],
    ['a large ramen, actually no, large udon', '1 large udon'],
    ['a small ramen, actually do a large', '1 large ramen'],
    ['a ramen, actually do an udon, with nori', '1 udon: nori'],
    ["an udon with nori, actually let's do corn", '1 udon: sweet_corn'],
    ['a ramen, no make that udon', '1 udon'],
    ['a cola and a large ramen, no make that udon, with nori', '1 cola', '1 large udon: nori'],
    ['a large ramen, actually udon', '1 large udon'],
    ['two large ramen, actually do udon', '2 large udon'],
    ['a large ramen, no wait, small ramen with kimchi', '1 small ramen: kimchi'],
  ])('%s', (text, ...lines) => {
    const meaning = parse(text)
    expect(written(meaning)).toEqual(lines)
    expect(meaning.sure).toBe(false)
  })
})

test('what is of another kind may be wanted besides', () => {
  const meaning = parse('a ramen, sorry, a cola')
  expect(written(meaning)).toEqual(['1 ramen', '1 cola'])
  expect(meaning.sure).toBe(false)
})

test.each(['an udon, sorry, no nori', 'sorry, an udon with no nori', 'an udon with no nori, sorry'])(
  '%s: nothing is taken back',
  (text) => {
    const meaning = parse(text)
    expect(written(meaning)).toEqual(['1 udon: no nori'])
    expect(meaning.sure).toBe(true)
  },
)

test.each([
  ['an udon, actually no nori', '1 udon: no nori'],
  ['a ramen no a large udon', '1 large udon'],
])('%s', (text, line) => {
  expect(written(parse(text))).toEqual([line])
})
