import { ordinalOf } from '../../../english/numbers.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Understanding } from '../../../understanding/understanding.ts'

/** What is said of the line at this place, by words that only the order explains. */
export function changeAt(
  nth: number,
  text: string,
  words: RegExp,
  understandLocally: Understanding['understandLocally'],
): Meaning | null {
  const place = ordinalOf(nth)
  if (place === undefined) return null
  const meaning = understandLocally(text.replace(words, `the ${place}`))
  const { lines, changes, unmatched, question, sure } = meaning
  const isOfIt = changes.every(({ target }) => typeof target === 'object' && 'nth' in target && target.nth === nth)
  const isClear = sure || (isOfIt && unmatched.length === 0)
  return isClear && changes.length > 0 && lines.length === 0 && !question ? meaning : null
}
