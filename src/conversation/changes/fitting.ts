import type { DraftLine } from '../../customers/customer.ts'
import { type Item, type Menu, optionOf } from '../../menu/menu.ts'
import { type Change, isOpen, type LineOption } from '../../understanding/meaning.ts'

/** Whether the line's item can have what the change says of it. */
export function fits(line: DraftLine, change: Change, menu: Menu): boolean {
  const item = menu.items.get(line.item)
  if (!item) return false
  if (change.op === 'size') return item.sizes.has(change.size)
  return change.op !== 'option' || optionFor(item, change.option) !== null
}

/** Of several options that the words may mean, those that this item can have; null: none. */
export function optionFor(item: Item, option: LineOption): LineOption | null {
  const { anyOf, ...manner } = isOpen(option) ? option : { ...option, anyOf: [option.option] }
  const [only, ...others] = anyOf.filter((id) => optionOf(item, id) !== undefined)
  if (only === undefined) return null
  return others.length > 0 ? { ...manner, anyOf: [only, ...others] } : { ...manner, option: only }
}
