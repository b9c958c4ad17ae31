import { expect, test } from 'vitest'
import { createLocalParser } from '../create-local-parser.ts'
import { noodleBar, written } from '../menus.fixture.ts'

const parse = createLocalParser(noodleBar)

test.each(['i wuld lke an udon wth nori', 'can i hve an udon woth nori', 'i wamt an udon with nori'])(
  'what is written in each order is known by three of its letters: %s',
  (text) => {
    const meaning = parse(text)
    expect(written(meaning)).toEqual(['1 udon: nori'])
    expect(meaning.sure).toBe(true)
  },
)

test.each(['an udon with nri', 'an udon with crn', 'an uden with corn'])('a short name is a guess: %s', (text) => {
  const meaning = parse(text)
  expect(meaning.lines).toMatchObject([{ item: 'udon', options: [{}] }])
  expect(meaning.sure).toBe(false)
})

test.each(['an udon for kyle', 'an udon and a lte'])('a name that is not on the menu stays one: %s', (text) => {
  expect(written(parse(text))).toEqual(['1 udon'])
  expect(parse(text).sure).toBe(false)
})
