import type { Customer } from '../customers/customer.ts'
import type { Change, Description, Meaning, MeantLine } from '../understanding/meaning.ts'

/** "How much is a coke?" "I'll take two": what was asked about last is what is meant, where it is not ordered yet. */
export function takeSpokenOf(meaning: Meaning, customer: Customer): Meaning {
  const spokenOf = itemSpokenOf(meaning, customer)
  const isOfIt = meaning.changes.every(({ target }) => target === 'implied')
  if (spokenOf === null || meaning.intent !== 'change' || meaning.lines.length > 0 || !isOfIt) return meaning
  const lines = meaning.changes.reduce<MeantLine[] | null>(withChange, [oneOf(spokenOf)])
  return lines ? { ...meaning, intent: 'order', lines, changes: [] } : meaning
}

/** "What's in the caesar?" "I'll take it": one of them, as it comes; null where nothing was spoken of that it could be. */
export const spokenOfIsTaken = (meaning: Meaning, { draft, spokenOf }: Customer): Meaning | null =>
  !spokenOf || draft?.lines.some(({ item }) => item === spokenOf)
    ? null
    : { ...meaning, intent: 'order', lines: [oneOf(spokenOf)], changes: [], sure: true }

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

/** What the change names, be it what another thing shall become. */
function describedBy(change: Change): Description | null {
  if (change.op === 'item' && change.target === 'implied') return { item: change.item }
  return typeof change.target === 'object' && !('nth' in change.target) ? change.target : null
}

/** With an order begun, only what the same message asks about: any other change is of the order. */
function itemSpokenOf({ question }: Meaning, { draft, spokenOf }: Customer): string | null {
  if (!draft) return spokenOf ?? null
  const asked = question && 'item' in question ? question.item : null
  return draft.lines.some(({ item }) => item === asked) ? null : asked
}

const oneOf = (item: string): MeantLine => ({ item, quantity: 1, size: null, options: [], note: null, words: '' })

/** Lines of one thing; null for what can't be said of a thing that is not ordered yet. */
function withChange(lines: readonly MeantLine[] | null, change: Change): MeantLine[] | null {
  const line = lines?.at(-1)
  if (!lines || !line) return null
  const { pieces = line.quantity } = change
  const others = lines.slice(0, -1)
  // "Two of them, one with no onions", "one large, one small"
  const isOther = change.op === 'size' && change.pieces !== undefined && line.size !== null
  const left = isOther ? [line] : line.quantity > pieces ? [{ ...line, quantity: line.quantity - pieces }] : []
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
