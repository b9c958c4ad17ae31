import type { Customer } from '../../customers/customer.ts'
import { wrapped } from '../../text/wrapped.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import type { Question } from '../questions.ts'
import type { Heard } from '../turn.ts'

type Said = Extract<Heard, { kind: 'text' }>

const inCapitals = /^\p{Lu}[\p{L}'’-]+$/u
const twoInCapitals = /^\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+$/u

/** "For pick up at 5:15, Ray", "Maria Lopez": a name that nobody has asked for yet, and nothing else that is known. */
export function withNameAlone(heard: Said, { draft, profile }: Customer, asked: Question | null): Said {
  const { details, meaning } = heard
  const rest = details.rest.trim().replace(/[\s,.;!]+$/, '')
  // "Ann" may be a slip for "an", which says nothing.
  const isSaid = meaning !== null && meaning.lines.length + meaning.changes.length > 0
  // "Oak House", when asked for the address
  if (asked?.kind === 'address') return heard
  const isUnknown = meaning?.unmatched.join(' ') === rest || (!isSaid && meaning?.intent === 'other')
  if (profile.name !== null || details.name !== null || !isUnknown) return heard
  const tells = [details.fulfilment, details.wanted, details.phone, details.address].some((told) => told !== null)
  const isName = (tells && inCapitals.test(rest)) || ((tells || draft !== null) && twoInCapitals.test(rest))
  return isName ? { ...heard, details: { ...details, name: rest, rest: '' }, meaning: null } : heard
}

const nameAhead = new RegExp(
  wrapped`
    ^\W*(?:(?:it['’]?s|i['’]?m|i am|this is|for|my name is|name is)\s+)?
    (?!(?:ok|okay|yes|yeah|no|great|wait|oh|and|also|sorry|actually|thanks|just|can|could|please|maybe|plus|add
        |the|an?|my|our|both|all|one|make|with|without|extra)\b)
    (?<name>\p{L}[\p{L}'’-]+(?:\s\p{L}[\p{L}'’-]+)?)(?:\s*[,.;]\s*|\s+)
    (?<rest>(?:and|oh|also|plus|can i|could i)\b.+)$
  `,
  'iu',
)

/** "Ann, and a coke", when asked for the name: what is ordered stays; null: it says no name. */
export function takeNameAhead(
  rest: string,
  understandLocally: (text: string) => Meaning,
  isMenuWord: (words: string) => boolean,
): { name: string; rest: string } | null {
  const { name, rest: order } = nameAhead.exec(rest)?.groups ?? {}
  if (name === undefined || order === undefined || isMenuWord(name)) return null
  const { sure, lines } = understandLocally(order)
  return sure && lines.length > 0 ? { name, rest: order } : null
}
