import type { Customer } from '../customers/customer.ts'
import type { Meaning } from '../understanding/meaning.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { otherLine } from './last-change.ts'

const theOther = /\bthe (?:other (?:ones?|two|three|lot)|others|other|rest)\b(?! (?:of|way|day|time|order))/i
const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** "And soy in the other one", "the others with bacon": the only line that was not changed just now; null: it says no such thing. */
export function saidOfOther(text: string, customer: Customer, { understandLocally }: Understanding): Meaning | null {
  const other = theOther.test(text) ? otherLine(customer) : null
  const place = other === null ? undefined : places[other.nth - 1]
  if (place === undefined) return null
  const meaning = understandLocally(text.replace(theOther, `the ${place}`))
  const isChange = meaning.sure && meaning.changes.length > 0 && meaning.lines.length === 0 && !meaning.question
  return isChange ? meaning : null
}
