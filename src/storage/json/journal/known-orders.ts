import { isFinal } from '../../../orders/status.ts'
import type { Standing } from './standings.ts'

/**
 * Where orders stand, by their ids. Of those that are over, most of a month's, it is kept as text: that takes a third of
 * the memory that an object does.
 * @param carried orders that are open
 */
export function createKnownOrders(carried: Iterable<readonly [string, Standing]>) {
  /** In the order of their placing. */
  const open = new Map(carried)
  const over = new Map<string, string>()

  return {
    open: open as ReadonlyMap<string, Standing>,
    has: (id: string): boolean => open.has(id) || over.has(id),
    get(id: string): Standing | null {
      const text = over.get(id)
      return text === undefined ? (open.get(id) ?? null) : JSON.parse(text)
    },
    set(id: string, standing: Standing): void {
      if (isFinal(standing.status)) {
        open.delete(id)
        over.set(id, JSON.stringify(standing))
      } else {
        over.delete(id)
        open.set(id, standing)
      }
    },
    ids: (): string[] => [...open.keys(), ...over.keys()],
  }
}
