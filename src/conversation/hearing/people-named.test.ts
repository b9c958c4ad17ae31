import { expect, test } from 'vitest'
import { peopleNamed } from './people-named.ts'

const names = ['Kim', 'ben', 'Al']
const isName = (word: string) => names.includes(word)
const found = (text: string) =>
  peopleNamed(text, isName).map(({ name, leads }) => `${leads === null ? '←' : '→'}${name ?? '?'}`)

test.each([
  ['a latte for Kim, a tea for ben', ['←Kim', '←ben']],
  ['2 teas for Kim, ben and Al', ['←Kim', '←ben', '←Al']],
  ['a tea (Kim) and a latte (for ben)', ['←Kim', '←ben']],
  ['Kim: a latte\nben - a tea', ['→Kim', '→ben']],
  ['Kim wants a latte, ben a tea', ['→Kim', '→ben']],
  ['Kim wants a latte, ben large tea', ['→Kim', '→ben']],
  ["Kim's having a tea and ben will have a latte", ['→Kim', '→ben']],
  ['for Kim a tea, for ben: a latte', ['→Kim', '→ben']],
  ["a tea for Kim and i'll have a latte, my wife wants a mocha", ['←Kim', '→?', '→?']],
  ['a latte for me and a tea for Kim', ['←?', '←Kim']],
])('finds who has what in “%s”', (text, people) => {
  expect(found(text)).toEqual(people)
})

test.each([
  'a latte for me and a tea for my wife',
  'a latte and a tea, for Kim',
  "it's for Kim",
  'put it under Kim',
  'a latte for later',
  'two lattes for Kim 7',
])('names nobody in “%s” who is to have something', (text) => {
  expect(found(text)).toEqual([])
})
