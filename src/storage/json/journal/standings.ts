import type { CustomerRef } from '../../../customers/customer.ts'
import type { Order } from '../../../orders/order.ts'
import { type OrderEvent, orderIdOf, ordersIn } from '../../../orders/order-event.ts'
import { isPersonal, withoutReason } from '../../../orders/personal.ts'
import { standingAfter } from '../../../orders/progress.ts'
import type { Entry } from './journal-record.ts'
import { createKnownOrders } from './known-orders.ts'
import type { Standing } from './standing.ts'

/** What a part of the journal tells of a customer. */
export interface Owned {
  /** The ids of their orders, in the order of their placing. */
  orders: Set<string>
  /** Some of it still says who they are. */
  isPersonal: boolean
}

export type Standings = ReturnType<typeof createStandings>

/** A customer as a key: no order has such an id. */
export const ownerKey = ({ channel, id }: CustomerRef): string => `${channel} ${id}`

const ownerOf = ({ channel, customerId }: Order): CustomerRef => ({ channel, id: customerId })

/**
 * What follows from a part of the journal, event by event.
 * @param carried orders of before it that were open when it began
 */
export function createStandings(carried: Iterable<readonly [string, Standing]> = []) {
  const known = createKnownOrders(carried)
  const owners = new Map<string, Owned>()
  /** Of those that were carried: this part tells nothing of them yet. */
  const untold = new Set(known.open.keys())

  function noteOwner(order: Order): void {
    const key = ownerKey(ownerOf(order))
    const owned = owners.get(key) ?? { orders: new Set<string>(), isPersonal: false }
    owned.orders.add(order.id)
    owned.isPersonal ||= isPersonal(order)
    owners.set(key, owned)
  }

  /** What was said of their orders, perhaps with a name in it. */
  function forgetReasons(customer: CustomerRef): void {
    for (const id of owners.get(ownerKey(customer))?.orders ?? []) {
      const standing = known.get(id)
      if (standing?.progress) known.set(id, { ...standing, progress: withoutReason(standing.progress) })
    }
  }

  return {
    owners,
    /** The orders that this part tells something of. */
    told: (): string[] => known.ids().filter((id) => !untold.has(id)),
    open: known.open,
    get: known.get,
    /** The order of an earlier part, closed then, that the event goes on with; null: what it takes is known. */
    lacks(event: OrderEvent): string | null {
      const id = orderIdOf(event)
      return id === null || event.type === 'order.placed' || known.has(id) ? null : id
    },
    recall: known.set,
    note(event: OrderEvent, offset: number): void {
      if (event.type === 'customer.forgotten') forgetReasons({ channel: event.channel, id: event.customerId })
      const id = orderIdOf(event)
      if (id === null) return
      for (const order of ordersIn(event)) noteOwner(order)
      untold.delete(id)
      const before = known.get(id)
      if (event.type === 'order.placed') known.set(id, { offset, status: event.order.status })
      else if (event.type === 'order.changed' && before) known.set(id, { ...before, offset })
      else if (event.type === 'order.status' && before) known.set(id, { ...before, ...standingAfter(before, event) })
    },
  }
}

/** Where an order of an earlier part stood at its end. */
export type Recall = (id: string) => Promise<Standing | null>

/** Notes an event. Reads what it continues only where that is not in memory: mostly it is done when it returns. */
export function follow(standings: Standings, recall: Recall, { event, offset }: Followed): Promise<void> | undefined {
  const id = standings.lacks(event)
  if (id !== null) return followRecalled(standings, recall, { event, offset }, id)
  standings.note(event, offset)
  return undefined
}

type Followed = Pick<Entry, 'event' | 'offset'>

async function followRecalled(standings: Standings, recall: Recall, { event, offset }: Followed, id: string) {
  const standing = await recall(id)
  if (standing) standings.recall(id, standing)
  standings.note(event, offset)
}
