import { hourIn } from '../../../menu/hours.ts'
import type { Shop } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import type { Meaning } from '../../../understanding/meaning.ts'

/** As far as people move an hour that they have named. */
const nearby = 2

/** "Make that 7", of an order that is wanted for 6:30: seven of it, or at seven? The number; null: it is clear. */
export function hourOrNumber(
  { lines, changes }: Meaning,
  text: string,
  wantedFor: string | null,
  { timezone }: Shop,
): number | null {
  const [change, ...others] = changes
  const isBare =
    /\b(?:make|change|move|push) (?:it|that)(?: to)? \w+(?: instead)?$|\b(?:do|have|get) (?:it )?\w+ instead$/.test(
      plain(text),
    )
  if (wantedFor === null || !isBare || lines.length + others.length > 0) return null
  if (change?.op !== 'quantity' || change.target !== 'implied' || change.quantity > 12) return null
  const hour = hourIn(timezone, new Date(wantedFor)) % 12 || 12
  return Math.abs(hour - change.quantity) <= nearby ? change.quantity : null
}
