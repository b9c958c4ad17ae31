import type { Customer } from '../../customers/customer.ts'
import type { Meaning, MeantLine } from '../../understanding/meaning.ts'
import { oneOf, withChange } from '../../understanding/order-of-named.ts'
import { takesSome } from '../answers.ts'

/** "How much is a coke?" "I'll take two": what was asked about last is what is meant, where it is not ordered yet. */
export function takeSpokenOf(meaning: Meaning, text: string, customer: Customer): Meaning {
  const isOfIt = meaning.changes.every(({ target }) => target === 'implied')
  if (meaning.intent !== 'change' || meaning.lines.length > 0 || !isOfIt) return meaning
  const spokenOf = itemSpokenOf(meaning, text, customer)
  if (spokenOf === null) return meaning
  const lines = meaning.changes.reduce<MeantLine[] | null>(withChange, [oneOf(spokenOf)])
  return lines ? { ...meaning, intent: 'order', lines, changes: [] } : meaning
}

/** "What's in the caesar?" "I'll take it": one of them, as it comes; null: nothing fitting was spoken of. */
export const spokenOfIsTaken = (meaning: Meaning, { draft, spokenOf }: Customer): Meaning | null =>
  !spokenOf || draft?.lines.some(({ item }) => item === spokenOf)
    ? null
    : { ...meaning, intent: 'order', lines: [oneOf(spokenOf)], changes: [], sure: true }

/** With an order begun, only what is taken, or what the same message asks about: any other change is of the order. */
function itemSpokenOf({ question }: Meaning, text: string, { draft, spokenOf }: Customer): string | null {
  if (!draft) return spokenOf ?? null
  const named = question && 'item' in question ? question.item : null
  const asked = named ?? (takesSome(text) ? (spokenOf ?? null) : null)
  return draft.lines.some(({ item }) => item === asked) ? null : asked
}
