import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const wants = new RegExp(
  wrapped`
    ^\W*(?:(?:and|also|then)\W+)*(?:my\s+[a-z]+|he|she|they)\s*
    (?:['’]?(?:ll|d)\s+(?:have|like)|will\s+have|would\s+like|wants?|gets?|takes?|has|needs?)\s+
    (?=(?:the\s+)?same\b|another\b)
  `,
  'i',
)

/** "My friend will have the same but small": one more, whoever it is for. */
export function sameForAnother(text: string, { customer, understanding }: Context): Meaning | null {
  if (!customer.draft || !wants.test(text)) return null
  const meaning = understanding.understandLocally(text.replace(wants, ''))
  return meaning.sure && meaning.changes.length > 0 ? meaning : null
}
