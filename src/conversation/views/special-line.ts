import { clockOf, moneyOf } from '../../menu/formats.ts'
import type { Menu } from '../../menu/menu.ts'

/** "Today's special: Large Margherita, $9.50 instead of $17.50, until 3:00 PM."; null: there is none, or it ended. */
export function specialLine(menu: Menu): string | null {
  const { special } = menu
  if (!special || menu.items.get(special.item)?.available === false) return null
  const money = moneyOf(menu)
  const instead = special.usual === null || special.usual === special.price ? '' : ` instead of ${money(special.usual)}`
  const until = special.until ? `, until ${clockOf(menu, special.until)}` : ''
  return `Today's special: ${special.name}, ${money(special.price)}${instead}${until}.`
}
