import { isFinal } from '../../../orders/status.ts'
import type { Standing } from './standing.ts'

/** Where orders stand, by their ids. */
export interface KnownOrders {
  /** In the order of their placing. */
  open: ReadonlyMap<string, Standing>
  has(id: string): boolean
  get(id: string): Standing | null
  set(id: string, standing: Standing): void
  ids(): string[]
}

/**
 * Orders that are over, most of a month's, are kept as text: that takes a third of an object's memory.
 * @param carried orders that are open
 */
export function createKnownOrders(carried: Iterable<readonly [string, Standing]>): KnownOrders {
  const open = new Map(carried)
  const over = new Map<string, string>()

  return {
    open,
    has: (id) => open.has(id) || over.has(id),
    get(id) {
      const text = over.get(id)
      return text === undefined ? (open.get(id) ?? null) : JSON.parse(text)
    },
    set(id, standing) {
      if (isFinal(standing.status)) {
        open.delete(id)
        over.set(id, JSON.stringify(standing))
      } else {
        over.delete(id)
        open.set(id, standing)
      }
    },
    ids: () => [...open.keys(), ...over.keys()],
  }
}
