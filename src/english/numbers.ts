import { wordList } from '../text/word-set.ts'

const smallNumbers = wordList(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen
`)
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** The values of single words. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...smallNumbers.map((word, value) => [word, value] as const),
  ...tens.split(' ').map((word, place) => [word, (place + 2) * 10] as const),
])

/** Nobody writes out a larger number of things. */
const largestWritten = 20
const written = [...numberWords].flatMap(([word, value]) => (value > 1 && value <= largestWritten ? [word] : []))

/** How many of a thing are wanted, more than one, as an alternative of a regular expression: "2", "seven". */
export const severalWords = [String.raw`\d{1,2}`, ...written.toSorted((one, other) => other.length - one.length)].join(
  '|',
)
/** The same, or one. */
export const countWords = `${severalWords}|one`

/** "Two", "2": not a number where the word is none. */
export const numberSaid = (word: string): number => numberWords.get(word.toLowerCase()) ?? Number(word)

/** "Two", "12": how many somebody may want of a thing; 0: the word is no number, or too large. */
export function countSaid(word: string): number {
  const number = numberSaid(word)
  return Number.isInteger(number) && number > 0 && number < 100 ? number : 0
}

/** One word that is a number: "two", "2", "dozen". */
export const isNumberWord = (word: string): boolean =>
  numberWords.has(word) || /^[1-9]\d?$/.test(word) || word === 'dozen'

const phrases = new Map<string, number>([
  ['a couple', 2],
  ['a couple of', 2],
  ['couple', 2],
  ['couple of', 2],
  ['a pair of', 2],
  ['pair of', 2],
  ['half a dozen', 6],
  ['a half dozen', 6],
  ['half dozen', 6],
  ['1/2 dozen', 6],
  ['a dozen', 12],
  ['dozen', 12],
  ['a hundred', 100],
])

const multiples = new Map([
  ['single', 1],
  ['double', 2],
  ['triple', 3],
  ['quad', 4],
  ['quadruple', 4],
])

export interface Numeral {
  /** null for anything but a whole number of things to order: -3, 0, 1.5, 1e9. */
  value: number | null
  /** How many words it takes. */
  length: number
}

const longestPhrase = 3
const phraseStarts = new Set([...phrases.keys()].map((phrase) => phrase.split(' ')[0]))
const most = 999

/** The number that begins at this word, if any. */
export function numeralAt(text: readonly string[], at: number): Numeral | null {
  const longest = Math.min(longestPhrase, text.length - at)
  for (let length = phraseStarts.has(text[at] ?? '') ? longest : 0; length > 0; length--) {
    const value = phrases.get(text.slice(at, at + length).join(' '))
    if (value !== undefined) return { value, length }
  }
  const first = text[at] ?? ''
  const second = text[at + 1] ?? ''
  if (first === 'x' && /^\d+$/.test(second)) return { value: orderable(Number(second)), length: 2 }
  const value = figureOf(first)
  if (value === undefined) return null
  if (second === 'dozen') return { value: orderable(value * 12), length: text[at + 2] === 'of' ? 3 : 2 }
  const unit = numberWords.get(second)
  if (value >= 20 && value % 10 === 0 && numberWords.has(first) && unit && unit < 10)
    return { value: value + unit, length: 2 }
  if (second === 'x' && /^\d/.test(first)) return { value: orderable(value), length: 2 }
  return { value: orderable(value), length: 1 }
}

/** "a double shot": two of an option that is counted, much of another. */
export const multipleOf = (word: string): number | undefined => multiples.get(word)

/** "Twice", "three times", "times three": how often, and in how many words; null: they don't say that. */
export function timesSaid(first: string, second: string): { times: number; words: number } | null {
  if (first === 'twice') return { times: 2, words: 1 }
  const number = second === 'times' ? first : first === 'times' ? second : ''
  const times = number === '' ? Number.NaN : numberSaid(number)
  return times >= 2 && times <= mostTimes ? { times, words: 2 } : null
}

/** Nobody says more of them so. */
const mostTimes = 10

const units = wordList(`
  inch inches cm oz ounce ounces lb lbs pound pounds g gram grams kg kilo kilos l liter liters litre litres ml cl
`)

/** "a 14 inch pizza": what is measured is not counted. */
export const isUnit = (word: string): boolean => units.includes(word)

/** "For 10 people": how many they are is no number of things. */
export const isParty = (word: string): boolean => ['people', 'persons', 'guests'].includes(word)

/** "First", "2nd": which one of several, counted from 1. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap(
    (word, index) => [
      [word, index + 1] as const,
      [`${index + 1}${['st', 'nd', 'rd'][index] ?? 'th'}`, index + 1] as const,
    ],
  ),
)

/** "second" for 2; undefined: nobody counts so far in words. */
export const ordinalOf = (nth: number): string | undefined => [...ordinals].find(([, value]) => value === nth)?.[0]

/** "the second one", "number 2", "the last": which one of several; null for the last. */
export function ordinalAt(text: readonly string[], at: number): Numeral | null {
  const start = text[at] === 'the' ? at + 1 : at
  const word = text[start] ?? ''
  const named = word === 'last' ? null : ordinals.get(word)
  if (named !== undefined && (named === null || text[start + 1] !== 'of')) {
    const end = text[start + 1] === 'one' ? start + 2 : start + 1
    return { value: named, length: end - at }
  }
  const figure = word === 'number' ? numeralAt(text, start + 1) : null
  return figure?.value ? { value: figure.value, length: start + 1 + figure.length - at } : null
}

function figureOf(word: string): number | undefined {
  const figures = /^x?([-\d][\d.,]*(?:e\d+)?)x?$/.exec(word)?.[1]
  return figures === undefined ? numberWords.get(word) : Number(figures.replaceAll(',', ' '))
}

const orderable = (value: number): number | null =>
  Number.isInteger(value) && value >= 1 && value <= most ? value : null
