import type { Item, Menu } from '../../../menu/menu.ts'

/**
 * By the option's id, the only item that has such a kind: a can of soda has to be a cola or an orangeade. An item that
 * needs both a side and a drink is left out.
 */
export function kindsOf({ items }: Menu): Map<string, Item> {
  const kinds = new Map<string, Item>()
  const shared = new Set<string>()
  for (const item of items.values()) {
    const isOfParts = item.groups.filter(({ min }) => min > 0).length > 1
    for (const { min, max, options } of item.groups) {
      for (const { id } of options) {
        if (kinds.has(id) || min === 0 || max !== 1 || isOfParts) shared.add(id)
        else kinds.set(id, item)
      }
    }
  }
  for (const id of shared) kinds.delete(id)
  return kinds
}
