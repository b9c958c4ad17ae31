import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'
import { linesCalled } from '../lines/lines-named.ts'
import { onlyChanges } from '../lines/only-changes.ts'

const all =
  '(?:everything|every\\s?one|all(?:\\s+of\\s+(?:it|them|those))?|any(?:\\s+of\\s+(?:it|them|those))?|them\\s+all)'
const but = '(?:except(?:\\s+for)?|but|apart\\s+from|besides|other\\s+than)'
const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:and|also|but|ok|oh|please|can\s+(?:i|we)\s+(?:have|get))\W+)*
    (?:(?<wish>\S.*?)\s+(?:on|in|with|for|to)\s+${all}|(?:make\s+)?${all}\s+(?:with\s+|have\s+|get\s+)?(?<told>\S.*?))
    \s*,?\s+${but}\s+(?:on\s+|in\s+|for\s+)?(?:the\s+|my\s+)?(?<line>\S.*?)(?:\s+(?:please|pls|thanks))?\W*$
  `,
  'iu',
)
/** Nobody says more of it; and it bounds the work. */
const longest = 120

/** "Sugar in everything except the decaf": in all others, and the decaf stays as it is. */
export function allExcept(text: string, context: Context): Meaning | null {
  const { draft } = context.customer
  const { wish, told = wish, line } = (draft && text.length <= longest ? saying.exec(text) : null)?.groups ?? {}
  if (!draft || told === undefined || line === undefined) return null
  const spared = linesCalled(`the ${line}`, draft, context)
  const { understandLocally } = context.understanding
  const wanted = onlyChanges(understandLocally(told)) ?? onlyChanges(understandLocally(`with ${told}`))
  const isOfOptions = wanted?.changes.every(({ op }) => op === 'option' || op === 'size') ?? false
  if (!wanted || !isOfOptions || spared.length === 0) return null
  const places = draft.lines.flatMap((one, at) => (spared.includes(one) ? [] : [at + 1]))
  const changes = places.flatMap((nth) => wanted.changes.map((change) => ({ ...change, target: { nth } })))
  // "On everything except the margherita", where there is nothing else
  return changes.length > 0
    ? changing(changes, { sure: true })
    : { ...changing([], { sure: false }), unmatched: [text] }
}
