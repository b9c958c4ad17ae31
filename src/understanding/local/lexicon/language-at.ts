import { isParty, isUnit, multipleOf, numeralAt, ordinalAt } from '../../../english/numbers.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Lexicon } from './lexicon.ts'
import type { Words } from './words.ts'

/**
 * The longest phrase of the language that begins here; a number rather than another phrase as long.
 * @param end where it must have ended
 */
export function languageAt(words: Words, at: number, lexicon: Lexicon, end = words.texts.length): Mention | null {
  const { texts } = words
  const phrase = phraseAt(words, at, lexicon, end)
  const isLonger = (length: number) => length >= (phrase ? phrase.to - phrase.from : 0) && at + length <= end
  const number = numeralAt(texts, at)
  const of = number ? (texts[at + number.length] ?? '') : ''
  if (number && isParty(of)) return { cue: 'filler', from: at, to: at + number.length + 1 }
  if (number && isUnit(of) && !isSizeByItself(of, lexicon)) {
    const to = at + number.length + 1
    // "A 6 inch sub" is of a size, "2 pounds of chips" is how much.
    return { cue: texts[to] === 'of' ? 'unknown' : 'size', from: at, to }
  }
  if (number && isLonger(number.length)) {
    return {
      cue: 'number',
      value: number.value,
      factor: texts[at]?.startsWith('x') === true,
      from: at,
      to: at + number.length,
    }
  }
  const ordinal = ordinalAt(texts, at)
  if (ordinal && isLonger(ordinal.length)) {
    return { cue: 'ordinal', value: ordinal.value, from: at, to: at + ordinal.length }
  }
  if (phrase) return phrase
  const multiple = multipleOf(texts[at] ?? '')
  return multiple === undefined ? null : { cue: 'multiple', value: multiple, from: at, to: at + 1 }
}

/** "3 pounds of shrimp", where shrimp is sold by the pound: three of that size. */
const isSizeByItself = (unit: string, { exact }: Lexicon): boolean =>
  exact.get(unit)?.some(({ kind }) => kind === 'size') === true

function phraseAt({ texts }: Words, at: number, { language }: Lexicon, end: number): Mention | null {
  let longest: Mention | null = null
  let to = at
  for (let said = language.next?.get(texts[to] ?? ''); said && to < end; said = said.next?.get(texts[to] ?? '')) {
    to++
    if (said.cue) longest = { cue: said.cue, from: at, to }
  }
  return longest
}
