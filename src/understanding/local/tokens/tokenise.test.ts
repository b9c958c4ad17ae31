import { expect, test } from 'vitest'
import { tokenise } from './tokenise.ts'

const read = (text: string): string[] =>
  tokenise(text).map(({ kind, text: word }) => (kind === 'word' ? word : `<${kind}>`))

test('words lose case, accents and apostrophes', () => {
  expect(read("I'd like two Latte’s and a Crème brûlée")).toEqual('id like two lattes and a creme brulee'.split(' '))
})

test('hyphens part words, but a minus stays with its number', () => {
  expect(read('a 12-inch pan-fried one, -3 −4')).toEqual([
    'a',
    '12',
    'inch',
    'pan',
    'fried',
    'one',
    '<comma>',
    '-3',
    '-4',
  ])
})

test('numbers keep their point, their percent sign and their exponent', () => {
  expect(read('16.9 oz. 2 % milk, 1e9')).toEqual(['16.9', 'oz', '<stop>', '2%', 'milk', '<comma>', '1e9'])
})

test('a fraction is one number', () => {
  expect(read('1/2 lb, ½ lb, 12 lb')).toEqual(['1/2', 'lb', '<comma>', '1/2', 'lb', '<comma>', '12', 'lb'])
})

test('a list goes by its lines, whatever these begin with', () => {
  expect(read('- a latte\n- 2 teas - hot\n– a brownie')).toEqual([
    'a',
    'latte',
    '<stop>',
    '2',
    'teas',
    '<comma>',
    'hot',
    '<stop>',
    'a',
    'brownie',
  ])
})

test('tokens know their place in the text', () => {
  const text = 'Hi! Crème, 2\u00a0% – naïve'
  for (const { text: word, start, end, kind } of tokenise(text)) {
    if (kind === 'word') expect(tokenise(text.slice(start, end))[0]?.text).toBe(word)
  }
})

test.each(['12"', '12″', '12”', '12 inch', '12in', '12 in.', '12-inch', "12''"])('%s is in inches', (text) => {
  expect(tokenise(`a ${text} one`).map((token) => token.text)).toEqual(['a', '12', 'inch', 'one'])
})

test('not each "in" after a number is one', () => {
  expect(tokenise('2 in a bag').map((token) => token.text)).toEqual(['2', 'in', 'a', 'bag'])
})
