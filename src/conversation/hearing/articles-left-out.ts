import { wrapped } from '../../text/wrapped.ts'
import { linesCalled } from '../in-context/lines/lines-named.ts'
import { onlyChanges } from '../in-context/lines/only-changes.ts'
import type { HearingSetting } from './hearing-setting.ts'

const placed = new RegExp(
  wrapped`
    ^(?<wish>.*\p{L}.*?\s(?:in|on|for))\s+
    (?<thing>(?!(?:an?|one|the|my|this|that|it|its|them|those|these|each|both|all|every|his|her|their|our|me|us|top|side
      |another|any|some)\b)\p{L}[^,;.?]*?)(?<end>(?:\W+(?:please|pls|thanks))?\W*)$
  `,
  'iu',
)
const nth = /^(?:(?:and|oh|ok|on|in|for)\s+)*(?=(?:first|second|third|fourth|last)\s+\p{L})/iu
/** Nobody writes more in such haste; and it bounds the work. */
const longest = 80

/** "Milk in tea", where there is a tea: in the tea. "Second latte oat milk": the second. */
export function withArticles(text: string, { context, readInContext }: HearingSetting): string {
  const { customer, understanding } = context
  const { draft } = customer
  if (!draft || text.length > longest) return text
  const { wish, thing, end = '' } = placed.exec(text)?.groups ?? {}
  const isOrdered = thing !== undefined && linesCalled(`the ${thing}`, draft, context).length > 0
  const whole = isOrdered ? `${wish} the ${thing}${end}` : text.replace(nth, (before) => `${before}the `)
  return whole !== text && onlyChanges(readInContext(whole) ?? understanding.understandLocally(whole)) ? whole : text
}
