import { z } from 'zod'
import { inTurn } from '../in-turn.ts'
import type { DocumentStore } from '../storage/document-store.ts'

/** Something that an order could become, in minor units what that makes its total differ by. */
const swapSchema = z.object({ to: z.string(), difference: z.number().int() })
export type Swap = z.infer<typeof swapSchema>

/** What became of it. `gone`: the order moved on without an answer. */
const endings = ['swapped', 'dropped', 'cancelled', 'kept', 'back', 'gone'] as const
export type Ending = (typeof endings)[number]

/** An order that was placed before something in it ran out. No personal data. */
const shortageSchema = z.object({
  /** Names it in the buttons under its question. */
  number: z.number().int().positive(),
  order: z.string(),
  /** The id of the item or option. */
  thing: z.string(),
  /** What was offered in its place, the nearest first. */
  swaps: z.array(swapSchema),
  foundAt: z.iso.datetime(),
  /** null: its customer was not asked yet. */
  askedAt: z.iso.datetime().nullable(),
  /** Staff was told that it is for them to decide. */
  isStaffTold: z.boolean(),
  ending: z.enum(endings).nullable(),
})
export type Shortage = z.infer<typeof shortageSchema>

export const shortagesSchema = z.object({
  version: z.literal(1),
  /** The number of the next one. */
  next: z.number().int().positive(),
  shortages: z.array(shortageSchema),
})
export type ShortageList = z.infer<typeof shortagesSchema>

/** In DATA_DIR. */
export const shortagesFile = 'shortages.json'

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

/** A button of longer ago is no use any more. */
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

/** It need not be asked about again, for as long as the thing is out. */
export const lasts = ({ ending }: Shortage): boolean => ending === null || ending === 'kept'
