import type { Draft, DraftLine } from '../../customers/customer.ts'
import { type Menu, optionOf } from '../../menu/menu.ts'
import { type Change, choicesOf } from '../../understanding/meaning.ts'

/**
 * "No butter", of a bacon roll: no option of that and no line of its own, but it is made with some, which the shop may
 * leave out.
 * @param unfit those of the changes that fit no line
 */
export function refusesContents(
  changes: readonly Change[],
  unfit: readonly Change[],
  { lines }: Draft,
  menu: Menu,
): boolean {
  const refusals = changes.filter(isRefusal)
  const names = refusals.flatMap((change) => namesRefused(change, menu)).map((name) => name.toLowerCase())
  const isMadeWithIt = ({ item }: DraftLine) =>
    menu.items.get(item)?.contains?.some((one) => names.includes(one.toLowerCase())) ?? false
  return refusals.length > 0 && refusals.every((change) => unfit.includes(change)) && lines.some(isMadeWithIt)
}

const isRefusal = (change: Change): boolean =>
  change.op === 'remove' || (change.op === 'option' && change.option.exclude)

function namesRefused(change: Change, { items }: Menu): string[] {
  if (change.op === 'option') {
    const ids = choicesOf(change.option)
    return [...items.values()].flatMap((item) => ids.flatMap((id) => optionOf(item, id)?.name ?? []))
  }
  const id = typeof change.target === 'object' && 'item' in change.target ? change.target.item : undefined
  const item = items.get(id ?? '')
  return item ? [item.name, ...item.aliases] : []
}
