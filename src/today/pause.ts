import { z } from 'zod'
import type { Menu } from '../menu/menu.ts'
import type { DocumentStore } from '../storage/document-store.ts'

export const pauseSchema = z.object({
  version: z.literal(1),
  isPaused: z.boolean(),
  at: z.iso.datetime(),
  /** Who said so. */
  by: z.string(),
})
export type PauseNote = z.infer<typeof pauseSchema>

/** In DATA_DIR. */
export const pauseFile = 'pause.json'

/** Whether the shop takes orders from customers just now. */
export interface Pause {
  /** Learns what an earlier process was told. */
  open(): Promise<void>
  /** Durable when it resolves. */
  set(isPaused: boolean, by: string): Promise<void>
  /** The menu, which says it too. */
  menu(): Menu
}

interface Dependencies {
  store: DocumentStore<PauseNote>
  menu: () => Menu
  clock?: () => Date
}

export function createPause({ store, menu, clock = () => new Date() }: Dependencies): Pause {
  let isPaused = false
  let drawn: { from: Menu; menu: Menu } | null = null

  return {
    async open() {
      isPaused = (await store.read())?.isPaused ?? false
    },
    async set(wanted, by) {
      await store.change(async () => ({
        document: { version: 1, isPaused: wanted, at: clock().toISOString(), by },
        result: undefined,
      }))
      isPaused = wanted
    },
    menu() {
      const from = menu()
      if (!isPaused) return from
      // Each message asks for it; it is another one only when the menu is.
      if (drawn?.from !== from) drawn = { from, menu: { ...from, shop: { ...from.shop, isPaused: true } } }
      return drawn.menu
    },
  }
}
