import { z } from 'zod'
import type { Menu, ShopPause } from '../menu/menu.ts'
import type { DocumentStore } from '../storage/document-store.ts'
import type { DeepReadonly } from '../types/deep-readonly.ts'

export const pauseSchema = z.object({
  version: z.literal(1),
  isPaused: z.boolean(),
  /** null: until somebody ends it. */
  until: z.iso.datetime().nullable().default(null),
  at: z.iso.datetime(),
  /** Who said so. */
  by: z.string(),
})
export type PauseNote = DeepReadonly<z.infer<typeof pauseSchema>>

/** In DATA_DIR. */
export const pauseFile = 'pause.json'

/** Whether the shop takes orders from customers just now. */
export interface Pause {
  /** Learns what an earlier process was told. */
  open(): Promise<void>
  /** null: it does, or does again. */
  current(): ShopPause | null
  /** Replaces what was said before; null ends it. Durable when it resolves. */
  set(pause: ShopPause | null, by: string): Promise<void>
  /** The menu, which says it too. */
  menu(): Menu
}

interface Dependencies {
  store: DocumentStore<PauseNote>
  menu: () => Menu
  clock?: () => Date
}

export function createPause({ store, menu, clock = () => new Date() }: Dependencies): Pause {
  let known: ShopPause | null = null
  let drawn: { from: Menu; with: ShopPause; menu: Menu } | null = null

  const current = () => (known?.until && known.until <= clock() ? null : known)

  return {
    async open() {
      const note = await store.read()
      known = note?.isPaused ? { until: note.until === null ? null : new Date(note.until) } : null
    },
    current,
    async set(pause, by) {
      const until = pause?.until?.toISOString() ?? null
      const at = clock().toISOString()
      await store.change(async () => ({
        document: { version: 1, isPaused: pause !== null, until, at, by },
        result: undefined,
      }))
      known = pause
    },
    menu() {
      const [from, pause] = [menu(), current()]
      if (!pause) return from
      // Each message asks for it; it is another one only when the menu or the pause is.
      if (drawn?.from !== from || drawn.with !== pause)
        drawn = { from, with: pause, menu: { ...from, shop: { ...from.shop, pause } } }
      return drawn.menu
    },
  }
}
