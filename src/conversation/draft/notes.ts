import type { Customer, Draft } from '../../customers/customer.ts'
import type { Meaning } from '../../understanding/meaning.ts'

/** "No nuts, allergy" goes with the one line that is ordered with it. */
export function withLineNote(meaning: Meaning, note: string | null): Meaning {
  const [line, ...others] = meaning.lines
  if (note === null || !line || others.length > 0) return meaning
  return { ...meaning, lines: [{ ...line, note: both(line.note, note) }] }
}

/** Else it goes with the whole order, and twice said is once. */
export function withOrderNote(draft: Draft, note: string): Draft {
  const isThere = draft.note?.includes(note) || draft.lines.some((line) => line.note?.includes(note))
  return isThere ? draft : { ...draft, note: both(draft.note, note) }
}

/** Before anything else is done with the order: it may be the last that is said before it's placed. */
export const noted = (customer: Customer, note: string | null): Customer =>
  note !== null && customer.draft ? { ...customer, draft: withOrderNote(customer.draft, note) } : customer

const both = (one: string | null, other: string): string => (one === null ? other : `${one}; ${other}`)
