import { refKey } from '../customers/customer.ts'
import { type OrderEvent, ordersIn } from '../orders/order-event.ts'
import { isPersonal } from '../orders/personal.ts'
import { isFinal } from '../orders/status.ts'
import type { KnownCustomer } from './check-customers.ts'
import type { Findings } from './findings.ts'

/** The oldest that personal data may be. What is older should be gone: see retention.ts. */
export interface KeptSince {
  limit: Date
  /** By `refKey`: their documents stay. */
  staff: ReadonlySet<string>
}

interface OpenOrder {
  owner: string
  placedAt: number
  touchedAt: number
}

/** Watches the journal, event by event, for what it tells of customers for longer than it may. */
export function watchAge({ limit, staff }: KeptSince) {
  const personal = new Map<string, number>()
  const open = new Map<string, OpenOrder>()
  const isOld = (time: string | number) => new Date(time) < limit

  function touch(id: string, at: string): void {
    const order = open.get(id)
    if (order) order.touchedAt = Math.max(order.touchedAt, Date.parse(at))
  }

  return {
    note(event: OrderEvent): void {
      for (const order of ordersIn(event))
        if (isOld(order.placedAt) && isPersonal(order)) personal.set(order.id, Date.parse(order.placedAt))
      if (event.type === 'order.placed') {
        const { id, placedAt, wantedFor, channel, customerId } = event.order
        const owner = refKey({ channel, id: customerId })
        open.set(id, { owner, placedAt: Date.parse(placedAt), touchedAt: Date.parse(wantedFor ?? placedAt) })
      }
      if (event.type !== 'order.status') return
      if (event.reason !== undefined && isOld(event.at)) personal.set(event.id, Date.parse(event.at))
      if (isFinal(event.status)) open.delete(event.id)
      else touch(event.id, event.at)
    },

    /** @param customers all that have a document */
    check(customers: readonly KnownCustomer[], findings: Findings): void {
      const running = [...open.values()].filter(({ touchedAt }) => !isOld(touchedAt))
      const before = running.reduce((first, { placedAt }) => Math.min(first, placedAt), limit.getTime())
      for (const [id, at] of personal)
        if (at < before) findings.add(`order ${id}`, 'says who its customer is, for longer than that is kept')
      const withOrders = new Set(running.map(({ owner }) => owner))
      for (const { file, owners, heardAt } of customers) {
        const isNeeded = owners.some((owner) => withOrders.has(owner) || staff.has(owner))
        if (heardAt !== null && isOld(heardAt) && !isNeeded)
          findings.add(file, 'is of a customer who was not heard of for longer than that is kept')
      }
    },
  }
}
