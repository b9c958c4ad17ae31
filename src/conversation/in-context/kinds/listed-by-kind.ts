import { countSaid } from '../../../english/numbers.ts'
import type { Menu } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { stem } from '../../../text/stem.ts'
import type { Meaning } from '../../../understanding/meaning.ts'
import type { Understanding } from '../../../understanding/understanding.ts'
import { categoriesOf } from '../../views/menu-categories.ts'
import type { Context } from '../context.ts'

type Understand = Understanding['understandLocally']

/** Nobody says more before a list. */
const longestHeading = 60

/** Where a list may begin: behind a pause, or before its first thing. */
const beginnings = /[,:;.\n]|\s(?=(?:one|1|an?)\s)/gi
/** "One a margherita", which is one margherita. */
const oneA = /\b(?:one|1)\s+(?:is\s+)?(?=an?\s)/gi

/**
 * "2 small pizzas for the kids, 1 marg 1 funghi", "two large pizzas one a margherita and one a funghi": the two are
 * those that follow, and both are small.
 */
export function listedByKind(text: string, { menu, understanding: { understandLocally } }: Context): Meaning | null {
  for (const { index } of text.slice(0, longestHeading).matchAll(beginnings)) {
    const heading = headingIn(text.slice(0, index), menu)
    if (!heading) continue
    const listed = listUnder(heading, text.slice(index + 1), menu, understandLocally)
    return listed && withBefore(listed, heading.before, understandLocally)
  }
  return null
}

/** "A coke and 2 small sides: mac and slaw": the coke, too. */
function withBefore(listed: Meaning, before: string, understandLocally: Understand): Meaning | null {
  const { lines, changes, unmatched, sure } = understandLocally(before.replace(/\s(?:and|with|plus|w|n)$/, ''))
  if (changes.length + unmatched.length > 0) return null
  return { ...listed, lines: [...lines, ...listed.lines], sure: listed.sure && (lines.length === 0 || sure) }
}

interface Heading {
  /** What is said before it. */
  before: string
  many: number
  size: string
  category: string
}

function listUnder(heading: Heading, list: string, menu: Menu, understandLocally: Understand): Meaning | null {
  const meaning = understandLocally(list.replace(oneA, ''))
  const listed = meaning.lines.filter(({ item }) => menu.items.get(item)?.category === heading.category)
  const sum = listed.reduce((all, { quantity }) => all + quantity, 0)
  if (listed.length === 0 || meaning.changes.length > 0) return null
  if (heading.size === '') return meaning.sure && sum === heading.many ? meaning : null
  // "One a margherita and one a calabrese", which there is not
  const isAll = sum === heading.many || sum + meaning.unmatched.length === heading.many
  return isAll ? withSize(meaning, heading, menu, understandLocally) : null
}

/** How many of which kind, and how large: "2 small pizzas", "and two pizzas for the kids". */
function headingIn(said: string, menu: Menu): Heading | null {
  const words = plain(said).split(' ')
  const at = words.findIndex((word) => countSaid(word) > 1)
  if (at < 0) return null
  const many = countSaid(words[at] ?? '')
  for (const category of categoriesOf(menu)) {
    const kind = words.findIndex((word, place) => place > at && stem(word) === stem(plain(category)))
    const isEnd = kind > 0 && [undefined, 'for'].includes(words[kind + 1])
    if (isEnd)
      return { before: words.slice(0, at).join(' '), many, size: words.slice(at + 1, kind).join(' '), category }
  }
  return null
}

/** All of the size, but those that say another. */
function withSize(
  meaning: Meaning,
  { size: words, category }: Heading,
  { items }: Menu,
  understandLocally: Understand,
): Meaning | null {
  const [change] = understandLocally(`the ${words} one`).changes
  if (change?.op !== 'size') return null
  const { size } = change
  const lines = meaning.lines.map((line) => {
    const item = items.get(line.item)
    return line.size === null && item?.category === category && item.sizes.has(size) ? { ...line, size } : line
  })
  return { ...meaning, lines }
}
