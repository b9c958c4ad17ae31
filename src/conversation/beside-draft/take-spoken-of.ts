import type { Customer } from '../../customers/customer.ts'
import type { Item, Menu } from '../../menu/menu.ts'
import type { Change, Meaning, MeantLine } from '../../understanding/meaning.ts'
import { oneOf, withChange } from '../../understanding/order-of-named.ts'
import { fits, optionFor } from '../changes/fitting.ts'
import { takesSome } from '../hearing/answers.ts'

/**
 * "How much is a coke?" "I'll take two": what was asked about last is what is meant, where it is not ordered yet, and
 * can have what is said of it: "with bacon" is said of no salad that comes without.
 */
export function takeSpokenOf(meaning: Meaning, text: string, customer: Customer, { items }: Menu): Meaning {
  const isOfIt = meaning.changes.every(({ target }) => target === 'implied')
  if (meaning.intent !== 'change' || meaning.lines.length > 0 || !isOfIt) return meaning
  const spokenOf = itemSpokenOf(meaning, text, customer)
  const item = items.get(spokenOf ?? '')
  const changes = item ? meaning.changes.flatMap((change) => changeOf(change, item) ?? []) : []
  if (!item || changes.length < meaning.changes.length) return meaning
  const lines = changes.reduce<MeantLine[] | null>(withChange, [oneOf(item.id)])
  return lines ? { ...meaning, intent: 'order', lines, changes: [] } : meaning
}

/** The change as it is of this item; null: it can't have it. */
function changeOf(change: Change, item: Item): Change | null {
  if (change.op === 'size') return item.sizes.has(change.size) ? change : null
  if (change.op !== 'option') return change
  const option = optionFor(item, change.option)
  return option && { ...change, option }
}

/**
 * "Take it off", "extra avocado on it", right after "what's in the dragon roll?": about the dragon roll in the order.
 */
export function saidOfSpokenOf(meaning: Meaning, text: string, { draft, spokenOf }: Customer, menu: Menu): Meaning {
  const [line, ...others] = draft?.lines.filter(({ item }) => item === spokenOf) ?? []
  const isOfIt =
    line !== undefined &&
    others.length === 0 &&
    /\b(?:it|that|this|them|those)\b/i.test(text) &&
    meaning.changes.every((change) => change.target === 'implied' && fits(line, change, menu))
  if (!isOfIt) return meaning
  return { ...meaning, changes: meaning.changes.map((change) => ({ ...change, target: { item: line.item } })) }
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
