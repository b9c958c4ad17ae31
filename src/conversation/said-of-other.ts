import type { Customer } from '../customers/customer.ts'
import { ordinals } from '../understanding/local/english/numbers.ts'
import type { Meaning } from '../understanding/meaning.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { otherLine } from './last-change.ts'

const theOther = /\bthe (?:other (?:ones?|two|three|lot)|others|other|rest)\b(?! (?:of|way|day|time|order))/i

const also =
  /^\W*(?:(?:and|also|n|oh|ok)\W+)*(?:on|in|for|with|to)\s+(?<line>the\s+.+?)\s+(?:too|as well|also)(?:\s+(?:please|pls))?\W*$/i

/** "And on the chicken one too": the same as was said last; null: it says no such thing. */
export function saidOfOneMore(
  text: string,
  { draft, lastChange }: Customer,
  { understandLocally }: Understanding,
): Meaning | null {
  const line = draft && lastChange?.changes.length ? also.exec(text)?.groups?.line : undefined
  const meaning = line === undefined ? null : understandLocally(`same with ${line}`)
  return meaning?.sure && meaning.changes.some(({ op }) => op === 'likewise') ? meaning : null
}

/** "And soy in the other one", "the others with bacon": the only line that was not changed just now; null: it says no such thing. */
export function saidOfOther(text: string, customer: Customer, { understandLocally }: Understanding): Meaning | null {
  const other = theOther.test(text) ? otherLine(customer) : null
  const [place] = [...ordinals].find(([, nth]) => nth === other?.nth) ?? []
  if (place === undefined) return null
  const meaning = understandLocally(text.replace(theOther, `the ${place}`))
  const isChange = meaning.sure && meaning.changes.length > 0 && meaning.lines.length === 0 && !meaning.question
  return isChange ? meaning : null
}
