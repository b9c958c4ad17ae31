import { describe, expect, test } from 'vitest'
import { calm, closed, finished, led, opened, withoutHesitation } from './talk-around.ts'

test.each([
  ['um just the fries', 'just the fries'],
  ['Uhm, er... make it two', 'make it two'],
  ['oh well, no onions', 'no onions'],
  ['so can you do it for 7', 'can you do it for 7'],
  ['two cokes lol', 'two cokes'],
  ['make it large haha xx', 'make it large'],
  ['pickup at 7 👍🏽', 'pickup at 7'],
  ['a latte\nand a tea 😊❤️', 'a latte\nand a tea'],
  ['ooh, a brownie!', 'a brownie!'],
])('“%s” is “%s”', (text, rest) => {
  expect(withoutHesitation(text, false)).toBe(rest)
})

test.each([
  'um',
  'hmm...',
  'so 3 cokes and a lemonade',
  'so many fries',
  'well done please',
  'humus',
  'oh',
  'umbrella',
  '👍',
  'two 🍕',
])('“%s” is left as it is', (text) => {
  expect(withoutHesitation(text, false)).toBe(text)
})

test('a name or an address may begin with such a word', () => {
  expect(withoutHesitation('So Yung', true)).toBe('So Yung')
  expect(withoutHesitation('Well Street 5', true)).toBe('Well Street 5')
  expect(withoutHesitation('um Ann', true)).toBe('Ann')
})

describe('what stands before what is wanted', () => {
  test.each([
    ['ok just the fries', { rest: 'just the fries', agrees: false, changes: false }],
    ['Hi, ok, my name is Bea', { rest: 'my name is Bea', agrees: false, changes: false }],
    ['hey there! two cokes', { rest: 'two cokes', agrees: false, changes: false }],
    ['good morning, a tea', { rest: 'a tea', agrees: false, changes: false }],
    ['perfect! no olives', { rest: 'no olives', agrees: false, changes: false }],
    ['great can i add a coke', { rest: 'can i add a coke', agrees: false, changes: false }],
    ['yeah ok make it two', { rest: 'make it two', agrees: true, changes: true }],
    ['hey there! two of them with bacon', { rest: 'two of them with bacon', agrees: false, changes: true }],
  ])('“%s”', (text, found) => {
    expect(opened(text)).toEqual(found)
  })

  test.each(['ok', 'ok thanks', 'yes please', 'yeah ok and bacon', 'yes the same', 'okra fries', 'cool ranch', 'hi'])(
    '“%s” has no more than that, or goes on from a yes',
    (text) => {
      expect(opened(text)).toBeNull()
    },
  )
})

test.each([
  ['just olives on it then, thanks', 'just olives on it'],
  ['put it back please.', 'put it back'],
  ['make it 8. thank you so much!', 'make it 8'],
  ['no onions if possible', 'no onions'],
  ['the big one i think', 'the big one'],
  ['gingerbread man', null],
  ['thanks', null],
  ['no thanks', null],
  ['ok, cheers', null],
  ['two pastas', null],
])('“%s” ends behind “%s”', (text, rest) => {
  expect(closed(text)).toBe(rest)
})

describe('what stands behind a word that leads to it', () => {
  test.each([
    ['actually a beer', { rest: 'a beer', changes: false }],
    ['sorry wait, the big one', { rest: 'the big one', changes: false }],
    ['hang on, the big one', { rest: 'the big one', changes: false }],
    ['actually 2 of them with bacon', { rest: '2 of them with bacon', changes: true }],
    ['oops, no, make one a sprite', { rest: 'no, make one a sprite', changes: true }],
    ['ok just 2 of them with bacon', { rest: '2 of them with bacon', changes: true }],
    ['and large please', { rest: 'large please', changes: false }],
    ['and one with olives', null],
    ['also two of them with olives', { rest: 'two of them with olives', changes: true }],
    ['just olives on it', { rest: 'olives on it', changes: false }],
    ['can you take the fries off', { rest: 'take the fries off', changes: false }],
    ['can you deliver?', null],
    ['i forgot to say, no onions', { rest: 'no onions', changes: false }],
    ['sorry', null],
    ['actual cheese', null],
  ])('“%s”', (text, found) => {
    expect(led(text)).toEqual(found)
  })
})

test.each([
  ["i'll take that, that's all", "i'll take that"],
  ['two cokes and thats it', 'two cokes'],
  ["no, that's all", null],
  ["that's all", null],
  ['that is all i want', null],
])('“%s” ends behind “%s”', (text, rest) => {
  expect(finished(text)).toBe(rest)
})

test.each([
  ['TWO LARGE PIES PLEASE', 'two large pies please'],
  ['NO MAYO!', 'no mayo!'],
  ['2 BLT', '2 BLT'],
  ['BLT and COKE', 'BLT and COKE'],
  ['XL', 'XL'],
])('“%s” is “%s”', (text, quiet) => {
  expect(calm(text)).toBe(quiet)
})

// Somebody's message of 4,096 letters once kept everybody waiting for minutes.
test.each(['LOUD ', 'AB1 ', 'lol ', '😊 ', 'um ', 'ok ', 'please ', "that's all ", 'actually ', '!', ' '])(
  'reading a long “%s…” takes time by the square of its length at most',
  (words) => {
    const costOf = (length: number): number => {
      const text = `a pie ${words.repeat(length / words.length)}z`
      const start = performance.now()
      for (let letters = 0; letters < 40_000; letters += length)
        for (const read of [(said: string) => withoutHesitation(said, false), calm, opened, led, closed, finished])
          read(text)
      return performance.now() - start
    }
    costOf(400)
    expect(costOf(4_000) / costOf(400)).toBeLessThan(100)
  },
)
