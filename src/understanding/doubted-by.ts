import type { Change, Meaning } from './meaning.ts'

/** A model that leaves out an item that was read in the text may have understood it otherwise, or have lost it. */
export function doubtedBy(local: Meaning, answered: Meaning): Meaning {
  if (answered.question !== undefined) return answered
  const named = new Set([...answered.lines.map(({ item }) => item), ...answered.changes.flatMap(itemsOf)])
  return local.lines.every(({ item }) => named.has(item)) ? answered : { ...answered, sure: false }
}

/** The item that it is about, and the one that it puts in its place. */
const itemsOf = (change: Change) => [
  typeof change.target === 'object' && 'item' in change.target ? change.target.item : undefined,
  change.op === 'item' ? change.item : undefined,
]
