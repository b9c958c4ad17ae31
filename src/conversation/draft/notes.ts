import type { Customer, Draft } from '../../customers/customer.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import { onlyOwner, withoutOwner } from './owner.ts'

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

/** What the shop is to read of the order and of its lines; whose they are is no note of the customer's. */
const notesOf = ({ note, lines }: Draft): string[] =>
  [note, ...lines.map((line) => withoutOwner(line.note))].filter((one) => one !== null)

/** The order without what the shop was to read; of what is said of several things it's not clear which is meant. */
export function withoutNote(draft: Draft): Draft {
  const isOfLine = draft.note === null && notesOf(draft).length === 1
  const lines = isOfLine ? draft.lines.map((line) => ({ ...line, note: onlyOwner(line.note) })) : draft.lines
  return { ...draft, note: null, lines }
}

const both = (one: string | null, other: string): string => (one === null ? other : `${one}; ${other}`)
