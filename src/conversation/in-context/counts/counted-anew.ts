import { countWords, numberSaid, severalWords } from '../../../english/numbers.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Change, Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'
import { linesCalled } from '../lines/lines-named.ts'

const opening = wrapped`
  ^\W*(?:(?:ok|oh|no|wait|sorry|actually|and|can (?:you|we|i)|could (?:you|we|i)|please|pls|i['’]?d like|i want
      |i need|let['’]?s|make it|have|do)\W+)*
`
const ending = String.raw`(?:\s+(?:please|pls|instead|then|actually))*\W*$`
const those = String.raw`(?<those>(?:the|my)\s[^,;.]+?)`
const number = `(?<count>${countWords})`

/** How the number is said, and what it comes to. */
const sayings: readonly (readonly [saying: string, count: (before: number, said: number) => number])[] = [
  [String.raw`double(?: up)?\s+(?:on\s+)?${those}`, (before) => 2 * before],
  [String.raw`(?:make|do|have)\s+${those}\s+(?:a )?(?:double|twice)`, (before) => 2 * before],
  [String.raw`(?:twice|two times)\s+(?:as many of\s+)?${those}`, (before) => 2 * before],
  [String.raw`${those}\s+(?:twice|two times|times two)`, (before) => 2 * before],
  [String.raw`(?:triple|three times)\s+${those}`, (before) => 3 * before],
  [String.raw`${those}\s+(?:three times|times three)`, (before) => 3 * before],
  [String.raw`make\s+${those}\s+(?:just\s+|only\s+)?(?<count>one|1)`, (_, said) => said],
  [
    String.raw`(?:cut|reduce|bring|take|lower|drop)\s+${those}\s+(?:down\s+)?to\s+(?:just\s+|only\s+)?${number}`,
    (_, said) => said,
  ],
]
const compiled = (each: typeof sayings) =>
  each.map(([saying, count]) => ({ words: new RegExp(`${opening}${saying}${ending}`, 'i'), count }))
const readings = compiled(sayings)
/** "Just the one coke" */
const theOne = new RegExp(
  `${opening}(?:just|only)\\s+the\\s+one\\s+(?<kind>(?!with|without|in|for|of|on|from)\\p{L}[^,;.]*?)${ending}`,
  'iu',
)
/** "Twice as many cokes" */
const asMany = new RegExp(
  `${opening}(?:double the number of|twice as many|double)\\s+(?<kind>(?!the|my|it|that)\\p{L}[^,;.]*?)${ending}`,
  'iu',
)
/** "Twice", "double that", "those three times": of what was added just now. */
const it = '(?:that|it|them|those|these|this)'
const ofLast = [
  {
    words: wrapped`
      (?:twice|times two|x ?2|double(?: up)?(?: on)? ${it}|(?:(?:do|get|have|order)\s+)?${it} (?:twice|two times|times two))
    `,
    times: 2,
  },
  {
    words: wrapped`
      (?:times three|x ?3|triple(?: up)?(?: on)? ${it}|(?:(?:do|get|have|order)\s+)?${it} (?:three times|times three))
    `,
    times: 3,
  },
].map(({ words, times }) => ({ words: new RegExp(`${opening}${words}${ending}`, 'i'), times }))
/** All that there is */
const all = '(?:everything|it all|them all|all of (?:it|that|them|those)|the (?:whole |entire )?(?:order|thing|lot))'
const ofAll: typeof sayings = [
  [`(?:(?:double(?: up)?(?: on)?|twice) ${all}|${all} (?:twice|two times|times two|x ?2))`, (before) => 2 * before],
  [`(?:(?:triple|three times) ${all}|${all} (?:three times|times three|x ?3))`, (before) => 3 * before],
  [`(?:make (?:that|them) )?(?<count>${severalWords}) of (?:each|${all})`, (_, said) => said],
]
const readingsOfAll = compiled(ofAll)
/** Without one of these words it is never said. */
const mayBeSaid = /\b(?:double|triple|twice|times|x ?[23]|one|1|cut|reduce|bring|take|lower|drop|of)\b/i
/** Nobody says more of it; and it bounds the work. */
const longest = 100

/**
 * "Double the nigiri", "the funghi twice", "just the one coke", "cut the cokes down to two": another number of a line
 * in the order.
 */
export function countedAnew(text: string, context: Context): Meaning | null {
  if (!context.customer.draft || text.length > longest || !mayBeSaid.test(text)) return null
  const again = ofLast.find(({ words }) => words.test(text))
  if (again) return ofTheLast(again.times, context)
  const whole = ofAllLines(text, context)
  if (whole) return whole
  const one = theOne.exec(text)?.groups?.kind
  const twice = asMany.exec(text)?.groups?.kind
  if (one !== undefined) return counting(`the ${one}`, () => 1, context)
  if (twice !== undefined && !isDoubleItself(twice, context))
    return counting(`the ${twice}`, (before) => 2 * before, context)
  for (const { words, count } of readings) {
    const { those: line, count: said = '' } = words.exec(text)?.groups ?? {}
    const meaning = line === undefined ? null : counting(line, (before) => count(before, numberSaid(said)), context)
    if (meaning) return meaning
  }
  return null
}

/** "Double cheeseburger", where that is one's name: another one. */
const isDoubleItself = (words: string, { menu, understanding }: Context): boolean =>
  understanding
    .understandLocally(`a double ${words}`)
    .lines.some(({ item }) => /\bdouble\b/i.test(menu.items.get(item)?.name ?? ''))

function counting(words: string, count: (before: number) => number, context: Context): Meaning | null {
  const { draft } = context.customer
  const [line, ...more] = draft ? linesCalled(words, draft, context) : []
  if (!draft || !line || more.length > 0) return null
  return quantityOf({ nth: draft.lines.indexOf(line) + 1 }, count(line.quantity))
}

function ofTheLast(times: number, { customer: { draft, lastChange } }: Context): Meaning | null {
  const line = draft?.lines.at(-1)
  const isNew = lastChange?.former?.lines.every(({ key }) => key !== line?.key) ?? true
  return line && isNew ? quantityOf({ nth: draft?.lines.length ?? 1 }, times * line.quantity) : null
}

/** "Two of each" may be of those that were asked about. */
function ofAllLines(text: string, { customer: { draft, asked } }: Context): Meaning | null {
  const { words, count } = readingsOfAll.find((reading) => reading.words.test(text)) ?? {}
  if (!draft || !words || !count || (asked && /\beach\b/i.test(text))) return null
  const said = numberSaid(words.exec(text)?.groups?.count ?? '')
  return changing(
    draft.lines.map(({ quantity }, at) => counted({ nth: at + 1 }, count(quantity, said))),
    { sure: true },
  )
}

const quantityOf = (target: { nth: number }, quantity: number): Meaning =>
  changing([counted(target, quantity)], { sure: true })

const counted = (target: { nth: number }, quantity: number): Change => ({ op: 'quantity', target, quantity })
