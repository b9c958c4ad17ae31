import type { OrderEvent } from '../../../orders/order-event.ts'

/** What is kept together, or not at all. */
export interface Commit {
  document?: DocumentChange
  events: readonly OrderEvent[]
}

export interface DocumentChange {
  path: string
  /** Digest of the text that it takes the place of; null: there was none. */
  before: string | null
  /** null: the document is removed. */
  text: string | null
  /** Called once it is durable, before anything else is done. */
  kept(): void
  /** Puts the document in its place, as it was kept last. */
  write(): Promise<void>
}
