import { describe, expect, test } from 'vitest'
import { createLocalParser } from './create-local-parser.ts'
import { noodleBar, written } from './menus.fixture.ts'
import { takenBack, talk } from './messages.fixture.ts'

const parse = createLocalParser(noodleBar)

describe.each(talk)('%s', (intent, ...texts) => {
  test.each(texts)('%s', (text) => {
    expect(parse(text)).toMatchObject({ intent, lines: [], changes: [], unmatched: [], sure: true })
  })
})

describe('a decision that is taken back', () => {
  test.each(takenBack)('"%s" confirms nothing', (text) => {
    expect(parse(text)).toMatchObject({ intent: 'other', lines: [], changes: [], sure: false })
  })

  test.each(['confirmed?', 'all good?', 'shall I place the order', 'should we submit it?'])('"%s" asks', (text) => {
    expect(parse(text).intent).not.toBe('confirm')
  })

  test.each(["don't cancel it", 'please do not cancel everything', 'start over? no', "we don't want to cancel"])(
    '"%s" cancels nothing',
    (text) => {
      expect(parse(text)).toMatchObject({ intent: 'other', lines: [], changes: [], sure: false })
    },
  )
})

describe('around an order', () => {
  test('of a thing of which only the size is said nothing is known', () => {
    const meaning = parse('a gyoza, a small drink and an udon')
    expect(written(meaning)).toEqual(['1 gyoza', '1 udon'])
    expect(meaning).toMatchObject({ unmatched: ['small drink'], sure: false })
  })

  test('a question orders nothing, but what is ordered beside it is ordered', () => {
    const meaning = parse("What's in the ramen? I'll have an udon")
    expect(written(meaning)).toEqual(['1 udon'])
    expect(meaning).toMatchObject({ question: { about: 'contents', item: 'ramen' }, sure: true })
    const more = parse("Who made the ramen? I'll have an udon")
    expect(written(more)).toEqual(['1 udon'])
    expect(more.sure).toBe(false)
  })

  test('small talk changes nothing', () => {
    expect(written(parse('Hey there, how are you? Yes, an udon please. That will be all, have a nice day!'))).toEqual([
      '1 udon',
    ])
  })

  test('what acts on the whole order is not done where a word of it is unclear', () => {
    expect(parse('cancel the fizzy one').intent).not.toBe('cancel')
    expect(parse('yes and a flying carpet').intent).not.toBe('confirm')
  })

  test.each(['', '   ', '?!', '🍜🍜', 'Wer ist dran', 'lorem ipsum dolor'])('%j is nothing that it knows', (text) => {
    expect(parse(text)).toMatchObject({ intent: 'other', lines: [], changes: [], sure: false })
  })

  test.each([
    'do you have any hot dogs?',
    'what kind of noodles can I get here?',
    'who won the game last night?',
    'what is in the ramen, please?',
  ])('a question may be about anything: %s', (text) => {
    expect(parse(text)).toMatchObject({ intent: 'question', lines: [], unmatched: [], sure: true })
  })

  test.each([
    'do you have a large udon with nori, please?',
    'is there any way to get an udon?',
    'I would like a burger. What is in it?',
    'cancel, and what is a burger?',
  ])('a question that may be more leaves a doubt: %s', (text) => {
    expect(parse(text).sure).toBe(false)
  })
})
