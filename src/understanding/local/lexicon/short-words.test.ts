import { expect, test } from 'vitest'
import { createLocalParser } from '../create-local-parser.ts'
import { menu, noodleBar, written } from '../menus.fixture.ts'

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

test('a number is not misspelled: 200 grams are no 250', () => {
  const cheeseCounter = menu(`
shop: { name: Test, currency: GBP, timezone: Europe/London, language: en }
sizes: [{ id: g250, name: 250 g, aliases: [250g] }, { id: g500, name: 500 g, aliases: [500g] }]
items: [{ id: brie, name: Brie, category: Soft, sizes: { g250: 7, g500: 13 } }]
`)
  expect(createLocalParser(cheeseCounter)('260g brie')).toMatchObject({ lines: [{ size: null }], sure: false })
})
