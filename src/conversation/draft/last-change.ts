import type { Customer, Draft, DraftLine } from '../../customers/customer.ts'
import type { Turn } from '../turn.ts'
import { isSame } from './draft.ts'

/**
 * The customer after a message, with what it did to the lines of the draft or its note, for "put it back" and "the same
 * with the fries".
 * @param now null: it took a change back, so that "never mind" can't mean it
 */
export function withLastChange(
  { customer, effect, former, changes = [] }: Turn,
  { draft }: Customer,
  now: Date | null,
): Customer {
  if (effect?.kind === 'place' || effect?.kind === 'change-order') return { ...customer, lastChange: null }
  const isOfLines = !haveSameLines(draft?.lines ?? [], customer.draft?.lines ?? [])
  if (!isOfLines && draft?.note === customer.draft?.note) return customer
  // What was said of the lines before is said of others still: "the same with the fries".
  const said = isOfLines ? changes : (customer.lastChange?.changes ?? [])
  return {
    ...customer,
    lastChange: { former: former ?? draft, changes: [...said], ...(now && { at: now.toISOString() }) },
  }
}

/** The last message changed an order that is not placed yet. Changes to a placed one are given up all together. */
export const isJustChanged = ({ draft, lastChange, updatedAt }: Customer): boolean =>
  draft !== null && !draft.amends && lastChange?.former?.id === draft.id && lastChange.at === updatedAt

export const haveSameLines = (some: readonly DraftLine[], others: readonly DraftLine[]): boolean =>
  some.length === others.length &&
  some.every((line, at) => {
    const other = others[at]
    return other !== undefined && line.key === other.key && line.quantity === other.quantity && isSame(line, other)
  })

/** The draft before the last change; null where there is none, or it was another order. */
export function formerDraft({ draft, lastChange }: Customer): Draft | null {
  const former = lastChange?.former ?? null
  const isOther = draft && (former?.id !== draft.id || former.amends?.order !== draft.amends?.order)
  return isOther ? null : former
}

/** "The other one": the only line that was not just changed, or the rest of the line of which some were changed. */
export function otherLine({ draft, lastChange }: Customer): { nth: number } | null {
  const lines = draft?.lines ?? []
  const isAsItWas = (line: DraftLine) => lastChange?.former?.lines.some((one) => haveSameLines([line], [one]))
  const isLeft = (line: DraftLine) =>
    lastChange?.former?.lines.some((one) => one.key === line.key && one.quantity > line.quantity && isSame(one, line))
  const untouched = lines.filter(isAsItWas)
  // Of its kind, where there are other things besides.
  const touched = lines.filter((line) => !isAsItWas(line)).map(({ item }) => item)
  const alike = untouched.filter(({ item }) => touched.includes(item))
  const [other, ...more] = [lines.filter(isLeft), alike, untouched].find((some) => some.length > 0) ?? []
  return other && more.length === 0 ? { nth: lines.indexOf(other) + 1 } : null
}
