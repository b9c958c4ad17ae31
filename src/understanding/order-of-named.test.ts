import { expect, test } from 'vitest'
import { createLocalParser } from './local/create-local-parser.ts'
import { noodleBar, written } from './local/menus.fixture.ts'
import { changeWritten } from './local/messages.fixture.ts'
import { meaningAtFirst } from './order-of-named.ts'

const parse = createLocalParser(noodleBar)
const parseFirst = (text: string) => meaningAtFirst(parse(text))

test.each([
  ['no nori on my large udon', '1 large udon: no nori'],
  ['put corn on my large udon', '1 large udon: sweet_corn'],
  ['a cola instead', '1 cola'],
])('a first message that changes what it names orders it, though it may mean another: %s', (text, line) => {
  expect(parse(text)).toMatchObject({ intent: 'change', lines: [] })
  expect(parseFirst(text)).toMatchObject({ intent: 'order', changes: [], sure: false })
  expect(written(parseFirst(text))).toEqual([line])
})

test('a first message that names nothing stays a change, which nobody can be sure of', () => {
  expect(parse('no nori').sure).toBe(true)
  expect(parseFirst('no nori')).toEqual({ ...parse('no nori'), sure: false })
  expect(parseFirst('no nori').changes.map(changeWritten)).toEqual(['implied: no nori'])
})

test('a first message that changes what it does not order leaves a doubt', () => {
  expect(parse('an udon, make the jasmine tea large').sure).toBe(true)
  expect(parseFirst('an udon, make the jasmine tea large').sure).toBe(false)
})

test.each(['two large udon and a cola', 'a large udon, no kimchi', 'the usual, but large', 'hi', 'flurb'])(
  'any other first message means what it means: %s',
  (text) => expect(parseFirst(text)).toEqual(parse(text)),
)
