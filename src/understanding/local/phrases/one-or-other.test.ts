import { expect, test } from 'vitest'
import { createLocalParser } from '../create-local-parser.ts'
import { noodleBar, written } from '../menus.fixture.ts'

const parse = createLocalParser(noodleBar)
const optionsOf = (text: string) => parse(text).lines.flatMap(({ options }) => options)
const regular = { amount: 'regular', count: null, exclude: false }

test.each(['a ramen with miso or tonkotsu', 'a miso or tonkotsu ramen', 'a ramen, miso or if not tonkotsu'])(
  'which one is left open: %s',
  (text) => {
    expect(optionsOf(text)).toEqual([{ anyOf: ['miso', 'tonkotsu'], ...regular }])
    expect(parse(text).sure).toBe(false)
  },
)

test('who wants neither the one nor the other leaves nothing open', () => {
  expect(written(parse('a ramen with no nori or corn'))).toEqual(['1 ramen: no nori, no sweet_corn'])
})

test('whoever only asks whether it is the one or the other asks what there is', () => {
  const { changes, question, intent } = parse('miso or tonkotsu?')
  expect({ changes, question, intent }).toEqual({
    changes: [],
    question: { about: 'choices', item: null, group: 'broth' },
    intent: 'question',
  })
})
