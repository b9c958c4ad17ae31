import { isRecent } from '../../../orders/recent.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:hey|hi|but|um|oh|sorry|no|wait|and|i think)\W+)*
    (?:(?:you|u)(?:['’]?ve)?\s+(?:have\s+)?(?:forgot(?:ten)?|missed|left\s+(?:out|off))(?:\s+(?:about|to\s+add|to\s+put))?
      |(?:(?:that|it|this)(?:['’]?s|\s+is)\s+|(?:i['’]?m|i\s+am|we['’]?re)\s+)?missing
      |where(?:['’]?s|\s+is|\s+are)
      |what\s+happened\s+to)
    \s+(?:(?:the|my|our|an?)\s+)?(?<wish>\p{L}.*?|\d.*?)
    (?:\s+(?:that\s+)?(?:i|we)\s+(?:asked\s+for|ordered|said|wanted))?(?:\s+(?:please|pls))?\W*$
  `,
  'iu',
)

/** Nobody says more of it; and it bounds the work. */
const longest = 120

/**
 * "You forgot the sprite", while the order is made up: one is wanted, where there is none. Of whoever has just had an
 * order it is a complaint.
 */
export function leftUnheard(text: string, { customer, now, understanding }: Context): Meaning | null {
  const { draft, lastOrder } = customer
  const { wish } = (draft && text.length <= longest ? saying.exec(text) : null)?.groups ?? {}
  if (!draft || wish === undefined || (lastOrder && isRecent(lastOrder, now))) return null
  const meaning = understanding.understandLocally(/^\d/.test(wish) ? wish : `a ${wish}`)
  const { lines, changes, unmatched, question } = meaning
  const isThere = lines.some(({ item }) => draft.lines.some((line) => line.item === item))
  return lines.length === 0 || changes.length + unmatched.length > 0 || question || isThere ? null : meaning
}
