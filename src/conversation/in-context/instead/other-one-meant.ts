import type { Draft } from '../../../customers/customer.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const otherOne = new RegExp(
  wrapped`
    ^\W*(?:(?:hm+|oh|sorry|wait|ok|well)\W+)*no\W+(?:(?:not that(?: one)?|i meant|sorry)\W+)?the\s+
    (?<how>\w+(?:\s\w+)?)\s+one\W*$
  `,
  'i',
)

/** "No, the big one", of a small one: it is to be big. */
export function otherOneMeant(text: string, { customer: { draft }, understanding }: Context): Meaning | null {
  const other = otherOne.exec(text)?.groups?.how
  if (!draft || other === undefined) return null
  const corrected = understanding.understandLocally(`actually ${other}`)
  return isCorrection(corrected, draft) ? corrected : null
}

/** Another size or kind is meant, unless the words only say which line: the large one in the order. */
function isCorrection({ lines, changes, unmatched }: Meaning, draft: Draft): boolean {
  const [change, ...others] = changes
  if (unmatched.length + others.length > 0) return false
  const isNewSize = change?.op === 'size' && !draft.lines.some(({ size }) => size === change.size)
  return lines.length === 0 ? isNewSize : lines.length === 1 && change === undefined
}
