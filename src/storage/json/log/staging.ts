import type { OrderEvent } from '../../../orders/order-event.ts'

/** What the log needs of the journal. */
export interface Staging {
  /** The file that they are lines of. */
  path: string
  /** The lines that the events become. Nothing else is staged before these are kept or taken back. */
  stage(events: readonly OrderEvent[]): Staged
}

export interface Staged {
  /** An event each: where it begins in the file, and in the whole journal. */
  lines: { text: string; at: number; offset: number }[]
  /** Not durably. */
  write(): Promise<void>
  keep(): void
  takeBack(): Promise<void>
}
