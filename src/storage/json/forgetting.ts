import type { CustomerRef } from '../../customers/customer.ts'
import type { Order } from '../../orders/order.ts'
import { type OrderEvent, ordersIn } from '../../orders/order-book.ts'
import { blanked, isPersonal } from '../../orders/personal.ts'
import type { Journal } from './journal.ts'
import type { Entry } from './journal-record.ts'

export const isOrderOf = (order: Order, { channel, id }: CustomerRef): boolean =>
  order.channel === channel && order.customerId === id

/** Takes what says who the customer is out of their orders placed before the offset. Doing it again changes nothing. */
export async function blankOrders(journal: Journal, customer: CustomerRef, before: number): Promise<void> {
  const entries: Entry[] = []
  await journal.read(0, (entry) => {
    if (entry.offset >= before) return false
    const { event } = entry
    if (ordersIn(event).some((order) => isOrderOf(order, customer) && isPersonal(order))) {
      entries.push({ ...entry, event: withoutPerson(event) })
    }
    return true
  })
  if (entries.length > 0) await journal.rewrite(entries)
}

/** Finds, event by event, whom `blankOrders` was not done with when the process ended. */
export function watchForgetting() {
  const named = new Set<string>()
  const unfinished: { customer: CustomerRef; before: number }[] = []
  const keyOf = ({ channel, id }: CustomerRef) => `${channel} ${id}`
  return {
    unfinished,
    add({ event, offset }: Entry): void {
      for (const order of ordersIn(event).filter(isPersonal)) {
        named.add(keyOf({ channel: order.channel, id: order.customerId }))
      }
      if (event.type === 'customer.forgotten') {
        const customer = { channel: event.channel, id: event.customerId }
        if (named.delete(keyOf(customer))) unfinished.push({ customer, before: offset })
      }
    },
  }
}

function withoutPerson(event: OrderEvent): OrderEvent {
  if (event.type === 'order.placed') return { ...event, order: blanked(event.order) }
  if (event.type === 'order.changed') return { ...event, before: blanked(event.before), order: blanked(event.order) }
  return event
}
