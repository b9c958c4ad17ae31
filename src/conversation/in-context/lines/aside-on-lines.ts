import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Understanding } from '../../../understanding/understanding.ts'

const ofLines = new RegExp(
  wrapped`
    ^\W*(?<what>\p{L}[\p{L} ]*?)\s+on (?:the )?side\s+(?:in|on|for|with|of)\s+
    (?<those>(?:both|all|each|the|my)\b[^,.;?]*?)(?:\s+(?:please|pls))*\W*$
  `,
  'iu',
)
/** Nobody says more of it; and it bounds the work. */
const longest = 100

/** "Harissa on the side in both": on both, and there on the side; null: it names no lines. */
export function asideOnLines(text: string, understandLocally: Understanding['understandLocally']): Meaning | null {
  const { what, those } = (text.length > longest ? null : ofLines.exec(text))?.groups ?? {}
  if (what === undefined || those === undefined) return null
  const meaning = understandLocally(`${what} on ${those}`)
  const isOfThem =
    meaning.changes.length > 0 && meaning.changes.every(({ op, target }) => op === 'option' && target !== 'implied')
  const isAll = meaning.sure && meaning.lines.length === 0 && !meaning.question
  return isAll && isOfThem ? { ...meaning, unmatched: [`${what} on the side`], sure: false } : null
}
