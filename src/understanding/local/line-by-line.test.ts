import { expect, test } from 'vitest'
import { createLocalParser } from './create-local-parser.ts'
import { noodleBar, written } from './menus.fixture.ts'

const parse = createLocalParser(noodleBar)

test('what one line says is of no other, where each orders by itself', () => {
  const meaning = parse('a large udon\ntwo small ramen and an udon, all with corn')
  expect(written(meaning)).toEqual(['1 large udon', '2 small ramen: sweet_corn', '1 udon: sweet_corn'])
})

test.each([
  ['two udon\none with corn', ['1 udon', '1 udon: sweet_corn']],
  ['two colas\nno, three colas', ['3 cola']],
  ['an udon\nmake it large', ['1 large udon']],
])('a line may go on with the one before: %j', (text, lines) => {
  expect(written(parse(text))).toEqual(lines)
})
