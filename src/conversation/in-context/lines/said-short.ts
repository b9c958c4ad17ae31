import type { Draft } from '../../../customers/customer.ts'
import { type Menu, optionOf } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { stem } from '../../../text/stem.ts'
import { choicesOf, type Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

/** Shorter words are no names. */
const shortest = 4

/** "Skip the lychee", where there is lychee jelly in the order, and nothing else that is called so. */
export function saidShort(
  text: string,
  { customer: { draft }, menu, understanding: { understandLocally } }: Context,
): Meaning | null {
  const meaning = draft ? understandLocally(text) : null
  if (!draft || !meaning || meaning.sure || meaning.lines.length > 0) return null
  const names = namesIn(draft, menu)
  const words = plain(text)
    .split(' ')
    .filter((word) => word.length >= shortest)
  for (const word of words) {
    const [name, ...others] = names.filter((one) => plain(one).split(' ').map(stem).includes(stem(word)))
    if (name === undefined || others.length > 0 || plain(text).includes(plain(name))) continue
    const full = understandLocally(plain(text).replace(word, name))
    if (full.sure && full.changes.length > 0 && full.lines.length === 0 && !full.question) return full
  }
  return null
}

/** Of what is in the order, and what was said of it. */
function namesIn({ lines }: Draft, { items }: Menu): string[] {
  const names = lines.flatMap(({ item: id, options }) => {
    const item = items.get(id)
    if (!item) return []
    return [item.name, ...options.flatMap(choicesOf).flatMap((option) => optionOf(item, option)?.name ?? [])]
  })
  return [...new Set(names)]
}
