import type { Menu } from '../../menu/menu.ts'

/** The menu's categories, in the file's order. */
export const categoriesOf = (menu: Menu): string[] => [
  ...new Set([...menu.items.values()].map((item) => item.category)),
]
