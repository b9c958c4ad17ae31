import type { Draft } from '../../customers/customer.ts'
import type { Item, Menu } from '../../menu/menu.ts'
import type { Change, Meaning, MeantLine } from '../../understanding/meaning.ts'
import { oneOf, withChange } from '../../understanding/order-of-named.ts'
import { optionFor } from '../changes/fitting.ts'

/**
 * "Full rack, spicy sauce", where only ribs come by the rack: that is ordered, unless something that is ordered already
 * comes so.
 */
export function soldInSize(meaning: Meaning, text: string, draft: Draft | null, { items }: Menu): Meaning {
  const [first, ...others] = meaning.changes
  if (first?.op !== 'size' || meaning.lines.length > 0 || !meaning.changes.every(isOfNothingNamed)) return meaning
  const [item, ...more] = [...items.values()].filter(({ sizes }) => sizes.has(first.size))
  const isThere = draft?.lines.some((line) => items.get(line.item)?.sizes.has(first.size))
  if (!item || more.length > 0 || isThere) return meaning
  const fitting = others.flatMap((change) => fittingOf(item, change) ?? [])
  if (fitting.length < others.length) return meaning
  const line: MeantLine = { ...oneOf(item.id), quantity: first.pieces ?? 1, size: first.size, words: text }
  const lines = fitting.reduce<MeantLine[] | null>(withChange, [line])
  return lines ? { ...meaning, intent: 'order', lines, changes: [], sure: false } : meaning
}

/** Of two kinds of "vanilla" on the menu, the one that this item can have. */
function fittingOf(item: Item, change: Change): Change | null {
  const option = change.op === 'option' ? optionFor(item, change.option) : null
  return change.op === 'option' && option ? { ...change, option } : null
}

const isOfNothingNamed = ({ op, target }: Change): boolean => (op === 'size' || op === 'option') && target === 'implied'
