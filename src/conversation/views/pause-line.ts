import { timeOf } from '../../menu/formats.ts'
import type { Menu } from '../../menu/menu.ts'

/** null: the shop does not pause. */
export function pauseLine(menu: Menu): string | null {
  const { pause } = menu.shop
  if (!pause) return null
  return pause.until
    ? `We're not taking orders just now, and will again ${timeOf(menu, pause.until)}.`
    : "We're not taking orders for now, and will again a little later."
}
