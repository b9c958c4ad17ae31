import { expect, test } from 'vitest'
import { deliMenu } from '../../../testing/menu.ts'
import { createLocalParser } from '../create-local-parser.ts'
import { written } from '../menus.fixture.ts'

const parse = createLocalParser(deliMenu(['aliases: [big]', 'aliases: [big, five, "10"]']))

test.each([
  ['five lemonades', '5 lemonade'],
  ['10 toast with cheese', '10 toast: cheese'],
  ['10 cheese toast', '10 toast: cheese'],
])('what names a size of other things counts one that has no such size: %s', (text, line) => {
  expect(written(parse(text))).toEqual([line])
})

test('it stays a size of what comes in it', () => {
  expect(written(parse('five soup with rye'))).toEqual(['1 large soup: rye'])
})
