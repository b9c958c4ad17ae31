import { describe, expect, test } from 'vitest'
import type { Intent } from '../meaning.ts'
import { createLocalParser } from './create-local-parser.ts'
import { noodleBar, written } from './menus.fixture.ts'

const parse = createLocalParser(noodleBar)

const talk: ReadonlyArray<readonly [Intent, ...string[]]> = [
  [
    'confirm',
    'yes',
    'Yes please!',
    "that's all, place it",
    'looks good',
    "no, that's all",
    'ok',
    'no thanks, nothing else',
    "nope, we're all set, that's it",
    "I'm done",
    '👍',
  ],
  [
    'cancel',
    'cancel',
    'Cancel my order please',
    'forget it',
    'never mind',
    'remove everything',
    'no, cancel that',
    'yes cancel it',
    'empty the cart',
    'scrap the whole thing',
  ],
  ['repeat', 'the usual', 'same as last time please', 'same again'],
  ['status', "where's my order?", 'is my order ready yet', 'how long will it take?'],
  [
    'question',
    "what's in the ramen?",
    'Do you have udon?',
    'how much is a large ramen',
    'can you tell me what is in gyoza',
  ],
  ['greeting', 'hi', 'Good morning, how are you?', 'thank you!', "hello, I'd like to order"],
]

describe.each(talk)('%s', (intent, ...texts) => {
  test.each(texts)('%s', (text) => {
    expect(parse(text)).toMatchObject({ intent, lines: [], changes: [], unmatched: [], sure: true })
  })
})

describe('a decision that is taken back', () => {
  const notConfirmed = [
    "don't place it yet",
    'please do not submit',
    'not correct',
    "that's not it, i'm not done",
    "we can't confirm that",
    'okay no',
    'yeah nah',
    'yep, hold on',
    'sure, but not yet',
    'not sure, ok',
    'maybe yes',
    'right, wait',
    'yes or no',
    'never mind, looks good',
    'yes, extra',
  ]
  test.each(notConfirmed)('"%s" confirms nothing', (text) => {
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
  test('a question orders nothing, but what is ordered beside it is ordered', () => {
    const meaning = parse("What's in the ramen? I'll have an udon")
    expect(written(meaning)).toEqual(['1 udon'])
    expect(meaning.sure).toBe(false)
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

  test.each(['do you have any hot dogs?', 'who won the game last night?', 'what is in the ramen, please?'])(
    'a question may be about anything: %s',
    (text) => {
      expect(parse(text)).toMatchObject({ intent: 'question', lines: [], unmatched: [], sure: true })
    },
  )

  test.each([
    'do you have a large udon with nori, please?',
    'is there any way to get an udon?',
    'I would like a burger. What is in it?',
    'cancel, and what is a burger?',
  ])('a question that may be more leaves a doubt: %s', (text) => {
    expect(parse(text).sure).toBe(false)
  })
})
