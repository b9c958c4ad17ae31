import type { Draft } from '../../../customers/customer.ts'
import type { Menu } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const ordered = /\b(?<count>an?|another|one|two|three|four|\d{1,2})\s+(?<how>\p{L}+)\s+ones?\b/iu
const made =
  /^(?<made>\W*(?:(?:ok|oh|actually|no|wait|can you|could you|please)\W+)*(?:make|change|turn|switch)\s+(?:it|that|this|them|em|those|these|both)(?:\s+(?:all|both))?(?:\s+(?:to|into))?\s+)(?<how>\p{L}+(?:\s\p{L}+)?)(?<end>(?:\s+(?:please|pls|instead))*\W*)$/iu
/** Nobody says more of it; and it bounds the work. */
const longest = 120

/** "A chicken one with everything", after a lamb gyro: a chicken one; "make them chili cheese", of hot dogs: those. */
export function oneOfKind(
  text: string,
  { customer: { draft }, menu, understanding: { understandLocally } }: Context,
): Meaning | null {
  const isSaid = text.length <= longest && (ordered.test(text) || made.test(text))
  if (!draft || !isSaid || understandLocally(text).sure) return null
  for (const kind of kindsIn(draft, menu)) {
    const isOfKind = (id: string) => plain(menu.items.get(id)?.name ?? '').endsWith(` ${kind}`)
    const full = understandLocally(
      text.replace(ordered, `$<count> $<how> ${kind}`).replace(made, `$<made>$<how> ${kind}$<end>`),
    )
    const isMore = full.lines.some(({ item }) => isOfKind(item)) && full.changes.length === 0
    const isTurned =
      full.lines.length === 0 &&
      full.changes.length > 0 &&
      full.changes.every((one) => one.op === 'item' && isOfKind(one.item))
    if (full.sure && (isMore || isTurned) && !full.question) return full
  }
  return null
}

/** "Dog", of a beef hot dog: what the names end with, the last thing first. */
function kindsIn({ lines }: Draft, { items }: Menu): Set<string> {
  const names = lines.toReversed().map(({ item }) => plain(items.get(item)?.name ?? '').split(' '))
  return new Set(names.flatMap((words) => (words.length > 1 ? words.slice(-1) : [])))
}
