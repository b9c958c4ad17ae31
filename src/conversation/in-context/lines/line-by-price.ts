import { quoteLine } from '../../../orders/quote.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'
import { changeAt } from './change-at.ts'

const extreme = new RegExp(
  wrapped`
    \bthe\s+
    (?:(?<cheap>cheap(?:er|est)|least\s+expensive)|(?:most|more)\s+expensive|priciest|pricier|dearest|dearer)
    (?:\s+(?:one|thing|item|of\s+(?:them|those|the\s+(?:lot|two|three))))?\b
  `,
  'i',
)

/** "Drop the cheapest": of the line that costs least, if only one does. */
export function lineByPrice(
  text: string,
  { customer: { draft }, menu, understanding: { understandLocally } }: Context,
): Meaning | null {
  const said = extreme.exec(text)
  const prices = said ? (draft?.lines ?? []).map((line) => quoteLine(line, menu).unitPrice) : []
  const known = prices.filter((price) => price !== null)
  if (!said || known.length < 2 || known.length < prices.length) return null
  const price = said.groups?.cheap === undefined ? Math.max(...known) : Math.min(...known)
  const isOnly = prices.indexOf(price) === prices.lastIndexOf(price)
  return isOnly ? changeAt(prices.indexOf(price) + 1, text, extreme, understandLocally) : null
}
