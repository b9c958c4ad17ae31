import type { CustomerRef } from '../../customers/customer.ts'
import type { Order } from '../../orders/order.ts'
import { type OrderEvent, ordersIn } from '../../orders/order-book.ts'
import { blanked, isPersonal } from '../../orders/personal.ts'
import type { Journal } from './journal.ts'
import type { Entry } from './journal-record.ts'
import type { Change } from './sealed-months.ts'
import { ownerKey } from './standings.ts'

export const isOrderOf = (order: Order, { channel, id }: CustomerRef): boolean =>
  order.channel === channel && order.customerId === id

/**
 * Takes what says who the customer is out of their orders placed before the offset, which is in the current part. Doing
 * it again changes nothing.
 */
export async function blankOrders(journal: Journal, customer: CustomerRef, before: number): Promise<void> {
  await blankSealedOrders(journal, customer)
  const change = blankingOf(customer)
  const entries: Entry[] = []
  for await (const entry of journal.entries(before)) {
    const event = change(entry.event)
    if (event !== entry.event) entries.push({ ...entry, event })
  }
  if (entries.length > 0) await journal.rewrite(entries)
}

/** The same for those in months that are sealed. */
export async function blankSealedOrders(journal: Journal, customer: CustomerRef): Promise<void> {
  const owner = ownerKey(customer)
  for (const month of journal.sealed()) {
    const owned = await month.findOwner(owner)
    if (owned?.isPersonal) await journal.rewriteMonth(month, blankingOf(customer))
  }
}

/** The same for all orders placed before a time, in the months that are sealed. */
export async function blankMonths(journal: Journal, before: string): Promise<void> {
  const change = blanking(({ placedAt }) => placedAt < before)
  for (const month of journal.sealed()) {
    const { since, until, blankedBefore } = month.header
    const isBlanked = blankedBefore !== null && (blankedBefore > until || blankedBefore >= before)
    if (since < before && !isBlanked) await journal.rewriteMonth(month, change, before)
  }
}

/** Finds, event by event, who was forgotten in the journal's current part, and by when. */
export function watchForgetting() {
  const forgotten = new Map<string, { customer: CustomerRef; before: number }>()
  return {
    /** Most often `blankOrders` was done with them when the process ended. */
    forgotten,
    add({ event, offset }: Entry): void {
      if (event.type !== 'customer.forgotten') return
      const customer = { channel: event.channel, id: event.customerId }
      forgotten.set(ownerKey(customer), { customer, before: offset })
    },
  }
}

const blankingOf = (customer: CustomerRef): Change => blanking((order) => isOrderOf(order, customer))

const blanking =
  (isMeant: (order: Order) => boolean): Change =>
  (event) =>
    ordersIn(event).some((order) => isMeant(order) && isPersonal(order)) ? withoutPerson(event) : event

function withoutPerson(event: OrderEvent): OrderEvent {
  if (event.type === 'order.placed') return { ...event, order: blanked(event.order) }
  if (event.type === 'order.changed') return { ...event, before: blanked(event.before), order: blanked(event.order) }
  return event
}
