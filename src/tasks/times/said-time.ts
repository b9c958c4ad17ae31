import type { Temporal } from 'temporal-polyfill'

/** Words of a text that say when. */
export interface TimeWords {
  /** Where they begin, with the preposition that goes with them. */
  index: number
  text: string
  said: SaidTime
}

export type SaidTime =
  /** "in 20 minutes": by a stopwatch, whatever the clocks do. */
  | { kind: 'from-now'; minutes: number }
  /** By the calendar and the clock on the wall. */
  | { kind: 'calendar'; date: SaidDate | null; time: SaidClock | null }

export type SaidDate =
  | { kind: 'date'; date: Temporal.PlainDate }
  /** "24 December": this year's, or where that has passed, the next one's. */
  | { kind: 'yearly'; month: number; day: number }
  /** 1 Monday … 7 Sunday: the coming one. */
  | { kind: 'weekly'; weekday: number }
  /** "3/4", which is in March or in April. */
  | { kind: 'ambiguous' }

/** Minutes after midnight that may be meant, the likeliest first: of today it is the first that lies ahead. */
export type SaidClock = readonly number[]
