import type { Draft } from '../../../customers/customer.ts'
import { countWords } from '../../../english/numbers.ts'
import type { Menu } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

/** "A chicken one", and what it is a kind of goes in the place of "one". */
const ordered = new RegExp(String.raw`\b(?<kind>(?:an?|another|${countWords})\s+\p{L}+)\s+ones?\b`, 'iu')

const opening = String.raw`\W*(?:(?:actually|no|wait|can you|could you|please)\W+)*`
const making = '(?:make|change|turn|switch)'
const them = String.raw`(?:it|that|this|them|em|those|these|both)(?:\s+(?:all|both))?`
const ending = String.raw`(?:\s+(?:please|pls|instead))*\W*`
/** "Make them chili cheese", and what they are goes behind. */
const made = new RegExp(
  String.raw`^(?<kind>${opening}${making}\s+${them}(?:\s+(?:to|into))?\s+\p{L}+(?:\s\p{L}+)?)(?<end>${ending})$`,
  'iu',
)
/** Nobody says more of it; and it bounds the work. */
const longest = 120

/** "A chicken one with everything", after a lamb gyro: a chicken gyro; "make them chili cheese", of hot dogs: those. */
export function oneOfKind(
  text: string,
  { customer: { draft }, menu, understanding: { understandLocally } }: Context,
): Meaning | null {
  const isSaid = text.length <= longest && (ordered.test(text) || made.test(text))
  if (!draft || !isSaid || understandLocally(text).sure) return null
  for (const noun of nounsOf(draft, menu)) {
    const isOfKind = (id: string) => plain(menu.items.get(id)?.name ?? '').endsWith(` ${noun}`)
    const full = understandLocally(text.replace(ordered, `$<kind> ${noun}`).replace(made, `$<kind> ${noun}$<end>`))
    if (full.sure && !full.question && (ordersOf(full, isOfKind) || turnsInto(full, isOfKind))) return full
  }
  return null
}

type Test = (item: string) => boolean

const ordersOf = ({ lines, changes }: Meaning, isOfKind: Test): boolean =>
  lines.some(({ item }) => isOfKind(item)) && changes.length === 0

const turnsInto = ({ lines, changes }: Meaning, isOfKind: Test): boolean =>
  lines.length === 0 && changes.length > 0 && changes.every((change) => change.op === 'item' && isOfKind(change.item))

/** "Dog", of a beef hot dog: what the names end with, the last thing first. */
function nounsOf({ lines }: Draft, { items }: Menu): Set<string> {
  const names = lines.toReversed().map(({ item }) => plain(items.get(item)?.name ?? '').split(' '))
  return new Set(names.flatMap((words) => (words.length > 1 ? words.slice(-1) : [])))
}
