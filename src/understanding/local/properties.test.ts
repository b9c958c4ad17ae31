import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Meaning, meaningSchema } from '../meaning.ts'
import { createLocalParser } from './create-local-parser.ts'
import { noodleBar, written } from './menus.fixture.ts'

const parse = createLocalParser(noodleBar)

const quantity = fc.constantFrom('a', 'one', 'two', '3', 'a couple of', 'half a dozen')
const size = fc.constantFrom('', 'small ', 'large ')
const extras = fc.constantFrom(
  '',
  ' with nori',
  ' with extra corn and bok choy',
  ' without nori or corn',
  ', no green onions',
)
/** Orders of one line, each with its own words for how many and of what. */
const line = fc.oneof(
  fc
    .tuple(quantity, size, fc.constantFrom('ramen', 'udon'), extras)
    .map(([many, sized, item, said]) => `${many} ${sized}${item}${said}`),
  fc.tuple(quantity, fc.constantFrom('cola', 'diet cola', 'gyoza')).map((words) => words.join(' ')),
)
const vocabulary = fc.constantFrom(
  ...'a one two 0 -3 large small ramen udon cola colas nori corn onions oil egg kimchi with without no not and or but , . ? ! extra light'.split(
    ' ',
  ),
  ...[
    'the other',
    'another',
    'make it',
    'drop the',
    'what is',
    'the second',
    'truffle',
    'xyz',
    'please',
    'drinks',
    'two',
    'all',
    '%',
    'for the',
    'double',
  ],
)
const wordSalad = fc.array(vocabulary, { maxLength: 60 }).map((words) => words.join(' '))
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 4096 }), fc.string({ maxLength: 4096 }), wordSalad)

const sorted = (meaning: Meaning): string[] => written(meaning).sort()

describe('the local parser', () => {
  test('gives a valid meaning to any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const meaning = parse(text)
        expect(meaningSchema.safeParse(meaning).error).toBeUndefined()
        for (const words of meaning.unmatched) expect(text).toContain(words)
        for (const { item, words } of meaning.lines) {
          expect(noodleBar.items.has(item)).toBe(true)
          expect(text).toContain(words)
        }
      }),
    )
  })

  test('names only sizes and options that the item has', () => {
    fc.assert(
      fc.property(wordSalad, (text) => {
        for (const { item: id, size, options } of parse(text).lines) {
          const item = noodleBar.items.get(id)
          const allowed = item?.groups.flatMap((group) => group.options.map((option) => option.id))
          if (size !== null) expect(item?.sizes.has(size)).toBe(true)
          expect(allowed).toEqual(
            expect.arrayContaining(options.flatMap((option) => ('anyOf' in option ? option.anyOf : [option.option]))),
          )
        }
      }),
    )
  })

  test('understands two orders said together as it understands each', () => {
    fc.assert(
      fc.property(line, line, (one, other) => {
        expect(sorted(parse(`${one} and ${other}`))).toEqual([...sorted(parse(one)), ...sorted(parse(other))].sort())
      }),
    )
  })

  test('does not mind the order of lines', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        expect(sorted(parse(lines.join('\n')))).toEqual(sorted(parse(lines.toReversed().join('\n'))))
      }),
    )
  })

  test('understands no other thing by a "please"', () => {
    fc.assert(
      fc.property(line, fc.constantFrom(' please', ', please!', ' thanks', ' to go please'), (order, politeness) => {
        expect(sorted(parse(order + politeness))).toEqual(sorted(parse(order)))
        expect(sorted(parse(`Hi, can I get ${order}`))).toEqual(sorted(parse(order)))
      }),
    )
  })

  test('is sure of plain orders', () => {
    fc.assert(
      fc.property(line, (order) => {
        expect(parse(order)).toMatchObject({ intent: 'order', unmatched: [], sure: true })
      }),
    )
  })

  test('names a word that nothing explains, wherever it stands', () => {
    fc.assert(
      fc.property(line, fc.nat(), fc.constantFrom('flumph', 'Quuxish', 'zxcvbnm'), (order, place, strange) => {
        const words = order.split(' ')
        words.splice(place % (words.length + 1), 0, strange)
        const meaning = parse(words.join(' '))
        expect(meaning.sure).toBe(false)
        expect(meaning.unmatched.join(' ')).toContain(strange)
      }),
    )
  })
})
