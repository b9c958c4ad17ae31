import { plain } from '../../../text/plain.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const saying = /\b(?<count>an?|another|one|two|three|four|\d{1,2})\s+(?<how>\p{L}+)\s+ones?\b/iu
/** Nobody says more of it; and it bounds the work. */
const longest = 120

/** "A chicken one with everything", after a lamb gyro: a chicken gyro; null: there is none, or nothing like it. */
export function oneOfKind(
  text: string,
  { customer: { draft }, menu, understanding: { understandLocally } }: Context,
): Meaning | null {
  if (!draft || text.length > longest || !saying.test(text) || understandLocally(text).sure) return null
  const names = draft.lines.toReversed().map(({ item }) => plain(menu.items.get(item)?.name ?? '').split(' '))
  const kinds = new Set(names.flatMap((words) => (words.length > 1 ? words.slice(-1) : [])))
  for (const kind of kinds) {
    const full = understandLocally(text.replace(saying, `$<count> $<how> ${kind}`))
    const isOfKind = full.lines.some(({ item }) => plain(menu.items.get(item)?.name ?? '').endsWith(` ${kind}`))
    if (full.sure && isOfKind && full.changes.length === 0 && !full.question) return full
  }
  return null
}
