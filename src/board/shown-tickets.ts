import type { Order } from '../orders/order.ts'
import { isFinal } from '../orders/status.ts'
import { type Ticket, ticketOf, withoutCustomer } from './ticket.ts'

type Owner = Pick<Order, 'channel' | 'customerId'>

/** The tickets that are on the board, the one that changed last as the last. Each is kept as it is sent, in JSON. */
export interface ShownTickets {
  /**
   * @param changes since the order was placed, oldest first
   * @returns its ticket in JSON; null: it is there already, and as it was
   */
  put(order: Order, changes: string[]): string | null
  find(id: string): Ticket | null
  /** In a JSON array. */
  all(): string
  /** Takes out of this customer's who they are, also whenever they are put again. */
  forget(owner: Owner): void
}

/** A ticket, and whose it is, which is not for boards. */
interface Shown {
  /** The ticket. */
  json: string
  owner: Owner
  isForgotten: boolean
}

/** @param mostFinished how many of those that are done stay */
export function createShownTickets(mostFinished: number): ShownTickets {
  const shown = new Map<string, Shown>()
  /** Of these, as long as they stay. */
  const finished = new Set<string>()

  function noteFinished({ id, status }: Order): void {
    finished.delete(id)
    if (isFinal(status)) finished.add(id)
    const [oldest] = finished
    if (oldest === undefined || finished.size <= mostFinished) return
    finished.delete(oldest)
    shown.delete(oldest)
  }

  return {
    put(order, changes) {
      const { id, channel, customerId } = order
      const before = shown.get(id)
      const isForgotten = before?.isForgotten ?? false
      const whole = ticketOf(order, changes)
      // Read while the book was still about to forget.
      const json = JSON.stringify(isForgotten ? withoutCustomer(whole) : whole)
      shown.delete(id)
      shown.set(id, { json, owner: { channel, customerId }, isForgotten })
      noteFinished(order)
      return json === before?.json ? null : json
    },
    find(id) {
      const kept = shown.get(id)
      return kept ? ticketIn(kept) : null
    },
    all: () => `[${[...shown.values()].map(({ json }) => json).join()}]`,
    forget({ channel, customerId }) {
      for (const [id, kept] of shown) {
        if (kept.owner.channel !== channel || kept.owner.customerId !== customerId) continue
        shown.set(id, { ...kept, json: JSON.stringify(withoutCustomer(ticketIn(kept))), isForgotten: true })
      }
    },
  }
}

const ticketIn = ({ json }: Shown): Ticket => JSON.parse(json)
