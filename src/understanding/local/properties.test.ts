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
    'half',
    'on',
    'on the other',
    'on both',
    'actually',
    'no wait',
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

  test('reads an order the same in capitals, with emoji, and as a list', () => {
    const bullets = fc.constantFrom('', '- ', '* ', '• ', '1) ')
    const emoji = fc.constantFrom('', ' 🍜', '🔥 ', ' 😋😋')
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), bullets, emoji, (lines, bullet, sign) => {
        const plain = sorted(parse(lines.join('\n')))
        expect(sorted(parse(lines.join('\n').toUpperCase()))).toEqual(plain)
        expect(sorted(parse(lines.map((each) => each + sign).join('\n')))).toEqual(plain)
        if (bullet !== '1) ') expect(sorted(parse(lines.map((each) => bullet + each).join('\n')))).toEqual(plain)
      }),
    )
  })

  test('reads a number the same in figures and in words', () => {
    const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
    const ones =
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      )
    const inWords = (number: number) =>
      ones[number] ?? [tens[Math.floor(number / 10)], number % 10 > 0 ? ones[number % 10] : ''].join(' ').trim()
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), size, extras, (number, sized, said) => {
        const order = (many: string | number) => sorted(parse(`${many} ${sized}udon${said} and ${many} colas`))
        expect(order(inWords(number))).toEqual(order(number))
        expect(order(`${number}x`)).toEqual(order(number))
      }),
    )
  })

  test('takes no more steps for a letter of a long text than a small multiple of those of a short one', () => {
    const phrase = fc.oneof(line, wordSalad).filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(phrase, fc.constantFrom(' ', '\n', ', '), (text, between) => expectFewSteps(text + between)),
      { numRuns: 30 },
    )
  })

  test.each(['the second and ', 'make the udon and the ramen and ', 'no nori on the first, '])(
    'takes no more steps for many lines that are named one after the other: %s',
    expectFewSteps,
  )
})

/** For a letter, of a text that repeats the words for long, and of one that does so shortly. */
function expectFewSteps(words: string): void {
  const long = words.repeat(Math.ceil(4096 / words.length)).slice(0, 4096)
  const [few, many] = [stepsOf(long.slice(0, 256)) / 256, stepsOf(long) / 4096]
  expect(many).toBeLessThan(4 * few + 4)
}

/** How often something is looked up, and how much is copied. */
function stepsOf(text: string): number {
  const { get } = Map.prototype
  const { slice } = Array.prototype
  let steps = 0
  try {
    Map.prototype.get = function (key) {
      steps++
      return get.call(this, key)
    }
    Array.prototype.slice = function (...range) {
      const part = slice.apply(this, range)
      steps += part.length
      return part
    }
    parse(text)
  } finally {
    Map.prototype.get = get
    Array.prototype.slice = slice
  }
  return steps
}
