import { wrapped } from '../../text/wrapped.ts'

const aboutWords = wrapped`
  (?:with|without|w\/o?|no|not|only|just|an?|the|one|two|three|\d|double|single|capital|silent|spelled|spelt
    |written|that['’]?s)
`
const opening = String.raw`^\W*(?:(?:it['’]?s|i['’]?m|i am|this is|for|my name is|name is|that['’]?s)\s+){0,3}`
const about = String.raw`(?:\s+${aboutWords})+`
const name = String.raw`(?<name>\p{L}[\p{L}'’-]+(?:\s+(?!${aboutWords}\b)\p{L}[\p{L}'’-]+)?)`
const letter = String.raw`\s+['‘"“]?\p{L}(?:['’”"]?s)?(?=[\s.,!'’”"]|$)['’”"]?`
const where = String.raw`(?:\s+(?:at the (?:end|start|beginning)|in (?:it|the middle)))?`
const spelled = new RegExp(
  wrapped`
    ${opening}${name},?${about}${letter}${where}(?:,?\s+(?:and|not|no)(?:\s+(?:an?|one|two))?${letter}${where})?
    (?:\s+(?:please|pls|thanks))?\W*$
  `,
  'iu',
)
/** Nobody says more of it; and it bounds the work. */
const longest = 80

/** "Ann with two n's", "Jon no h", when asked for the name: the name alone; null: it spells none. */
export const nameSpelled = (text: string): string | null =>
  text.length > longest ? null : (spelled.exec(text)?.groups?.name ?? null)
