import { countSaid, severalWords } from '../../../english/numbers.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Change, Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:and|actually|make it|can i (?:have|get)|could i (?:have|get)|i['’]?ll (?:have|take)|give me|get me)\W+)*
    (?<many>${severalWords})\s+of\s+(?:those|them|these|that)\s+(?<how>(?:with|w\/?|without|no)\s?.{1,60})$
  `,
  'i',
)

/** "2 of those with marinara", of one portion: two, and each with it. */
export function soManyOfThose(text: string, { customer: { draft }, understanding }: Context): Meaning | null {
  const { many = '', how } = saying.exec(text)?.groups ?? {}
  const quantity = countSaid(many)
  const line = draft?.lines.at(-1)
  // With four margheritas before the funghi it may be two of those.
  if (how === undefined || !line || draft?.lines.some((one) => one.quantity >= quantity)) return null
  const meaning = understanding.understandLocally(how)
  const isOfIt = meaning.changes.every(({ op, target }) => op === 'option' && target === 'implied')
  if (meaning.lines.length > 0 || meaning.changes.length === 0 || !isOfIt) return null
  const count: Change = { op: 'quantity', target: 'implied', quantity }
  return { ...meaning, changes: [count, ...meaning.changes] }
}
