import { mixedCase } from '../../text/mixed-case.ts'

/** How people say what they are called, and by which number they are reached. */

const number = String.raw`(?<![\w.])(\+?\(?\d[\d\s().-]{5,18}\d{2})(?!\w)`
export const phoneIs = new RegExp(
  String.raw`\b(?:my\s+)?(?:phone|mobile|cell|tel|telephone|call\s+me(?:\s+(?:at|on))?|number|nr|no\.?|(?:wrong|new|right|correct)\s+(?:phone|number))(?:\s+(?:number|no\.?))?(?:\s+(?:is|was\s+wrong)|\s*:)?(?:\W+(?:sorry|it['’]?s|is|should\s+be|here['’]?s))*\W*?\s*${number}`,
  'iu',
)
export const barePhone = new RegExp(number, 'u')
/** "Maria 312 555 0188" */
export const nameAndPhone = new RegExp(
  String.raw`(?<=^|[,.;\n]\s*)(?!(?:sure|ye[aps]\w*|yup|here|of|fine|alright|and|so|oh|um+|sorry|this|that|mine|my|the|pick\s?up|delivery|collection|take\s?away|take\s?out|hi|hey|please|thanks|ok|phone|mobile|cell|tel|call|ring|text|number|its|it|is|at|on|to|no|and|or|use|try)\b)(\p{L}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)[,:]?\s+${number}(?=\s*(?:$|[,.;\n]))`,
  'iu',
)
/** What else people write behind a number. */
const noName =
  "(?:please|pls|thanks|thx|ty|ta|cheers|ok|okay|k|ye[aps]\\w*|yup|ya|sure|send|go|place|confirm|done|sorry|instead|for|at|and|or|not|the|my|that['’]?s|is|it|i|we|you|can|call|text|ask|leave|asap|now|then|in|to|on|by|no|just|with|but|so|pick\\s?up|delivery|collection|cell|mobile|phone)"
/** "3125550188 Maria" */
export const phoneAndName = mixedCase(
  String.raw`(?<=^|[,.;\n]\s*|\b(?:is|it['’]?s)\s+)${number}[,.]?\s+(?!${noName}\b)(\p{L}[\p{L}'’-]+(?:\s+(?-i:\p{Lu})[\p{L}'’-]+)?)(?=\s*(?:please|pls|thanks)?\s*(?:$|[,.;\n]))`,
  'iu',
)
// In capitals a name may have several words; in small letters it ends where the sentence does, or is one word.
const capitals = String.raw`(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s+)?\p{Lu}[\p{L}'-]*(?:\s+\p{Lu}[\p{L}'-]*){0,2}`
const nameCue = String.raw`(?i:(?:the\s+|my\s+)?name\s+(?:on|for)\s+(?:(?:the|my|this)\s+)?(?:cup|order|box|bag|label|it)(?:\s+(?:is|should\s+be|to\s+be|will\s+be)|['’]s|\s*:)?|(?:and\s+)?(?:my|his|her|their)\s+name(?:\s+is|['’]?s)|(?:change\s+)?(?:the\s+|my\s+)?name(?:\s*:|\s+to)|name's|(?<=(?:^|[,.;!\n]|\s[-–—])\s*)name(?:\s+is)?(?!\s+(?:is|on|for|to|under)\b))`
export const nameIs = mixedCase(
  String.raw`\b${nameCue}\s+(${capitals}|\p{Ll}[\p{L}'-]*\s+\p{Ll}[\p{L}'-]*(?=\s*(?:[,.!;\n]|$))|\p{Ll}[\p{L}'-]*)`,
  'u',
)
/** "Two pies, pickup name Ann", "fries my name Ann": without a pause, only as it is written. */
export const nameBeside = mixedCase(
  String.raw`(?<!\b(?i:the|your|a|no|what|which|whose|any|by|brand|last|first|same|of)\s)\b(?i:(?:my\s+)?name)\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)(?=\s*(?:[,.!;\n]|$))`,
  'u',
)
/** "Pickup name ann" */
export const nameOfWay =
  /(?<=\b(?:pick\s?up|collection|delivery|take\s?away|take\s?out|order)\s+)name\s+(\p{L}[\p{L}'’-]+)(?=\W*$)/iu
export const nameAfter = mixedCase(
  String.raw`\b(?i:(?:the\s+)?name\s+is|(?:(?:please\s+)?(?:put|stick|book)\s+(?:it|that|this)\s+)?(?:under(?:\s+the\s+name)?(?:\s+of)?:?|in\s+the\s+name\s+of)|(?:it(?:['’]?s|\s+is)\s+)?for|this\s+is|i\s+am|i['’]?m|(?:contact|ask)(?:\s+is|\s+for)|(?<=^\W*)it['’]?s)\s+(${capitals})(?i:\s+(?:by\s+the\s+way|btw))?(?=\s*(?:[,.!;\n]|$)|\s+(?i:please|pls|thanks|actually|instead|then|sorry)\b)`,
  'u',
)
