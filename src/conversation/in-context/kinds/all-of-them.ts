import type { DraftLine } from '../../../customers/customer.ts'
import { numberSaid, severalWords } from '../../../english/numbers.ts'
import type { Menu } from '../../../menu/menu.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Change, Meaning, MeantLine } from '../../../understanding/meaning.ts'
import { changing, ordering } from '../../../understanding/meanings.ts'
import type { Context } from '../context.ts'

const saying = new RegExp(
  wrapped`
    ^\W*(?:(?:yes|yeah|actually|make|make them|can they be|they['’]?re|can you make(?: them)?)\W+)*
    (?:(?<many>${severalWords})\s+of\s+(?:them|those|these|em)\W+)?all(?:\s+of\s+(?:them|those))?\s+
    (?<what>(?!the\b|my\b|of\b|\d)[^,?]+?)(?:\s+(?:please|pls|then|instead))*\W*$
  `,
  'i',
)
/** Nobody needs more words to say how all of them should be. */
const longest = 120

/** "3 of them, all margherita", "all margherita": the pizzas in the order become margheritas, and none is added. */
export function allOfThem(text: string, { customer, menu, understanding }: Context): Meaning | null {
  const { many, what } = (text.length > longest ? null : saying.exec(text))?.groups ?? {}
  const [line, ...others] = what === undefined ? [] : understanding.understandLocally(what).lines
  if (!line || others.length > 0 || line.quantity > 1) return null
  const count = many === undefined ? null : numberSaid(many)
  const lines = customer.draft?.lines ?? []
  const alike = lines.filter(({ item }) => categoryOf(item, menu) === categoryOf(line.item, menu))
  if (alike.length === 0)
    return count === null ? null : ordering([{ ...line, quantity: count, words: text }], { sure: false })
  const changes = turned(alike, line, count, lines)
  return changes && changing(changes, { sure: false })
}

const categoryOf = (id: string, { items }: Menu): string | undefined => items.get(id)?.category

/** null: there are several lines, and another number of them. */
function turned(
  alike: readonly DraftLine[],
  { item, size, options }: MeantLine,
  count: number | null,
  lines: readonly DraftLine[],
): Change[] | null {
  const sum = alike.reduce((all, { quantity }) => all + quantity, 0)
  const isCount = count !== null && count !== sum
  if (sum < 2 && count === null) return null
  if (isCount && alike.length > 1) return null
  return alike.flatMap((line): Change[] => {
    const target = { nth: lines.indexOf(line) + 1 }
    return [
      ...(line.item === item ? [] : [{ op: 'item', target, item } as const]),
      ...(isCount ? [{ op: 'quantity', target, quantity: count } as const] : []),
      ...(size === null ? [] : [{ op: 'size', target, size } as const]),
      ...options.map((option) => ({ op: 'option', target, option }) as const),
    ]
  })
}
