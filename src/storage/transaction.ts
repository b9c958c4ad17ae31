import type { OrderEvent } from '../orders/order-event.ts'

/** Port: what is kept together with a document's change, at its end: all of it, or nothing. */
export interface Transaction {
  /**
   * Resolves once it is kept and followed, before the change does; rejects where the change comes to nothing. Whoever
   * decides what the document becomes must not wait for it.
   * @param follow given where the event stands in the journal
   */
  append(event: OrderEvent, follow: (offset: number) => Promise<void> | undefined): Promise<number>
}
