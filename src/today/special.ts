import type { Menu } from '../menu/menu.ts'
import { type Special, withSpecial } from '../menu/special.ts'
import type { DocumentStore } from '../storage/document-store.ts'

/** What the shop has today at a price of today. */
export interface SpecialOfToday {
  /** Learns what an earlier process was told. */
  open(): Promise<void>
  /** null: there is none, or it is over. */
  current(): Special | null
  /** In the place of another one; null ends it at once. Durable when it resolves. */
  set(special: Special | null): Promise<void>
  /** The menu with it. */
  menu(): Menu
  /** The menu as it is on other days. */
  usualMenu(): Menu
}

interface Dependencies {
  store: DocumentStore<Special>
  /** As the file says it. */
  menu: () => Menu
  clock?: () => Date
}

/** Those who were told a price just before it ended can still order at it. */
const graceMs = 15 * 60_000

export function createSpecial({ store, menu, clock = () => new Date() }: Dependencies): SpecialOfToday {
  let known: Special | null = null
  let drawn: { from: Menu; with: Special; isTold: boolean; menu: Menu } | null = null

  const isOn = (special: Special, ms = 0) => clock().getTime() < Date.parse(special.until) + ms

  return {
    async open() {
      known = await store.read()
    },
    current: () => (known && isOn(known) ? known : null),
    async set(special) {
      await store.change(async () => ({ document: special, result: undefined }))
      known = special
    },
    menu() {
      const from = menu()
      // Changes to an order that was placed in time may be made as long as the shop lets them be.
      const grace = Math.max(graceMs, from.shop.changes.minutes * 60_000)
      if (!known || !isOn(known, grace)) return from
      const isTold = isOn(known)
      // Each message asks for it; it is another one only when the file or the special is.
      const isSame = drawn?.from === from && drawn.with === known && drawn.isTold === isTold
      if (!drawn || !isSame) {
        const { special, ...changed } = withSpecial(from, known)
        drawn = { from, with: known, isTold, menu: { ...changed, ...(isTold && special && { special }) } }
      }
      return drawn.menu
    },
    usualMenu: menu,
  }
}
