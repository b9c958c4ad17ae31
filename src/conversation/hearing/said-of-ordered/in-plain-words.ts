import { countWords } from '../../../english/numbers.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { HearingSetting } from '../hearing-setting.ts'
import type { Saying } from '../plain-sayings/saying.ts'
import { linesNamed, meantBy } from './meant-by.ts'
import { bare, ending, item, opening } from './words.ts'

/** How people say something of what is ordered; `line` has to name it. */
const sayings: readonly Saying[] = [
  // "Milk in tea", "add milk to tea", "make tea large", "second latte oat milk"
  [
    new RegExp(String.raw`^(?<wish>.*\p{L}.*?\s(?:in|on|for))\s+${bare}(?<end>${ending})`, 'iu'),
    '$<wish> the $<line>$<end>',
  ],
  [
    new RegExp(
      String.raw`${opening}(?<wish>(?:add|put|(?:throw|chuck|stick|pop|toss)\s+(?:in|on))\s+.*\p{L}.*?\s(?:to|into|onto))\s+${bare}(?<end>${ending})`,
      'iu',
    ),
    '$<wish> the $<line>$<end>',
  ],
  [new RegExp(String.raw`${opening}make\s+${bare}\s+(?<how>[\p{L}-]+)${ending}`, 'iu'), 'make the $<line> $<how>'],
  [/^(?:(?:and|oh|ok|on|in|for)\s+)*(?<line>(?:first|second|third|fourth|last)\s+\p{L}+)(?=\s+\p{L})/iu, 'the $<line>'],
  // "Cola -> sprite"
  [new RegExp(String.raw`${opening}${item}\s*(?:[-=–—]+>|[→➔➜⇒])\s*(?=\p{L})`, 'iu'), 'change the $<line> to '],
  // "-cola", "- cola + sprite": not where each line of a list begins so
  [new RegExp(String.raw`^\s*[-−–]\s*${bare}\s*(?:[+,]\s*(?=[\p{L}\d]))(?!.*\n)`, 'iu'), 'drop the $<line>, add '],
  [new RegExp(String.raw`^\s*[-−–]\s*${bare}${ending}`, 'iu'), 'drop the $<line>'],
  // "The diavola is too spicy, margherita instead"
  [
    new RegExp(
      wrapped`
        ${opening}${item}(?:['’]?s|\s+(?:is|are|looks?|sounds?))?\s+(?:(?:way|a bit|far|probably|just)\s+)*too\s+\p{L}+(?:\s+for\s[^,.;]{2,30})?\W+
        (?:(?:so|can (?:i|we) (?:have|get)|i['’]?ll have|make (?:it|that)|swap (?:it|that) for|change (?:it|that) to)\s+)*
        (?:an?\s+)?(?<other>\p{L}[^,.;]*?)(?:\s+instead)?${ending}
      `,
      'iu',
    ),
    'change the $<line> to a $<other>',
  ],
  // "Not one diavola, two"
  [
    new RegExp(
      String.raw`${opening}not\s+(?:an?|${countWords})\s+${bare}\W+(?:but\s+)?(?<count>${countWords})${ending}`,
      'iu',
    ),
    'make the $<line> $<count>',
  ],
  // "Scrap the mutton one, do chicken instead"
  [
    new RegExp(
      wrapped`
        ${opening}(?:scrap|cancel|drop|bin|ditch|lose|remove)\s+${item},?\s+(?:and\s+)?(?:do|make\s+it|have|get)\s+(?:an?\s+)?
        (?<other>\p{L}[^,.;]*?)(?:\s+instead)?${ending}
      `,
      'iu',
    ),
    'change the $<line> to $<other>',
  ],
  // "Take away all the waffles"
  [
    new RegExp(
      String.raw`${opening}(?:take\s+(?:away|off|out)|leave\s+(?:out|off))\s+all\s+(?:of\s+)?the\s+${bare}${ending}`,
      'iu',
    ),
    'drop the $<line>',
  ],
  // "One burger and one cola less", "one burger less", "can one burger be chicken"
  [
    new RegExp(
      wrapped`
        ${opening}(?<count>${countWords})\s+${bare},?\s+and\s+(?<many>${countWords})\s+(?<other>\p{L}[\p{L}'’ ]{1,30}?)\s+
        (?:less|fewer)${ending}
      `,
      'iu',
    ),
    'remove $<count> of the $<line> and remove $<many> of the $<other>',
  ],
  [
    new RegExp(
      String.raw`${opening}(?<count>${countWords})\s+${bare}\s+(?:less|fewer)(?=\W*$|\s*,|\s+(?:and|then|but)\b)`,
      'iu',
    ),
    'remove $<count> of the $<line>',
  ],
  [
    new RegExp(String.raw`${opening}(?:can|could)\s+(?<count>${countWords})\s+${bare}\s+be\s+(?=\p{L})`, 'iu'),
    'make $<count> of the $<line> ',
  ],
  // "The funghi large too"
  [
    new RegExp(String.raw`${opening}${item}\s+(?<how>(?!ones?\b)[\p{L}-]+)\s+(?:too|as well|also)${ending}`, 'iu'),
    'make the $<line> $<how>',
  ],
  // "No pizzas, just the cola"
  [new RegExp(String.raw`${opening}(?:no|without)\s+${item}\W+(?=(?:just|only)\s+(?:the|my)\s)`, 'iu'), ''],
]

/** The text in other words, if those say something of the order and leave nothing open. */
export function reworded(text: string, said: RegExp, plainly: string, setting: HearingSetting): string[] {
  const line = said.exec(text)?.groups?.line
  if (line === undefined || linesNamed(line, setting).length === 0) return []
  const plain = text.replace(said, plainly)
  const { changes, unmatched, question } = meantBy(plain, setting)
  return changes.length > 0 && unmatched.length === 0 && !question ? [plain] : []
}

/** The text in plainer words; null: it is none of these sayings. */
export const inPlainWords = (text: string, setting: HearingSetting): string | null =>
  sayings
    .values()
    .flatMap(([said, plainly]) => reworded(text, said, plainly, setting))
    .next().value ?? null
