import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from './normalise.ts'

describe('the normal form', () => {
  it.each([
    ['Two Large Pizzas', 'two large pizzas'],
    ['  two   large\tpizzas ', 'two large pizzas'],
    ['two large pizzas.', 'two large pizzas'],
    ['two large pizzas !!!', 'two large pizzas'],
    ['two\u00a0large ｐizzas', 'two large pizzas'],
    ['I’d like a “solo”', 'i\'d like a "solo"'],
    ['two pizzas\r\n\r\n one coke', 'two pizzas\none coke'],
    ['two pizzas\u2028one coke', 'two pizzas\none coke'],
    ['two pizzas\rone coke', 'two pizzas\none coke'],
    ['two pizzas. ! \n!', 'two pizzas'],
    ['!', ''],
    ['２ pizzas', '2 pizzas'],
    ['cafe\u0301', 'café'],
  ])('is one for what says the same: %j', (text, normal) => {
    expect(normalise(text)).toBe(normal)
  })

  it.each([
    ['2 pizzas', '20 pizzas'],
    ['2% milk', '2 milk'],
    ['1.5 l', '15 l'],
    ['1.5 l', '1 5 l'],
    ['1,5', '15'],
    ['-3 pizzas', '3 pizzas'],
    ['+ cheese', '- cheese'],
    ['half-fat', 'half fat'],
    ['two pizzas?', 'two pizzas'],
    ['extra cheese, onions', 'extra cheese onions'],
    ['extra cheese\nonions', 'extra cheese onions'],
    ['.5 l', '5 l'],
    ['2² cokes', '22 cokes'],
    ['1½ pizzas', '11/2 pizzas'],
    ['1① cokes', '11 cokes'],
    ['Ⅰ Ⅰ', 'ii'],
    ['👍', '👎'],
  ])('keeps two orders apart: %j and %j', (one, other) => {
    expect(normalise(one)).not.toBe(normalise(other))
  })

  it.each(['\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])('keeps a line break of any kind: %j', (lineBreak) => {
    expect(normalise(`pizza ${lineBreak} coke`)).toBe('pizza\ncoke')
  })

  const mark = fc.constantFrom('a', '1', '.', '!', ' ', '\n', '\u2028', '`', '½')

  it('is its own normal form', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: mark })), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text))
      }),
    )
  })

  const word = fc.stringMatching(/^[a-z0-9%+-]{1,8}$/)
  const gap = fc.constantFrom(' ', '  ', '\t', ' \u00a0')

  it('is equal for texts of the same words, and for no others', () => {
    const written = fc.tuple(
      fc.array(word, { minLength: 1, maxLength: 6 }),
      gap,
      fc.boolean(),
      fc.constantFrom('', '.', '!', ' '),
    )
    const render = ([words, space, loud, end]: [string[], string, boolean, string]) =>
      (loud ? words.join(space).toUpperCase() : words.join(space)) + end
    fc.assert(
      fc.property(written, written, (one, other) => {
        const isSame = one[0].join(' ') === other[0].join(' ')
        expect(normalise(render(one)) === normalise(render(other))).toBe(isSame)
        expect(normalise(render(one))).toBe(one[0].join(' '))
      }),
    )
  })
})
