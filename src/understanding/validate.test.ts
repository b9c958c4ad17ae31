import { describe, expect, it } from 'vitest'
import { deliMenu } from '../testing/menu.ts'
import type { Change, LineOption, Meaning, MeantLine } from './meaning.ts'
import { validateMeaning } from './validate.ts'

const menu = deliMenu()
const manner = { amount: 'regular', count: null, exclude: false } as const

const meaning = (part: Partial<Meaning>): Meaning => ({
  intent: 'order',
  lines: [],
  changes: [],
  unmatched: [],
  sure: true,
  source: 'gpt',
  ...part,
})

const line = (part: Partial<MeantLine>): MeantLine => ({
  item: 'soup',
  quantity: 1,
  size: null,
  options: [],
  note: null,
  words: '',
  ...part,
})

const problemsOf = (part: Partial<Meaning>): string[] => {
  const validated = validateMeaning(meaning(part), menu)
  return validated.ok ? [] : validated.problems
}

describe('a line', () => {
  it('holds when all of it is on the menu, be it open or sold out', () => {
    const options: LineOption[] = [
      { option: 'egg', ...manner, count: 2 },
      { option: 'truffle', ...manner, amount: 'extra' },
      { anyOf: ['rye', 'white'], ...manner },
    ]
    const fine = meaning({ lines: [line({ size: 'large', options }), line({ item: 'pie', quantity: 999 })] })
    expect(validateMeaning(fine, menu)).toEqual({ ok: true, meaning: fine })
  })

  it.each<[Partial<MeantLine>, string]>([
    [{ item: 'caviar' }, 'line 1: there is no item "caviar" on the menu'],
    [{ size: 'gigantic' }, 'line 1: item "soup" has no size "gigantic"'],
    [{ item: 'toast', size: 'large' }, 'line 1: item "toast" has no size "large"'],
    [{ quantity: 0 }, 'line 1: quantity is 0, but must be a whole number from 1 to 999'],
    [{ quantity: 1.5 }, 'line 1: quantity is 1.5, but must be a whole number from 1 to 999'],
    [{ quantity: 1_000 }, 'line 1: quantity is 1000, but must be a whole number from 1 to 999'],
    [{ options: [{ option: 'gold', ...manner }] }, 'line 1: item "soup" has no option "gold"'],
    [{ item: 'toast', options: [{ option: 'rye', ...manner }] }, 'line 1: item "toast" has no option "rye"'],
    [
      { options: [{ option: 'cheese', ...manner, count: 2 }] },
      'line 1: option "cheese" is not counted, so its count must be null',
    ],
    [
      { options: [{ option: 'egg', ...manner, count: -1 }] },
      'line 1: count is -1, but must be a whole number from 1 to 999',
    ],
    [{ options: [{ anyOf: ['rye', 'gold'], ...manner }] }, 'line 1: item "soup" has no option "gold"'],
    [
      { options: [{ anyOf: ['rye', 'rye'], ...manner }] },
      'line 1: a choice left open needs two different options or more',
    ],
  ])('does not hold otherwise: %j', (part, problem) => {
    expect(problemsOf({ lines: [line(part)] })).toEqual([problem])
  })

  it('names every problem with its place', () => {
    const lines = [line({}), line({ item: 'caviar', quantity: 0 }), line({ size: 'gigantic' })]
    expect(problemsOf({ lines }).map((problem) => problem.split(':')[0])).toEqual(['line 2', 'line 2', 'line 3'])
  })

  it('does not take the names that every object has for ids', () => {
    for (const id of ['constructor', '__proto__', 'toString']) {
      expect(problemsOf({ lines: [line({ item: id })] })).toHaveLength(1)
      expect(problemsOf({ lines: [line({ size: id })] })).toHaveLength(1)
    }
  })
})

describe('a change', () => {
  it.each<Change>([
    { op: 'quantity', target: 'implied', quantity: 2 },
    { op: 'more', target: { nth: 2 }, by: 1 },
    { op: 'size', target: 'all', size: 'small' },
    { op: 'option', target: 'implied', option: { option: 'egg', ...manner, count: 2 } },
    { op: 'option', target: { item: 'soup' }, option: { anyOf: ['rye', 'white'], ...manner } },
    { op: 'remove', target: { item: 'pie' } },
  ])('holds when it may be about a line: %j', (change) => {
    expect(problemsOf({ intent: 'change', changes: [change] })).toEqual([])
  })

  it.each<[Change, string]>([
    [
      { op: 'quantity', target: 'implied', quantity: 1_000 },
      'quantity is 1000, but must be a whole number from 1 to 999',
    ],
    [{ op: 'more', target: 'implied', by: 0 }, 'by is 0, but must be a whole number from 1 to 999'],
    [{ op: 'remove', target: { nth: 0 } }, 'nth is 0, but must be a whole number from 1 to 999'],
    [{ op: 'remove', target: { item: 'caviar' } }, 'there is no item "caviar" on the menu'],
    [{ op: 'size', target: 'implied', size: 'gigantic' }, 'no item of the menu has size "gigantic"'],
    [{ op: 'size', target: { item: 'toast' }, size: 'large' }, 'item "toast" has no size "large"'],
    [{ op: 'option', target: 'all', option: { option: 'gold', ...manner } }, 'no item of the menu has option "gold"'],
    [
      { op: 'option', target: { item: 'toast' }, option: { option: 'rye', ...manner } },
      'item "toast" has no option "rye"',
    ],
  ])('does not hold otherwise: %j', (change, problem) => {
    expect(problemsOf({ intent: 'change', changes: [change] })).toEqual([`change 1: ${problem}`])
  })
})
