import { daysFrom, shopDay } from '../menu/hours.ts'
import type { Menu } from '../menu/menu.ts'
import type { Meaning } from '../understanding/meaning.ts'
import { type Day, type DayOrder, type DayStore, emptyDay, noTexts, type OrderNote, type Texts } from './day.ts'

/** What happens on the shop's days, for the owner to look at. */
export interface DayBook {
  /** The date of the shop's day to which the moment belongs. */
  dateOf(at: Date): string
  /** Of one day; without anything noted it is empty. */
  day(date: string): Promise<Day>
  /** The day itself and those before it, the latest first. */
  lastDays(date: string, count: number): Promise<Day[]>
  /**
   * Noting the same again changes nothing.
   * @param orders by their ids, all of the same day
   */
  noteOrders(date: string, orders: Readonly<Record<string, NotedOrder>>): Promise<void>
  /** Is kept with the next `flush`: a statistic is not worth a write for each message. */
  noteText(meaning: Pick<Meaning, 'source' | 'intent' | 'unmatched'>): void
  noteOut(ids: readonly string[]): Promise<void>
  note(date: string, told: Partial<Pick<Day, 'isOpeningTold' | 'isReported'>>): Promise<void>
  /** Keeps what was counted since. */
  flush(): Promise<void>
}

export type NotedOrder = Omit<OrderNote, 'id'>

interface Dependencies {
  store: DayStore
  menu: () => Menu
  clock?: () => Date
}

/** For how long a day can be looked back at. */
const keptDays = 35

export function createDayBook({ store, menu, clock = () => new Date() }: Dependencies): DayBook {
  let texts: Texts = noTexts
  /** The latest of which something was noted. */
  let latest = ''

  const dateOf = (at: Date): string => shopDay(menu().shop.timezone, at)

  async function day(date: string): Promise<Day> {
    const [kept, notes] = await Promise.all([store.read(date), store.orderNotes(date)])
    const day = kept ?? emptyDay(date)
    return { ...day, orders: merged(day.orders, notes) }
  }

  async function change(date: string, note: (day: Day) => Day): Promise<void> {
    await store.change(date, (before) => note(before ?? emptyDay(date)))
    await forgetOld(date)
  }

  async function forgetOld(date: string): Promise<void> {
    if (date <= latest) return
    await store.forgetBefore(daysFrom(date, -keptDays))
    latest = date
  }

  return {
    dateOf,
    day,
    lastDays: (date, count) => Promise.all(Array.from({ length: count }, (_, back) => day(daysFrom(date, -back)))),
    async noteOrders(date, orders) {
      await store.addOrderNotes(
        date,
        Object.entries(orders).map(([id, order]) => ({ id, ...order })),
      )
      await forgetOld(date)
    },
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

function merged(orders: Day['orders'], notes: readonly OrderNote[]): Day['orders'] {
  const byId = new Map<string, DayOrder>(Object.entries(orders))
  for (const { id, readyAt, steps, ...order } of notes) {
    const before = byId.get(id)
    byId.set(id, {
      ...order,
      readyAt: readyAt === undefined ? (before?.readyAt ?? null) : readyAt,
      steps: { ...before?.steps, ...steps },
    })
  }
  return Object.fromEntries(byId)
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
