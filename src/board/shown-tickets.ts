import type { Order } from '../orders/order.ts'
import { isFinal } from '../orders/status.ts'
import { type Ticket, ticketOf, withoutCustomer } from './ticket.ts'

type Owner = Pick<Order, 'channel' | 'customerId'>

/** The tickets that are on the board, the one that changed last as the last. */
export interface ShownTickets {
  /** @param changes since the order was placed, oldest first */
  put(order: Order, changes: string[]): Ticket
  find(id: string): Ticket | null
  all(): Ticket[]
  /** Takes out of this customer's who they are, also whenever they are put again. */
  forget(owner: Owner): void
}

/** A ticket, and whose it is, which is not for boards. */
interface Shown {
  ticket: Ticket
  owner: Owner
  isForgotten: boolean
}

/** @param mostFinished so many of those that are done stay */
export function createShownTickets(mostFinished: number): ShownTickets {
  const shown = new Map<string, Shown>()
  return {
    put(order, changes) {
      const { id, channel, customerId } = order
      const { isForgotten = false } = shown.get(id) ?? {}
      const whole = ticketOf(order, changes)
      // Read while the book was still about to forget.
      const ticket = isForgotten ? withoutCustomer(whole) : whole
      shown.delete(id)
      shown.set(id, { ticket, owner: { channel, customerId }, isForgotten })
      const finished = [...shown.values()].filter((each) => isFinal(each.ticket.status))
      for (const each of finished.slice(0, -mostFinished)) shown.delete(each.ticket.id)
      return ticket
    },
    find: (id) => shown.get(id)?.ticket ?? null,
    all: () => [...shown.values()].map(({ ticket }) => ticket),
    forget({ channel, customerId }) {
      for (const [id, { ticket, owner }] of shown) {
        if (owner.channel === channel && owner.customerId === customerId)
          shown.set(id, { owner, ticket: withoutCustomer(ticket), isForgotten: true })
      }
    },
  }
}
