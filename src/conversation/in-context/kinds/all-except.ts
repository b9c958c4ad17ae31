import type { Draft } from '../../../customers/customer.ts'
import { countSaid } from '../../../english/numbers.ts'
import type { Menu } from '../../../menu/menu.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Change, Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import { fits } from '../../changes/fitting.ts'
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
  const { understandLocally } = context.understanding
  const wanted = onlyChanges(understandLocally(told)) ?? onlyChanges(understandLocally(`with ${told}`))
  const isOfOptions = wanted?.changes.every(({ op }) => op === 'option' || op === 'size') ?? false
  if (!wanted || !isOfOptions) return null
  const many = countSaid(line.toLowerCase())
  if (many > 0) return allBut(many, wanted.changes, draft, context.menu) ?? notUnderstood(text)
  const spared = linesCalled(`the ${line}`, draft, context)
  if (spared.length === 0) return null
  const places = draft.lines.flatMap((one, at) => (spared.includes(one) ? [] : [at + 1]))
  const changes = places.flatMap((nth) => wanted.changes.map((change) => ({ ...change, target: { nth } })))
  // "On everything except the margherita", where there is nothing else
  return changes.length > 0 ? changing(changes, { sure: true }) : notUnderstood(text)
}

/** "On all but one", of three alike: on two of them; null: nobody knows which are meant. */
function allBut(many: number, wanted: readonly Change[], { lines }: Draft, menu: Menu): Meaning | null {
  const [line, ...others] = lines.filter((one) => wanted.every((change) => fits(one, change, menu)))
  if (!line || others.length > 0 || line.quantity <= many) return null
  const about = { target: { nth: lines.indexOf(line) + 1 }, pieces: line.quantity - many }
  return changing(
    wanted.map((change) => ({ ...change, ...about })),
    { sure: true },
  )
}

const notUnderstood = (text: string): Meaning => ({ ...changing([], { sure: false }), unmatched: [text] })
