import { wrapped } from '../../text/wrapped.ts'

/** How people say in passing by what they are going to pay. */

const means = wrapped`
  (?:cash|card|(?:credit|debit|bank)\s+card|(?:my\s+)?(?:visa|mastercard|amex)|apple\s?pay|google\s?pay
    |contactless|paypal|venmo)
`
const when = wrapped`
  (?:\s+(?:on|at|upon|in|when|once)\s+(?:
      (?:the\s+)?(?:delivery|collection|pick[\s-]?up|arrival|door|counter|shop|store|till|person)
      |(?:i|we|you|it|they)\s+(?:get|come|arrive|pick|collect|gets|comes|arrives)(?:\s+(?:it|there|here|up))*))?
`
const iPay = wrapped`
  (?:(?:i|we)(?:\s?['’]?(?:ll|m|d|re)|\s+(?:will|am|are|wanna|(?:want|need|would\s+like|['’]?d\s+like)\s+to))?\s+)?
  (?:(?:like|be|gonna|going\s+to|just)\s+)*pay(?:ing)?(?:\s+(?:for\s+)?(?:it|that|this))?
  (?:\s+(?:by|with|in|via|using))?
`
const politely = String.raw`(?:\s+(?:please|pls|plz|then|thanks|thx|ty|ok|btw|too|mate|x+))*`

/** "And I'll pay cash", beside anything else */
const beside = new RegExp(String.raw`(?:\b(?:and|but|so|also|btw)\s+)?\b${iPay}\s+${means}\b${when}${politely}`, 'iu')
/** "Cash on delivery please", between two pauses */
const alone = new RegExp(
  wrapped`
    (?<=^|[,.;!\n])\s*(?:(?:ok|okay|yes|oh|it['’]?s|by|in|with|ta|sorry|actually|no)\s+)*${means}${when}${politely}
    (?=\s*(?:$|[,.;!\n]))
  `,
  'iu',
)
/** "Two pies, cash": the last word, and no "gift card" */
const last = new RegExp(
  wrapped`
    (?<=\S\s)(?<!\b(?:is|are|an?|the|gift|birthday|loyalty|greeting|my|your|no|of|with|without|get|or|and|on)\s)
    (?:cash|card)(?:\s+only)?${politely}(?=[\s.!]*$)
  `,
  'iu',
)
/** "(paid online)": as somebody says who orders by another channel too */
const paid = new RegExp(
  wrapped`
    (?<=^|[\s,.;!(])(?:(?:it['’]?s|i|i['’]?ve|we|we['’]?ve|have|has\s+been|is)\s+)*
    (?:already\s+paid|paid\s+already|pre-?paid|paid\s+(?:online|by\s+card|by\s+phone|in\s+advance|in\s+the\s+app))
    (?=\s*(?:$|[,.;!)\n]))
  `,
  'iu',
)
/** "Can I pay cash?" is no promise. */
const asks = /\?|\b(?:can|could|may|do|does|should|must|is\s+it|how|where|if|have\s+to)\b[^.,;!\n]*\bpay/iu

/** The words that tell the shop how it will be paid, and where they stand; null: there are none. */
export function findPayment(text: string): { index: number; words: string } | null {
  if (asks.test(text)) return null
  const found = beside.exec(text) ?? alone.exec(text) ?? last.exec(text) ?? paid.exec(text)
  return found && { index: found.index, words: found[0] }
}

const endsPolitely = new RegExp(`${politely}$`, 'iu')

/** As the shop reads it: without what joins it to the rest of the message. */
export const paymentNote = (words: string): string =>
  words
    .replace(/^[\s,.;!]*(?:(?:and|but|so|also|btw|ok|okay|yes|oh|ta|sorry|actually|no)\b[\s,]*)*/iu, '')
    .replace(endsPolitely, '')
    .trim()
