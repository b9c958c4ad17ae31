import type { Draft } from '../../customers/customer.ts'
import { wrapped } from '../../text/wrapped.ts'
import type { Change, Meaning } from '../../understanding/meaning.ts'
import { type Context, contextWith, type ReadingInContext } from './context.ts'
import { linesCalled } from './lines/lines-named.ts'

const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:and|also|but|oh|ok|then)\W+)*(?:(?:for|on|in|with)\s+)?
    (?<line>the\s+(?:[\p{L}-]+\s+){1,3}?(?:one|plate|order)|the\s+(?:first|second|third|fourth|last)(?:\s+one)?)
    (?:\s*[,:]|\s+(?:gets?|has|have|wants?|with|can (?:have|get)|should (?:have|get)|(?:comes?|is) with))?\s+
    (?<wish>\S.*(?:instead of|rather than|not)\s+\S.*)$
  `,
  'iu',
)
/** Nobody says more of it; and it bounds the work. */
const longest = 120

/**
 * "The peri one gets green beans instead of slaw": the exchange as it is understood of an order of that line alone,
 * though others have those, too, and though the beans are sold by themselves.
 */
export function ofThatLine(text: string, context: Context, read: ReadingInContext): Meaning | null {
  const { customer, understanding } = context
  const { draft } = customer
  const { line: words, wish } = (draft && text.length <= longest ? saying.exec(text) : null)?.groups ?? {}
  if (!draft || draft.lines.length < 2 || words === undefined || wish === undefined) return null
  const [line, ...others] = linesCalled(words, draft, context)
  if (!line || others.length > 0) return null
  const alone: Draft = { ...draft, lines: [line] }
  const meaning =
    read(wish, contextWith({ ...customer, draft: alone }, context)) ?? understanding.understandLocally(wish)
  const isExchange = meaning.lines.length + meaning.unmatched.length === 0 && meaning.changes.every(isOfOption)
  if (!isExchange || meaning.changes.length === 0 || meaning.question) return null
  const target = { nth: draft.lines.indexOf(line) + 1 }
  return { ...meaning, changes: meaning.changes.map((change) => ({ ...change, target })) }
}

const isOfOption = ({ op }: Change): boolean => op === 'option'
