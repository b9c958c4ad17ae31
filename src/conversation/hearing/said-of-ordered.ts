import type { Draft } from '../../customers/customer.ts'
import { countWords, numberSaid, ordinalOf } from '../../english/numbers.ts'
import { wrapped } from '../../text/wrapped.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import { linesCalled } from '../in-context/lines/lines-named.ts'
import { onlyChanges } from '../in-context/lines/only-changes.ts'
import type { HearingSetting } from './hearing-setting.ts'

const opening = String.raw`^\W*(?:(?:and|oh|ok|so|but|wait|no|sorry|hm+|actually|please|pls)\W+)*`
const ending = String.raw`(?:\s+(?:please|pls|thanks|actually|after all))*\W*$`
/** The name of something that is in the order, without an article or any word that points. */
const bare = wrapped`
  (?<line>(?!(?:an?|one|the|my|this|that|it|its|them|those|these|each|both|all|every|his|her|their|our|me|us|top|side
    |another|any|some|more|extra|everything|every|none|neither)\b)\p{L}[\p{L}'’ ]{1,30}?)
`
const item = String.raw`(?:(?:the|my)\s+)?${bare}`

/** How people say something of what is ordered; `line` has to name it. */
const sayings: ReadonlyArray<readonly [said: RegExp, plainly: string]> = [
  // "Milk in tea", "second latte oat milk"
  [
    new RegExp(String.raw`^(?<wish>.*\p{L}.*?\s(?:in|on|for))\s+${bare}(?<end>${ending})`, 'iu'),
    '$<wish> the $<line>$<end>',
  ],
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
  // "One burger less", "can one burger be chicken"
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

const other = String.raw`(?:an?\s+)?(?<other>\p{L}[^,.;]{1,40}?)`
/** "Make the drink a sprite", "a sprite instead of the drink": in place of the one line of that kind. */
const exchanges = [
  `${opening}(?:make|turn)\\s+(?:the|my)\\s+${bare}\\s+(?:into\\s+)?(?=an?\\s)${other}${ending}`,
  `${opening}(?:swap|change|switch|replace|turn)\\s+(?:the|my)\\s+${bare}\\s+(?:for|to|with|into)\\s+${other}${ending}`,
  `${opening}(?:i['’]?d like|i want|can (?:i|we) have)?\\s*${other}\\s+instead of\\s+(?:the|my)\\s+${bare}${ending}`,
].map((said) => new RegExp(said, 'iu'))
/** "No large", of a small latte: "no, large". */
const noComma = /^\W*no (?<said>(?!normal|plain)\p{L}+(?: one)?)\W*$/iu
const joint = /(,? and |[,;.] )/
/** "Take all the butter away", where it is no thing of its own. */
const takenOffAll = new RegExp(
  wrapped`
    ${opening}(?:(?:take\s+(?:away|off|out)|leave\s+(?:out|off))\s+all\s+(?:of\s+)?the\s+(?<what>\p{L}[\p{L} ]{1,30}?)
      |take\s+all\s+(?:of\s+)?the\s+(?<other>\p{L}[\p{L} ]{1,30}?)\s+(?:away|off|out))${ending}
  `,
  'iu',
)
/** "Not mushrooms, olives" */
const otherThan = new RegExp(
  String.raw`${opening}(?:(?:oops|my mistake|my bad)\W+)?not\s+(?<old>\p{L}+(?: \p{L}+)?)\s*,\s*(?:but\s+)?(?<wish>\p{L}+(?: \p{L}+)?)${ending}`,
  'iu',
)
/** "Make them small", of several things that there is one of. */
const madeAll = new RegExp(
  String.raw`${opening}make\s+(?:them|em|these|those)\s+(?=(?!all\b|both\b|into\b|an?\b)\p{L}+${ending})`,
  'iu',
)
/** "No drinks": where it says nothing else of anything. */
const noneOf = new RegExp(String.raw`${opening}(?:no|without|minus)\s+(?:any\s+)?${item}${ending}`, 'iu')
/** "Make one margherita small", of two. */
const oneMade = new RegExp(
  String.raw`\bmake\s+(?<count>${countWords})\s+(?!of\b)(?<words>\p{L}+(?:\s+\p{L}+){1,4})`,
  'giu',
)
/** Nobody says more of it at once; and it bounds the work. */
const longest = 120

/** What is said of things in the order, in plainer words: "milk in the tea" for "milk in tea", where there is a tea. */
export function saidOfOrdered(text: string, setting: HearingSetting): string {
  const { draft } = setting.context.customer
  if (!draft || text.length > longest) return text
  const named = withOrderedNames(text, draft, setting)
  const counted = named.replace(oneMade, (said, count: string, words: string) => someOf(count, words, setting) ?? said)
  const changed = counted.split(joint).map((part) => exchanged(part, draft, setting) ?? part)
  const plain = changed.join('')
  const [found] = sayings.values().flatMap(([said, plainly]) => rewordings(plain, said, plainly, setting))
  if (found !== undefined) return found
  const { old, wish } = otherThan.exec(plain)?.groups ?? {}
  if (old !== undefined && onlyChanges(meantBy(`${wish} not ${old}`, setting))) return `${wish} not ${old}`
  const { what, other = what } = takenOffAll.exec(plain)?.groups ?? {}
  if (other !== undefined && onlyChanges(meantBy(`no ${other} on all`, setting))) return `no ${other} on all`
  if (draft.lines.length > 1 && draft.lines.every(({ quantity }) => quantity === 1) && madeAll.test(plain))
    return plain.replace(madeAll, 'make them all ')
  const size = noComma.exec(plain)?.groups?.said
  if (size !== undefined && saysNothing(meantBy(plain, setting)) && onlyChanges(meantBy(`make it ${size}`, setting)))
    return `make it ${size}`
  const none = noneOf.test(plain) && saysNothing(meantBy(plain, setting)) ? 'drop the $<line>' : null
  return (none === null ? undefined : rewordings(plain, noneOf, none, setting)[0]) ?? plain
}

/** "Another rice", of several that the menu has: the one that is ordered. */
function withOrderedNames(text: string, { lines }: Draft, setting: HearingSetting): string {
  const { context, understanding } = setting
  const items = [...new Set(lines.map(({ item }) => item))].flatMap((id) => context.menu.items.get(id) ?? [])
  const unmatched = () => understanding.understandLocally(text).unmatched.join(' ')
  const named = items.reduce((words, { name }) => {
    const head = name.split(' ').at(-1) ?? ''
    const isOwn = head !== name && items.filter((other) => other.name.split(' ').includes(head)).length === 1
    const word = new RegExp(String.raw`(?<!\p{L})${RegExp.escape(head)}s?(?!\p{L})`, 'iu')
    return isOwn && word.test(text) && word.test(unmatched()) ? words.replace(word, name) : words
  }, text)
  return named !== text && saysHowMany(meantBy(named, setting), named) ? named : text
}

const saysHowMany = ({ lines, unmatched, question }: Meaning, text: string): boolean =>
  unmatched.length === 0 && !question && !text.includes('?') && (lines.length === 0 || countsMore.test(text))

const countsMore = /\b(?:another|more|in (?:total|all)|altogether|x ?\d)\b/i

/** "Change the second to a sprite"; null: it says something else, or there are several. */
function exchanged(text: string, { lines }: Draft, setting: HearingSetting): string | null {
  const said = exchanges.find((each) => each.test(text))?.exec(text)?.groups
  if (said?.line === undefined || !ordersOnly(meantBy(text, setting))) return null
  const [called, ...more] = linesNamed(said.line, setting)
  const nth = called && ordinalOf(lines.indexOf(called) + 1)
  if (nth === undefined || more.length > 0) return null
  const reworded = `change the ${nth} to a ${said.other}`
  return onlyChanges(meantBy(reworded, setting)) ? reworded : null
}

const ordersOnly = ({ lines, changes }: Meaning): boolean => lines.length > 0 && changes.length === 0

/** The text in other words, if those say something of the order and leave nothing open. */
function rewordings(text: string, said: RegExp, plainly: string, setting: HearingSetting): string[] {
  const line = said.exec(text)?.groups?.line
  if (line === undefined || linesNamed(line, setting).length === 0) return []
  const reworded = text.replace(said, plainly)
  const { changes, unmatched, question } = meantBy(reworded, setting)
  return changes.length > 0 && unmatched.length === 0 && !question ? [reworded] : []
}

/** "Make one of the margheritas small"; null: there are not so many. */
function someOf(count: string, said: string, setting: HearingSetting): string | null {
  const words = said.split(/\s+/)
  for (let length = words.length - 1; length > 0; length--) {
    const name = words.slice(0, length).join(' ')
    const there = linesNamed(name, setting).reduce((sum, { quantity }) => sum + quantity, 0)
    const pieces = there > numberSaid(count) ? `${count} of the ${name}` : `the ${name}`
    if (there >= numberSaid(count)) return `make ${pieces} ${words.slice(length).join(' ')}`
  }
  return null
}

const linesNamed = (name: string, { context }: HearingSetting) =>
  context.customer.draft ? linesCalled(`the ${name}`, context.customer.draft, context) : []

const meantBy = (text: string, { readInContext, understanding }: HearingSetting): Meaning =>
  readInContext(text) ?? understanding.understandLocally(text)

const saysNothing = ({ lines, changes, question }: Meaning): boolean => lines.length + changes.length === 0 && !question
