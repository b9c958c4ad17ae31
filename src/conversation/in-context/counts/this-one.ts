import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const more = /\b(?:another|one more|an extra|a second|an additional)\b/i
const thisOne = new RegExp(
  wrapped`
    ,?\s+(?:and\s+|but\s+)?(?:this|that|the new|the second) (?:one|time)\s+(?:(?:is|has|comes|should be|to be)\s+)?
    (?=\p{L})
  `,
  'iu',
)

/** "One more burger, this one with cheese": it is said of the one that is added. */
export function saidOfThisOne(text: string, { customer, understanding }: Context): Meaning | null {
  if (!customer.draft || !more.test(text) || !thisOne.test(text)) return null
  const meaning = understanding.understandLocally(text.replace(thisOne, ' '))
  const isOne = meaning.lines.length === 1 && meaning.changes.length === 0
  return isOne && meaning.unmatched.length === 0 ? meaning : null
}
