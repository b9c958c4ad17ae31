import type { Draft } from '../../../customers/customer.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const wants = new RegExp(
  wrapped`
    ^\W*(?:(?:and|also|then)\W+)*(?:my\s+[a-z]+|he|she|they)\s*
    (?:['’]?(?:ll|d)\s+(?:have|like)|will\s+have|would\s+like|wants?|gets?|takes?|has|needs?)\s+
    (?=(?:the\s+)?same\b|another\b|(?<one>one\s+(?:with|without|w\/?)\s))
  `,
  'i',
)

const next = new RegExp(
  wrapped`
    ^\W*(?:(?:and|also|then)\W+)*(?:the\s+|a\s+)?(?:(?<second>second|2nd|other)|(?<third>third|3rd))
    (?:\s+(?!same\b)\p{L}+)?(?:\s+(?:is|be|should be|will be|can be))?\s*,?\s+(?=(?:the\s+)?same\b)
  `,
  'iu',
)

/**
 * "My friend will have the same but small", "he wants one with soy", "the second one the same but small": one more,
 * whoever it is for.
 */
export function sameForAnother(text: string, { customer: { draft }, understanding }: Context): Meaning | null {
  const opening = draft && [wants, next].find((saying) => saying.test(text))
  if (!draft || !opening || (opening === next && !isNext(text, draft))) return null
  const isOne = opening.exec(text)?.groups?.one !== undefined
  // Of several, one may be theirs.
  if (isOne && draft.lines.at(-1)?.quantity !== 1) return null
  const meaning = understanding.understandLocally(text.replace(opening, isOne ? 'another ' : ''))
  return meaning.sure && meaning.changes.length > 0 ? meaning : null
}

/** There is no second or third yet. */
function isNext(text: string, { lines }: Draft): boolean {
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return pieces === (next.exec(text)?.groups?.third === undefined ? 1 : 2)
}
