import type { Draft } from '../../../customers/customer.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'
import { kindsOfLine } from '../kinds/kinds-of-line.ts'

/** "Half of them …" and "half with …" may go on in any way; "half a portion" and "half ham, half cheese" may not. */
const begins = new RegExp(wrapped`
  ^\W*(?:(?:and|can you|can i have|make|actually|i want|id like|i d like) )*(?:the )?
  half (?:of (?:them|those|these|em)(?=\W+\w)|with\b|without\b|no\b|small\b|medium\b|large\b)
`)
const half = /\b(?:the )?(?:other )?half(?: of (?:them|those|these|em))?(?=[ ,])/g
/** What the other half is then, it is already: "half with cheese, half without". */
const otherwise = new RegExp(wrapped`
  [,;]?\s*(?:and|n|&)?\s*(?:the )?(?:(?:other )?half(?: of (?:them|those))?|others?|rest)\s+
  (?:with(?:out)?|not|plain|as is|normal|regular)(?: (?:it|them|any))?\W*$
`)

/** "Half of them without onions", said of four: two of them. How many that is, only the order says. */
export function halfSaid(text: string, context: Context): Meaning | null {
  const counted = halfCounted(text, context.customer.draft)
  return counted === null ? null : (kindsOfLine(counted, context) ?? context.understanding.understandLocally(counted))
}

/** The text with the number in place of the half; null where there is no half, or it is not a number. */
function halfCounted(text: string, draft: Draft | null): string | null {
  const said = text.toLowerCase()
  const [line, ...others] = (draft?.lines ?? []).filter(({ quantity }) => quantity > 1)
  if (!line || others.length > 0 || line.quantity % 2 > 0 || !begins.test(said)) return null
  const number = String(line.quantity / 2)
  const first = said.replace(otherwise, '')
  const isDivided = first === said && [...said.matchAll(half)].length > 1
  return first.replace(half, isDivided ? number : `${number} of them`)
}
