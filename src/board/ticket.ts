import { lineName, optionText } from '../orders/describe-line.ts'
import type { Order, OrderLine, OrderStatus } from '../orders/order.ts'
import { dueAt } from '../orders/ready-time.ts'
import { takenBackUntil } from '../orders/taking-back.ts'
import { type Thing, thingsOf } from '../orders/things-of.ts'

/** An order as the kitchen sees it. All texts are plain. */
export interface Ticket {
  id: string
  status: OrderStatus
  placedAt: string
  /** When it should be ready: as the customer wished, or as it was promised; null: nobody has said. */
  due: string | null
  /** Its customer wants it later, and not as soon as possible. */
  isForLater: boolean
  fulfilment: Order['fulfilment']
  /** The customer's, to call out or to deliver to. */
  name: string | null
  phone: string | null
  address: string | null
  note: string | null
  /** What the customer does not eat: "no nuts". */
  allergies: string[]
  lines: TicketLine[]
  /** What is not as it was placed: "+ 1 × Coke". */
  changes: string[]
  /** Until when its last step may be taken back; null: it may not. */
  undoUntil: string | null
}

export interface TicketLine {
  quantity: number
  /** "Large Pizza" */
  name: string
  /** What of it can run out besides its options. */
  things: Thing[]
  options: { id: string; text: string; excluded: boolean }[]
  note: string | null
}

/** @param changes since it was placed, oldest first */
export const ticketOf = (order: Order, changes: string[]): Ticket => {
  const { id, status, placedAt, fulfilment, name, note, lines } = order
  const isDelivered = fulfilment === 'delivery'
  return {
    id,
    status,
    placedAt,
    due: dueAt(order)?.toISOString() ?? null,
    isForLater: order.wantedFor !== null,
    fulfilment,
    name,
    phone: isDelivered ? order.phone : null,
    address: isDelivered ? order.address : null,
    note,
    allergies: [...(order.allergies ?? [])],
    lines: lines.map(ticketLine),
    changes,
    undoUntil: takenBackUntil(order)?.toISOString() ?? null,
  }
}

const ticketLine = (line: OrderLine): TicketLine => ({
  quantity: line.quantity,
  name: lineName(line),
  things: thingsOf(line),
  options: line.options
    // What must not be in it comes first.
    .toSorted((a, b) => Number(b.exclude) - Number(a.exclude))
    .map((option) => ({ id: option.option, text: written(option), excluded: option.exclude })),
  note: line.note,
})

/** "extra cheese", "NO ONION" */
const written = (option: OrderLine['options'][number]): string =>
  option.exclude ? `no ${optionText(option)}`.toUpperCase() : optionText(option)

/** The same without anything that says whose it is. */
export const withoutCustomer = (ticket: Ticket): Ticket => ({
  ...ticket,
  name: null,
  phone: null,
  address: null,
  note: null,
  allergies: [],
  lines: ticket.lines.map((line) => ({ ...line, note: null })),
  // A note or an address may be what changed.
  changes: [],
})
