import { wrapped } from '../../../text/wrapped.ts'

/** How it may begin. */
export const opening = String.raw`^\W*(?:(?:and|oh|ok|so|but|wait|no|sorry|hm+|actually|please|pls)\W+)*`
/** ... and end */
export const ending = String.raw`(?:\s+(?:please|pls|thanks|actually|after all))*\W*$`
/** The name of something that is in the order, without an article or any word that points. */
export const bare = wrapped`
  (?<line>(?!(?:an?|one|the|my|this|that|it|its|them|those|these|each|both|all|every|his|her|their|our|me|us|top|side
    |another|any|some|more|extra|everything|every|none|neither)\b)\p{L}[\p{L}'’ ]{1,30}?)
`
/** ... or with one. */
export const item = String.raw`(?:(?:the|my)\s+)?${bare}`
