import type { Customer } from '../../customers/customer.ts'
import { mixedCase } from '../../text/mixed-case.ts'
import { wrapped } from '../../text/wrapped.ts'

const name = String.raw`(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)`
const opening = wrapped`
  ^\W*(?i:(?:oh|ok|okay|no|sorry|wait|actually|hm+|um+|and|please|just|can you|could you|would you)\W+)*
`
const ending = String.raw`(?i:\s+(?:instead(?:\s+of)?|down|please|pls|then|for the name|as the name|rather))*\W*$`
/**
 * "Can you put Bob instead", right after saying who it is for: another name; null: it says none. After something was
 * ordered, Bob may be a thing that the shop doesn't have.
 */
const told = wrapped`
  (?i:put|write|use|make (?:it|that)|change (?:it|that) to|i meant?|(?:put|book|stick) (?:it|that) under)\s+
  (?i:down\s+)?${name}${ending}
`
/** "Bob instead of Ann", where what is known was taken out */
const bare = String.raw`${name}(?i:\s+(?:instead(?:\s+of)?|rather(?:\s+than)?))\W*$`
/** "Not Ann, Bob" */
const corrected = String.raw`(?i:not)\W+${name}\W*$`
const sayings = [told, bare, corrected].map((saying) => mixedCase(`${opening}(?:${saying})`, 'u'))
/** In small letters, only where nothing else is put under anything. */
const under = new RegExp(
  wrapped`
    ^\W*(?:(?:oh|ok|sorry|actually|can you|could you|please)\W+)*
    (?:put|book|stick) (?:it|that) under (\p{L}[\p{L}'’-]+)(?: instead| please| pls)*\W*$
  `,
  'iu',
)
/** Nobody says more of it; and it bounds the work. */
const longest = 80

/**
 * "Can you put Bob instead", right after who it is for: another name; null: it says no such thing. After something was
 * ordered, it may be a thing that the shop doesn't have.
 */
export function nameInstead(
  text: string,
  { draft, profile, updatedAt }: Customer,
  isMenuWord: (words: string) => boolean,
): string | null {
  if (!draft || !profile.name || text.length > longest) return null
  const isJustOrdered = draft.touchedAt === updatedAt
  const found = [...(isJustOrdered ? [] : sayings), under].map((saying) => saying.exec(text)?.[1]).find(Boolean)
  return found === undefined || isMenuWord(found) ? null : found
}
