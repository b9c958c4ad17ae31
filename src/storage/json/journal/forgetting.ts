import type { CustomerRef } from '../../../customers/customer.ts'
import type { Order } from '../../../orders/order.ts'
import { type OrderEvent, ordersIn, type StatusEvent } from '../../../orders/order-event.ts'
import { blanked, isPersonal, withoutReason } from '../../../orders/personal.ts'
import type { Journal } from './journal.ts'
import type { Entry } from './journal-record.ts'
import type { SealedMonth } from './sealed-month.ts'
import type { Change } from './sealed-months.ts'
import { ownerKey } from './standings.ts'

export const isOrderOf = (order: Order, { channel, id }: CustomerRef): boolean =>
  order.channel === channel && order.customerId === id

/**
 * Blanks who the customer is in their orders placed before the offset, which is in the current part, and what staff
 * said to them. Doing it again changes nothing.
 */
export async function blankOrders(journal: Journal, customer: CustomerRef, before: number): Promise<void> {
  await blankSealedOrders(journal, customer)
  await blankCurrent(journal, await blankingOf(journal, customer), before)
}

/** The same for those in months that are sealed. */
export async function blankSealedOrders(journal: Journal, customer: CustomerRef): Promise<void> {
  const owner = ownerKey(customer)
  const orders = await journal.ask((months) => months.ordersOf(owner))
  for (const month of journal.sealed()) {
    const owned = await month.findOwner(owner)
    if (owned?.isPersonal || (await givesReason(month, orders)))
      await journal.rewriteMonth(month, await blankingOf(journal, customer))
  }
}

/** The same for all orders placed before a time, in all months, and all reasons that were given before it. */
export async function blankOld(journal: Journal, before: string): Promise<void> {
  const change = blanking(
    ({ placedAt }) => placedAt < before,
    ({ at }) => at < before,
  )
  for (const month of journal.sealed()) {
    const { since, until, blankedBefore } = month.header
    const isBlanked = blankedBefore !== null && (blankedBefore > until || blankedBefore >= before)
    if (since < before && !isBlanked) await journal.rewriteMonth(month, change, before)
  }
  await blankCurrent(journal, change)
}

/** @param before an offset; not said: all of it */
async function blankCurrent(journal: Journal, change: Change, before?: number): Promise<void> {
  const entries: Entry[] = []
  for await (const entry of journal.entries(before)) {
    const event = change(entry.event)
    if (event !== entry.event) entries.push({ ...entry, event })
  }
  if (entries.length > 0) await journal.rewrite(entries)
}

/** One of the orders was rejected in the month, and its customer was told why. */
async function givesReason(month: SealedMonth, orders: readonly string[]): Promise<boolean> {
  for (const id of orders) if ((await month.findOrder(id))?.progress?.reason !== undefined) return true
  return false
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

/** For events from the first on: which orders are theirs is told by those that come before. */
async function blankingOf(journal: Journal, customer: CustomerRef): Promise<Change> {
  const ids = new Set(await journal.ask((months) => months.ordersOf(ownerKey(customer))))
  const change = blanking(
    (order) => isOrderOf(order, customer),
    ({ id }) => ids.has(id),
  )
  return (event) => {
    for (const order of ordersIn(event)) if (isOrderOf(order, customer)) ids.add(order.id)
    return change(event)
  }
}

/** @param isMeantStep whether a reason that was given with a step is taken out of it */
const blanking =
  (isMeant: (order: Order) => boolean, isMeantStep: (step: StatusEvent) => boolean): Change =>
  (event) => {
    if (event.type === 'order.status')
      return event.reason !== undefined && isMeantStep(event) ? withoutReason(event) : event
    return ordersIn(event).some((order) => isMeant(order) && isPersonal(order)) ? withoutPerson(event) : event
  }

function withoutPerson(event: OrderEvent): OrderEvent {
  if (event.type === 'order.placed') return { ...event, order: blanked(event.order) }
  if (event.type === 'order.changed') return { ...event, before: blanked(event.before), order: blanked(event.order) }
  return event
}
