import { mixedCase } from '../../text/mixed-case.ts'
import { wrapped } from '../../text/wrapped.ts'

/** How people say what they are called, and by which number they are reached. */

const number = String.raw`(?<![\w.])(\+?\(?\d[\d\s().-]{4,18}\d{2})(?!\w)`
const numberCues = [
  'phone|mobile|cell|tel|telephone',
  String.raw`call\s+me(?:\s+(?:at|on))?`,
  String.raw`number|nr|no\.?`,
  String.raw`(?:wrong|new|right|correct)\s+(?:phone|number)`,
].join('|')
const numberFollows = wrapped`
  (?:\s+(?:number|no\.?))?(?:\s+(?:is|was\s+wrong)|\s*:)?(?:\W+(?:sorry|it['’]?s|is|should\s+be|here['’]?s))*
`
export const phoneIs = new RegExp(String.raw`\b(?:my\s+)?(?:${numberCues})${numberFollows}\W*?\s*${number}`, 'iu')
export const barePhone = new RegExp(number, 'u')
/** Between two pauses, and of nothing that follows: "…, 5550123" */
export const phoneAlone = new RegExp(String.raw`(?<=[,.;\n]\s*)${number}(?=\s*(?:$|[,.;\n]))`, 'u')

/** What else people write before a number. */
const noNameBefore = [
  String.raw`sure|ye[aps]\w*|yup|fine|alright|ok|no|oh|um+|sorry|please|thanks|hi|hey`,
  'name|i|im|for|here|this|that|its|it|is|of|mine|my|the|and|so|or|at|on|to',
  String.raw`pick\s?up|delivery|collection|take\s?away|take\s?out`,
  'phone|mobile|cell|tel|call|ring|text|number|use|try',
  'can|could|will|would|do|does|if|when|someone|somebody|anyone|please',
].join('|')
const thisIs = String.raw`(?:(?:my|the)\s+)?name(?:['’]?s|\s+is)?:?\s+|i['’]?m\s+|it['’]?s\s+|this\s+is\s+`
/** "Maria 312 555 0188", "name's Maria 312 555 0188" */
export const nameAndPhone = new RegExp(
  wrapped`
    (?<=^|[,.;\n]\s*)(?:${thisIs})?(?!(?:${noNameBefore})\b)(\p{L}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)
    [,:]?\s+${number}(?=\s*(?:$|[,.;\n]))
  `,
  'iu',
)

/** What else people write behind a number. */
const noNameBehind = [
  String.raw`please|pls|thanks|thx|ty|ta|cheers|ok|okay|k|ye[aps]\w*|yup|ya|sure|sorry`,
  'send|go|place|confirm|done|call|text|ask|leave',
  'instead|asap|now|then|no|not|just|for|at|and|or|in|to|on|by|with|but|so',
  "the|my|that['’]?s|is|it|i|we|you|can",
  String.raw`pick\s?up|delivery|collection|cell|mobile|phone`,
].join('|')
/** "3125550188 Maria" */
export const phoneAndName = mixedCase(
  wrapped`
    (?<=^|[,.;\n]\s*|\b(?:is|it['’]?s)\s+)${number}[,.]?\s+(?!(?:${noNameBehind})\b)
    (\p{L}[\p{L}'’-]+(?:\s+(?-i:\p{Lu})[\p{L}'’-]+)?)(?=\s*(?:please|pls|thanks)?\s*(?:$|[,.;\n]))
  `,
  'iu',
)
// In capitals a name may have several words; in small letters it ends where the sentence does, or is one word.
const capitals = String.raw`(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s+)?\p{Lu}[\p{L}'-]*(?:\s+\p{Lu}[\p{L}'-]*){0,2}`
const nameCues = [
  wrapped`
    (?:the\s+|my\s+)?name\s+(?:on|for)\s+(?:(?:the|my|this)\s+)?(?:cup|order|box|bag|label|it)
    (?:\s+(?:is|should\s+be|to\s+be|will\s+be)|['’]s|\s*:)?
  `,
  String.raw`(?:and\s+)?(?:my|his|her|their)\s+name(?:\s+is|['’]?s)`,
  String.raw`(?:change\s+)?(?:the\s+|my\s+)?name(?:\s*:|\s+to)`,
  "name's",
  String.raw`(?<=(?:^|[,.;!\n]|\s[-–—])\s*)name(?:\s+is)?(?!\s+(?:is|on|for|to|under)\b)`,
].join('|')
export const nameIs = mixedCase(
  wrapped`
    \b(?i:${nameCues})\s+(${capitals}|\p{Ll}[\p{L}'-]*\s+\p{Ll}[\p{L}'-]*(?=\s*(?:[,.!;\n]|$))|\p{Ll}[\p{L}'-]*)
  `,
  'u',
)
/** "Two pies, pickup name Ann", "fries my name Ann": without a pause, only as it is written. */
export const nameBeside = mixedCase(
  wrapped`
    (?<!\b(?i:the|your|a|no|what|which|whose|any|by|brand|last|first|same|of)\s)\b(?i:(?:my\s+)?name)\s+
    (\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)(?=\s*(?:[,.!;\n]|$))
  `,
  'u',
)
/** "Pickup name ann" */
export const nameOfWay =
  /(?<=\b(?:pick\s?up|collection|delivery|take\s?away|take\s?out|order)\s+)name\s+(\p{L}[\p{L}'’-]+)(?=\W*$)/iu
const introductions = [
  String.raw`(?:the\s+)?name\s+is`,
  wrapped`
    (?:(?:please\s+)?(?:put|stick|book)\s+(?:it|that|this)\s+)?
    (?:under(?:\s+the\s+name)?(?:\s+of)?:?|in\s+the\s+name\s+of)
  `,
  String.raw`(?:it(?:['’]?s|\s+is)\s+)?for`,
  String.raw`this\s+is|i\s+am|i['’]?m`,
  String.raw`(?:contact|ask)(?:\s+is|\s+for)`,
  String.raw`(?<=^\W*)it['’]?s`,
].join('|')
/** "Pickup for joanna", "under joanna please", "hi this is joanna, 2 pies": in small letters, and nothing else */
export const nameInSmall = new RegExp(
  wrapped`
    (?:(?<=^|[,.;!\n])\s*(?:(?:put|stick|book)\s+(?:it|that|this)\s+)?under\s+(?:the\s+name\s+(?:of\s+)?)?
      |(?<=\b(?:pick\s?up|collection|take\s?away|take\s?out|delivery|order)(?:\s+is)?)\s+(?:for|under)\s+
      |(?<=^\W*(?:(?:hi|hey|hello|yo)\b\W*)?)(?:(?:this\s+is|it['’]?s|i['’]?m|i\s+am)\s+))
    (\p{L}[\p{L}'’-]+)(?=\s*(?:[,.;!\n]|$)|\s+(?:please|pls|thanks|here|again)\b)
  `,
  'iu',
)
/** "It's for Ann please", "put it under Ann", "this is Ann by the way" */
export const nameAfter = mixedCase(
  wrapped`
    \b(?i:${introductions})\s+(${capitals})(?i:\s+(?:by\s+the\s+way|btw))?
    (?=\s*(?:[,.!;\n]|$)|\s+(?i:please|pls|thanks|actually|instead|then|sorry)\b)
  `,
  'u',
)
