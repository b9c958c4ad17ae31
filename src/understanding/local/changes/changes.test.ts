import { describe, expect, test } from 'vitest'
import { loadMenu, sampleMenuFile } from '../../../menu/load-menu.ts'
import { createLocalParser } from '../create-local-parser.ts'
import { noodleBar, written } from '../menus.fixture.ts'
import { changes, changeWritten, doubtfulChanges, unclearChanges } from '../messages.fixture.ts'

const parse = createLocalParser(noodleBar)

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
      expect(meaning.changes.map(changeWritten)).toEqual(['cola: becomes diet_cola'])
      expect(written(meaning)).toEqual([])
    },
  )

  test.each([
    ['an udon instead of the ramen', 'ramen: -', '1 udon'],
    ['I want a large udon instead of the cola', 'cola: -', '1 large udon'],
    ['swap the second for a large udon', '#2: -', '1 large udon'],
    ["forget the ramen i'll have an udon", 'ramen: -', '1 udon'],
    ["hm no forget the cola, i'll have a gyoza", 'cola: -', '1 gyoza'],
  ])('%s', (text, change, line) => {
    const meaning = parse(text)
    expect(meaning.changes.map(changeWritten)).toEqual([change])
    expect(written(meaning)).toEqual([line])
    expect(meaning).toMatchObject({ unmatched: [], sure: true })
  })

  test('what is put on the large one is no pizza of that name', async () => {
    const { lines, changes: told } = createLocalParser(await loadMenu(sampleMenuFile))('pepperoni on the large one')
    expect(lines).toEqual([])
    expect(told.map(changeWritten)).toEqual(['large: pepperoni'])
  })

  test('of what is swapped for something unknown nothing is put on', () => {
    const { changes: told, unmatched } = parse('swap the egg for seitan')
    expect(told).toEqual([])
    expect(unmatched).toEqual(['swap the egg for seitan'])
  })

  test.each(doubtfulChanges)('leaves a doubt: %s', (text) => {
    expect(parse(text).sure).toBe(false)
  })

  test.each(unclearChanges)('is asked about, and not made, where it does not say of what: %s', (text) => {
    const meaning = parse(text)
    expect(meaning).toMatchObject({ lines: [], changes: [], sure: false })
    expect(meaning.unmatched).not.toEqual([])
  })

  test('can stand beside an order', () => {
    const meaning = parse('drop the cola and add a gyoza')
    expect(meaning.changes.map(changeWritten)).toEqual(['cola: -'])
    expect(written(meaning)).toEqual(['1 gyoza'])
  })

  test.each([
    ['add nori to the ramen and a cola', 'ramen: nori', '1 cola'],
    ['no corn on the ramen and 2 colas', 'ramen: no sweet_corn', '2 cola'],
    ['make the udon large and a cola', 'udon: large', '1 cola'],
    ['make the cola a diet cola and a gyoza', 'cola: becomes diet_cola', '1 gyoza'],
  ])('can be followed by an order: %s', (text, change, line) => {
    const meaning = parse(text)
    expect(meaning.changes.map(changeWritten)).toEqual([change])
    expect(written(meaning)).toEqual([line])
    expect(meaning.sure).toBe(true)
  })

  test.each([
    'add nori to the ramen and udon',
    'make the ramen an udon and gyoza',
    'make the first ramen an udon',
    'make it 2 ramen and a cola',
  ])('leaves a doubt where it may be an order, too: %s', (text) => {
    expect(parse(text).sure).toBe(false)
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
