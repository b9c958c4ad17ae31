import type { Entry } from './journal-record.ts'
import type { SealedMonth } from './sealed-month.ts'
import type { Standing } from './standing.ts'
import { createStandings, type Standings } from './standings.ts'

/** What sealed months tell, one after another. */
export interface MonthsRead {
  /** Where the current part begins, and the number of the event before it. */
  end(): number
  last(): number
  /** Their events from an offset on. */
  entriesFrom(offset: number): AsyncIterable<Entry>
  /** An order at the end of the newest month that mentions it: of all months, or of the first so many. */
  find(id: string, among?: number): Promise<Standing | null>
  /** The ids of a customer's orders, in the order of their placing. */
  ordersOf(owner: string): Promise<string[]>
  /** What is known of orders when the current part begins, or the month after the first so many. */
  standings(among?: number): Promise<Standings>
}

/** @param list the oldest first; it is read anew at each call */
export const readMonths = (list: readonly SealedMonth[]): MonthsRead => ({
  end: () => list.at(-1)?.header.end ?? 0,
  last: () => list.at(-1)?.header.last ?? 0,
  async *entriesFrom(offset) {
    for (const month of list) if (offset < month.header.end) yield* month.entriesFrom(offset)
  },
  async find(id, among = list.length) {
    for (const month of list.slice(0, among).reverse()) {
      const standing = await month.findOrder(id)
      if (standing) return standing
    }
    return null
  },
  async ordersOf(owner) {
    const owned = await Promise.all(list.map((month) => month.findOwner(owner)))
    return [...new Set(owned.flatMap((found) => found?.orders ?? []))]
  },
  async standings(among = list.length) {
    const carried: [string, Standing][] = []
    for await (const order of list[among - 1]?.open() ?? []) carried.push(order)
    return createStandings(carried)
  },
})
