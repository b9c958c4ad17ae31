import { countWords } from '../../../english/numbers.ts'
import type { Item } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'
import { linesCalled } from '../lines/lines-named.ts'

const opening = new RegExp(
  wrapped`
    ^\W*(?:(?:(?:can|could|may) (?:i|we|you)
        |i(?:['’]?ll|['’]?d)?
          (?: (?:want|wanted|like|need|prefer|would like|will|rather|meant|mean|said|asked for|ordered))?|let me
        |actually|ok|okay|oh|oops|and|so|sorry|no wait|wait no|wait|no|please|hm+|have|get|do|give me
        |on second thought|never ?mind|make (?:it|that))(?=\W)\W*)*
  `,
  'i',
)
const ending = String.raw`(?:\s+(?:please|pls|then|instead))*\W*$`
const those = String.raw`(?<those>(?:the|my|both|all)\s[^,;.]+?)`
const bare = String.raw`(?<bare>(?!the\b|my\b|an?\b|on\b|in\b)\p{L}[^,;.]*?)`
const wanted = String.raw`(?<wanted>(?!the\b|my\b|on\b|in\b)[\p{L}\p{N}][^;.]*?)`

const sayings = [
  String.raw`${wanted}\s*,?\s+(?:instead of|rather than|in place of|in lieu of|and not|not|than)\s+${those}`,
  wrapped`
    (?:forget|forget about|not|scrap|skip|never ?mind|cancel)\s+${those}\s*,\s*(?:and\s+)?
    (?:(?:i(?:['’]?ll| will) (?:have|take)|i want|give me|make it|do|have|get|(?:can|could) i (?:have|get))\s+)?
    ${wanted}
  `,
  String.raw`${wanted}\s*,?\s+(?:and )?not\s+${bare}`,
  String.raw`not\s+${bare}\s*,\s*${wanted}`,
  String.raw`(?:by\s+)?(?:${those}|${bare})\s+(?:(?:was|were|is|are) (?:meant|supposed) to be|i meant)\s+${wanted}`,
  String.raw`(?:change|swap|replace)\s+${those}\s*,\s*(?:i (?:meant|want|wanted)|to|make it)\s+${wanted}`,
].map((saying) => new RegExp(`^${saying}${ending}`, 'iu'))

const uncounted = wrapped`
  (?!(?:an?|${countWords}|some|extra|no|just|and|for)\b)(?<wanted>\p{L}[\p{L}\s]*?)
`
/** "No cokes, sprites", as many of the one as there were of the other */
const refusals = [
  String.raw`${bare}\s*,\s*${uncounted}(?<=s)(?:\s+(?:please|pls|instead))*\W*$`,
  String.raw`${bare}\s*,?\s+${uncounted}\s+instead(?:\s+(?:please|pls))?\W*$`,
].map((saying) => new RegExp(String.raw`^\W*(?:(?:oh|ok|okay|actually|wait|sorry|hm+|um+)\W+)*no\s+${saying}`, 'iu'))

/** Without one of these words it is never said. */
const mayBeSaid =
  /\b(?:no|instead|rather|place|lieu|not|than|forget|scrap|skip|never|nevermind|cancel|meant|supposed)\b/i
/** Nobody says more of it; and it bounds the work. */
const longest = 140

/**
 * "A butter chicken with cream instead of the rogan josh", "forget the chips, rice please": the line that is named
 * goes, and the other thing is ordered as it was said.
 */
export function inPlaceOfLine(text: string, context: Context): Meaning | null {
  if (!context.customer.draft || text.length > longest || !mayBeSaid.test(text)) return null
  const said = text.replace(opening, '')
  const found = [...sayings.map((saying) => saying.exec(said)), ...refusals.map((saying) => saying.exec(text))]
  for (const match of found) {
    const { those, bare, wanted: other } = match?.groups ?? {}
    const old = those ?? (bare === undefined ? undefined : `the ${bare}`)
    if (old === undefined || other === undefined) continue
    const meaning = isClear(context.understanding.understandLocally(text)) ? null : exchanged(old, other, context)
    if (meaning) return meaning
  }
  return null
}

/** "A lemonade instead of the cola", but not "forget the cola, lemonade": there both could go. */
const isClear = ({ sure, lines, changes }: Meaning): boolean =>
  sure &&
  !lines.some(({ note }) => note?.startsWith('instead')) &&
  (lines.length > 0 || !changes.every(({ op }) => op === 'remove'))

function exchanged(words: string, other: string, context: Context): Meaning | null {
  const { customer, menu, understanding } = context
  if (!customer.draft) return null
  const isNamed = linesCalled(words, customer.draft, context).length > 0
  const old = isNamed ? words : lineOfKind(words, other, context)
  if (old === null) return null
  const { lines, changes, unmatched } = understanding.understandLocally(other)
  const [line, ...more] = lines
  const item = menu.items.get(line?.item ?? '')
  if (!item || more.length + changes.length + unmatched.length > 0 || comesWith(item, old)) return null
  const said = [`swap ${old} for ${other}`, `change ${old} to ${other}`].map(understanding.understandLocally)
  return said.find((one) => one.changes.length > 0 && one.unmatched.length === 0 && !one.question) ?? null
}

/** "The tomato", of tomato basil soup, where another soup is wanted; null: no one thing in the order is called so. */
function lineOfKind(
  words: string,
  other: string,
  { customer: { draft }, menu, understanding }: Context,
): string | null {
  const said = plain(words)
    .replace(/^(?:the|my) /, '')
    .split(' ')
  const category = menu.items.get(understanding.understandLocally(other).lines[0]?.item ?? '')?.category
  const ordered = [...new Set(draft?.lines.map(({ item }) => item))].flatMap((id) => menu.items.get(id) ?? [])
  const called = ordered.filter(
    (item) => item.category === category && said.every((word) => plain(item.name).split(' ').includes(word)),
  )
  return called.length === 1 ? `the ${called[0]?.name}` : null
}

/** "A burger with salad instead of the fries": in place of what it comes with, though fries are ordered, too. */
const comesWith = ({ groups }: Item, words: string): boolean =>
  groups.some(({ options }) => options.some(({ name }) => plain(words).endsWith(` ${plain(name)}`)))
