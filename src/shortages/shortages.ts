import { inTurn } from '../concurrency/in-turn.ts'
import type { DocumentStore } from '../storage/document-store.ts'
import { lasts, type Shortage, type ShortageList } from './shortage.ts'

/** What has run out in orders that were placed before it did, kept in the store. */
export interface Shortages {
  /** Those that wait for an answer, and those that ended lately, oldest first. */
  all(): Promise<readonly Shortage[]>
  find(number: number): Promise<Shortage | null>
  /** The one there is of this order and thing, or a new one; durable when it resolves. */
  note(order: string, thing: string, at: Date): Promise<Shortage>
  /** null: there is none of this number any more. */
  change(number: number, changed: Partial<Omit<Shortage, 'number'>>): Promise<Shortage | null>
  /** Runs what is said and done about one order one after another. */
  inTurn: <T>(order: string, task: () => Promise<T>) => Promise<T>
}

/** How long one that has ended is kept, for its buttons may still be tapped. */
const keptMs = 2 * 86_400_000

export function createShortages(store: DocumentStore<ShortageList>): Shortages {
  const all = async () => (await store.read())?.shortages ?? []
  return {
    all,
    inTurn: inTurn(),
    find: async (number) => (await all()).find((each) => each.number === number) ?? null,
    note: (order, thing, at) =>
      store.change(async (before) => {
        const { next, shortages } = before ?? { next: 1, shortages: [] }
        const known = shortages.find((each) => each.order === order && each.thing === thing && lasts(each))
        if (known) return { document: before, result: known }
        const shortage: Shortage = {
          number: next,
          order,
          thing,
          swaps: [],
          foundAt: at.toISOString(),
          askedAt: null,
          isStaffTold: false,
          staffQuestions: [],
          ending: null,
        }
        const kept = shortages.filter((each) => lasts(each) || at.getTime() - Date.parse(each.foundAt) < keptMs)
        return { document: { version: 1, next: next + 1, shortages: [...kept, shortage] }, result: shortage }
      }),
    change: (number, changed) =>
      store.change(async (before) => {
        const known = before?.shortages.find((each) => each.number === number)
        if (!before || !known) return { document: before, result: null }
        const shortage = { ...known, ...changed }
        const shortages = before.shortages.map((each) => (each === known ? shortage : each))
        return { document: { ...before, shortages }, result: shortage }
      }),
  }
}
