/** When somebody wants their order, as they said it. */
export type WantedTime =
  | { kind: 'soon' }
  | { kind: 'from-now'; minutes: number }
  /** So much after what was said before; before it, where it is negative. */
  | { kind: 'moved'; minutes: number }
  /** "At quarter past": of whichever hour comes next. */
  | { kind: 'past-the-hour'; minutes: number }
  /** When the shop opens next. */
  | { kind: 'opening' }
  /** A day as `weekdayOf` has it, and not earlier than so many minutes after midnight. */
  | { kind: 'day'; day: number; from: number }
  /** A day as `weekdayOf` has it, null: not said; minutes after midnight by each reading: "at 7" has two. */
  | { kind: 'clock'; day: number | null; readings: readonly number[] }

/** The words that say so, and where they stand in the text. */
export interface SaidTime {
  index: number
  words: string
  time: WantedTime
}
