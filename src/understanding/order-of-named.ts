import type { Change, Description, Meaning, MeantLine } from './meaning.ts'

/** "No onions on the burger", "a cola instead", where nothing is ordered yet: most likely it is wanted like that. */
export function orderOfNamed(meaning: Meaning): Meaning {
  const { lines, changes, unmatched } = meaning
  const [first] = changes
  const { item, size = null, option } = (first && describedBy(first)) ?? {}
  const isOfOne = changes.every((change) => describedBy(change)?.item === item)
  if (lines.length > 0 || unmatched.length > 0 || !item || option !== undefined || !isOfOne) return meaning
  const said = changes.filter(({ op }) => op !== 'item')
  const wanted = said.reduce<MeantLine[] | null>(withChange, [{ ...oneOf(item), size }])
  return wanted ? { ...meaning, intent: 'order', lines: wanted, changes: [], sure: false } : meaning
}

/** What a message means that nothing came before: there is nothing yet that it could change. */
export function meaningAtFirst(meaning: Meaning): Meaning {
  const first = orderOfNamed(meaning)
  const isOfNone = first.lines.length === 0 || first.changes.some((change) => isOfOther(change, first.lines))
  return first.intent === 'change' && isOfNone ? { ...first, sure: false } : first
}

/** "An udon and make the cola large", where no cola is ordered. */
function isOfOther(change: Change, lines: readonly MeantLine[]): boolean {
  const item = describedBy(change)?.item
  return item !== undefined && !lines.some((line) => line.item === item)
}

/** What the change names, even as what another thing is to become. */
function describedBy(change: Change): Description | null {
  if (change.op === 'item' && change.target === 'implied') return { item: change.item }
  return typeof change.target === 'object' && !('nth' in change.target) ? change.target : null
}

export const oneOf = (item: string): MeantLine => ({
  item,
  quantity: 1,
  size: null,
  options: [],
  note: null,
  words: '',
})

/** Lines of one thing; null for what can't be said of a thing that is not ordered yet. */
export function withChange(lines: readonly MeantLine[] | null, change: Change): MeantLine[] | null {
  const line = lines?.at(-1)
  if (!lines || !line) return null
  const { pieces = line.quantity } = change
  const others = lines.slice(0, -1)
  // "Two of them, one with no onions", "one large, one small"
  const isOther = change.op === 'size' && change.pieces !== undefined && line.size !== null
  const rest = line.quantity > pieces ? [{ ...line, quantity: line.quantity - pieces }] : []
  const left = isOther ? [line] : rest
  const own = { ...(isOther ? oneOf(line.item) : line), quantity: pieces }
  switch (change.op) {
    case 'quantity':
      return [...others, { ...line, quantity: change.quantity }]
    case 'more':
      return [...others, { ...line, quantity: change.by }]
    case 'size':
      return [...others, ...left, { ...own, size: change.size }]
    case 'option':
      return [...others, ...left, { ...own, options: [...line.options, change.option] }]
    default:
      return null
  }
}
