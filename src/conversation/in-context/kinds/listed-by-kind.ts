import type { Menu } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { stem } from '../../../text/stem.ts'
import { countSaid } from '../../../understanding/local/english/numbers.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Understanding } from '../../../understanding/understanding.ts'
import { categoriesOf } from '../../views/menu-categories.ts'
import type { Context } from '../context.ts'

/** Nobody says more before a list. */
const longestHeading = 60

/** "2 small pizzas for the kids, 1 marg 1 funghi": the two are those listed, both small; null: no such list. */
export function listedByKind(text: string, { menu, understanding: { understandLocally } }: Context): Meaning | null {
  const end = text.slice(0, longestHeading).search(/[,:;.\n]/)
  const heading = end < 0 ? null : headingIn(text.slice(0, end), menu)
  if (!heading) return null
  const meaning = understandLocally(text.slice(end + 1))
  const areOfKind = meaning.lines.every(({ item }) => menu.items.get(item)?.category === heading.category)
  const sum = meaning.lines.reduce((all, { quantity }) => all + quantity, 0)
  if (!meaning.sure || meaning.changes.length > 0 || !areOfKind || sum !== heading.many) return null
  return heading.size === '' ? meaning : withSize(meaning, heading.size, menu, understandLocally)
}

/** How many of which kind, and how large: "2 small pizzas", "and two pizzas for the kids". */
function headingIn(said: string, menu: Menu): { many: number; size: string; category: string } | null {
  const words = plain(said).split(' ')
  const at = words.findIndex((word) => countSaid(word) > 1)
  if (at < 0) return null
  const many = countSaid(words[at] ?? '')
  for (const category of categoriesOf(menu)) {
    const kind = words.findIndex((word, place) => place > at && stem(word) === stem(plain(category)))
    const isEnd = kind > 0 && [undefined, 'for'].includes(words[kind + 1])
    if (isEnd) return { many, size: words.slice(at + 1, kind).join(' '), category }
  }
  return null
}

/** All of the size, but those that say another. */
function withSize(
  meaning: Meaning,
  words: string,
  { items }: Menu,
  understandLocally: Understanding['understandLocally'],
): Meaning | null {
  const [change] = understandLocally(`the ${words} one`).changes
  if (change?.op !== 'size') return null
  const { size } = change
  const lines = meaning.lines.map((line) =>
    line.size === null && items.get(line.item)?.sizes.has(size) ? { ...line, size } : line,
  )
  return { ...meaning, lines }
}
