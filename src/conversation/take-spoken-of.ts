import type { Customer } from '../customers/customer.ts'
import type { Change, Meaning, MeantLine } from '../understanding/meaning.ts'

/** "How much is a coke?" "I'll take two": where nothing is ordered yet, what was asked about last is what is meant. */
export function takeSpokenOf(meaning: Meaning, { draft, spokenOf }: Customer): Meaning {
  const isOfIt = meaning.changes.every(({ target }) => target === 'implied')
  if (draft || !spokenOf || meaning.intent !== 'change' || meaning.lines.length > 0 || !isOfIt) return meaning
  const nothing: MeantLine = { item: spokenOf, quantity: 1, size: null, options: [], note: null, words: '' }
  const line = meaning.changes.reduce<MeantLine | null>(withChange, nothing)
  return line ? { ...meaning, intent: 'order', lines: [line], changes: [] } : meaning
}

/** null for what can't be said of a thing that is not ordered yet. */
function withChange(line: MeantLine | null, change: Change): MeantLine | null {
  if (!line) return null
  switch (change.op) {
    case 'quantity':
      return { ...line, quantity: change.quantity }
    case 'more':
      return { ...line, quantity: change.by }
    case 'size':
      return { ...line, size: change.size }
    case 'option':
      return { ...line, options: [...line.options, change.option] }
    default:
      return null
  }
}
