import { describe, expect, test } from 'vitest'
import type { Change, Target } from '../meaning.ts'
import { createLocalParser } from './create-local-parser.ts'
import { noodleBar, optionWritten, written } from './menus.fixture.ts'

const parse = createLocalParser(noodleBar)

const changes: ReadonlyArray<readonly [text: string, ...changes: string[]]> = [
  ['make that two', 'implied: 2'],
  ['two', 'implied: 2'],
  ['make it large', 'implied: large'],
  ['large please', 'implied: large'],
  ['make the udon large', 'udon: large'],
  ['make them all small', 'all: small'],
  ['the second one large', '#2: large'],
  ['another one', 'implied: +1'],
  ['two more please', 'implied: +2'],
  ['no nori', 'implied: no nori'],
  ['nori and extra corn', 'implied: nori', 'implied: extra sweet_corn'],
  ['no nori on the second', '#2: no nori'],
  ['no kimchi on the second', '#2: no kimchi'],
  ['without kimchi on the udon', 'udon: no kimchi'],
  ['no nori on the udon', 'udon: no nori'],
  ['add corn to the ramen', 'ramen: sweet_corn'],
  ['onions', 'implied: green_onions|fried_onions'],
  ['drop the cola', 'cola: -'],
  ['no cola', 'cola: -'],
  ['remove the last one', 'implied: -'],
  ['delete the first', '#1: -'],
  ['make it 2 colas', 'cola: 2'],
  ['actually make that one gyoza', 'gyoza: 1'],
  ['3 colas instead of 4', 'cola: 3'],
  ['change the ramen to tonkotsu', 'ramen: tonkotsu'],
  ['change the ramen to large', 'ramen: large'],
  ['make it 2 eggs', 'implied: egg x2'],
  ['take off the nori', 'implied: no nori'],
  ['actually, make it large and add corn', 'implied: large', 'implied: sweet_corn'],
]

describe('a change to the draft', () => {
  test.each(changes)('%s', (text, ...expected) => {
    const meaning = parse(text)
    expect(meaning.changes.map(changeWritten)).toEqual(expected)
    expect(meaning).toMatchObject({ intent: 'change', lines: [], unmatched: [], sure: true })
  })

  test.each(['make the cola a diet cola', 'change the cola to a diet cola', 'swap the cola for a diet cola'])(
    '%s',
    (text) => {
      const meaning = parse(text)
      expect(meaning.changes.map(changeWritten)).toEqual(['cola: -'])
      expect(written(meaning)).toEqual(['1 diet_cola'])
    },
  )

  test.each([
    ['an udon instead of the ramen', 'ramen: -', '1 udon'],
    ['I want a large udon instead of the cola', 'cola: -', '1 large udon'],
    ['swap the second for an udon', '#2: -', '1 udon'],
  ])('%s', (text, change, line) => {
    const meaning = parse(text)
    expect(meaning.changes.map(changeWritten)).toEqual([change])
    expect(written(meaning)).toEqual([line])
    expect(meaning).toMatchObject({ unmatched: [], sure: true })
  })

  test.each([
    'remove one cola',
    'take off 2 of the udons',
    'delete a gyoza',
    'one less',
    'one fewer cola',
    'two less udon',
  ])('does not guess how many are left: %s', (text) => {
    expect(parse(text)).toMatchObject({ lines: [], changes: [], sure: false })
    expect(parse(text).unmatched).not.toEqual([])
  })

  test.each([
    'a large ramen with nori, actually make that an udon',
    'make that an udon',
    'change the second udon to large',
    'a ramen with nori instead of the gyoza',
    'a large udon and the same with nori',
  ])('leaves a doubt: %s', (text) => {
    expect(parse(text).sure).toBe(false)
  })

  test('can stand beside an order', () => {
    const meaning = parse('drop the cola and add a gyoza')
    expect(meaning.changes.map(changeWritten)).toEqual(['cola: -'])
    expect(written(meaning)).toEqual(['1 gyoza'])
  })

  test('is not made of what is said of a new line', () => {
    expect(parse('an udon, make it large').changes).toEqual([])
    expect(parse('another cola').changes).toEqual([])
  })

  test.each([
    "don't remove the cola",
    'please do not make it large',
    'do not make the udon large',
    "don't change the ramen to an udon",
  ])('is not what is refused: %s', (text) => {
    expect(parse(text)).toMatchObject({ lines: [], changes: [], sure: false })
    expect(parse(text).unmatched.join(' ')).toContain(' ')
  })

  test.each(['no just a cola', 'no i mean a cola', 'nope, just a cola'])('is no answer: %s', (text) => {
    expect(parse(text).changes).toEqual([])
    expect(written(parse(text))).toEqual(['1 cola'])
  })

  test('names the words that it does not know', () => {
    expect(parse('add truffles')).toMatchObject({ changes: [], unmatched: ['truffles'], sure: false })
  })
})

function changeWritten(change: Change): string {
  const target = targetWritten(change.target)
  switch (change.op) {
    case 'quantity':
      return `${target}: ${change.quantity}`
    case 'more':
      return `${target}: +${change.by}`
    case 'size':
      return `${target}: ${change.size}`
    case 'option':
      return `${target}: ${optionWritten(change.option)}`
    case 'remove':
      return `${target}: -`
  }
}

function targetWritten(target: Target): string {
  if (typeof target === 'string') return target
  return 'nth' in target ? `#${target.nth}` : target.item
}
