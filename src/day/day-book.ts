import { daysFrom, shopDay } from '../menu/hours.ts'
import type { Menu } from '../menu/menu.ts'
import type { Meaning } from '../understanding/meaning.ts'
import { type Day, type DayOrder, type DayStore, emptyDay, noTexts, type Texts } from './day.ts'

/** What happens on the shop's days, for the owner to look at. */
export interface DayBook {
  /** The date of the shop's day to which the moment belongs. */
  dateOf(at: Date): string
  /** Of one day; without anything noted it is empty. */
  day(date: string): Promise<Day>
  /** The day itself and those before it, the latest first. */
  lastDays(date: string, count: number): Promise<Day[]>
  /** @param orders by their ids, all of the same day */
  noteOrders(date: string, orders: Readonly<Record<string, NotedOrder>>): Promise<void>
  /** Is kept with the next `flush`: a statistic is not worth a write for each message. */
  noteText(meaning: Pick<Meaning, 'source' | 'intent' | 'unmatched'>): void
  noteOut(ids: readonly string[]): Promise<void>
  note(date: string, told: Partial<Pick<Day, 'isOpeningTold' | 'isReported'>>): Promise<void>
  /** Keeps what was counted since. */
  flush(): Promise<void>
}

/** `readyAt: undefined`: as it was noted before. */
export type NotedOrder = Omit<DayOrder, 'readyAt'> & { readyAt: string | null | undefined }

interface Dependencies {
  store: DayStore
  menu: () => Menu
  clock?: () => Date
}

/** So long a day can be looked back at. */
const keptDays = 35

export function createDayBook({ store, menu, clock = () => new Date() }: Dependencies): DayBook {
  let texts: Texts = noTexts

  const dateOf = (at: Date): string => shopDay(menu().shop.timezone, at)
  const day = async (date: string): Promise<Day> => (await store.read(date)) ?? emptyDay(date)

  async function change(date: string, note: (day: Day) => Day): Promise<void> {
    let isNew = false
    await store.change(date, (before) => {
      isNew = before === null
      return note(before ?? emptyDay(date))
    })
    if (isNew) await store.forgetBefore(daysFrom(date, -keptDays))
  }

  return {
    dateOf,
    day,
    lastDays: (date, count) => Promise.all(Array.from({ length: count }, (_, back) => day(daysFrom(date, -back)))),
    noteOrders: (date, orders) => change(date, (before) => ({ ...before, orders: merged(before.orders, orders) })),
    noteText(meaning) {
      const kind = kindOf(meaning)
      texts = { ...texts, [kind]: texts[kind] + 1 }
    },
    noteOut: (ids) =>
      change(dateOf(clock()), (before) => ({ ...before, ranOut: [...new Set([...before.ranOut, ...ids])] })),
    note: (date, told) => change(date, (before) => ({ ...before, ...told })),
    async flush() {
      const counted = texts
      if (counted === noTexts) return
      texts = noTexts
      try {
        await change(dateOf(clock()), (before) => ({ ...before, texts: sum(before.texts, counted) }))
      } catch (error) {
        texts = sum(texts, counted)
        throw error
      }
    },
  }
}

function merged(before: Day['orders'], orders: Readonly<Record<string, NotedOrder>>): Day['orders'] {
  const noted = Object.entries(orders).map(([id, { readyAt, steps, ...order }]): [string, DayOrder] => [
    id,
    {
      ...order,
      readyAt: readyAt === undefined ? (before[id]?.readyAt ?? null) : readyAt,
      steps: { ...before[id]?.steps, ...steps },
    },
  ])
  return { ...before, ...Object.fromEntries(noted) }
}

/** An answer of the model that was remembered costs no asking. */
function kindOf({ source, intent, unmatched }: Pick<Meaning, 'source' | 'intent' | 'unmatched'>): keyof Texts {
  if (intent === 'other' || unmatched.length > 0) return 'unclear'
  return source === 'gpt' ? 'byModel' : 'alone'
}

const sum = (a: Texts, b: Texts): Texts => ({
  alone: a.alone + b.alone,
  byModel: a.byModel + b.byModel,
  unclear: a.unclear + b.unclear,
})
