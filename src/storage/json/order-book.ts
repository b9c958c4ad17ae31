import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import type { CustomerRef } from '../../customers/customer.ts'
import { inTurn } from '../../in-turn.ts'
import { changedOrder } from '../../orders/changed-order.ts'
import type { Order, OrderStatus, Progress } from '../../orders/order.ts'
import {
  type Cursor,
  type OrderBook,
  type OrderChange,
  type OrderEvent,
  type OrderEvents,
  ordersIn,
  type Placing,
  type StatusChange,
} from '../../orders/order-book.ts'
import { type Step, settled, standingAfter, stepBack, stepTo } from '../../orders/progress.ts'
import { isFinal } from '../../orders/status.ts'
import type { HeldLease } from '../lease.ts'
import { createCursors } from './cursors.ts'
import { blankOrders, isOrderOf, watchForgetting } from './forgetting.ts'
import { openJournal } from './journal.ts'
import type { Entry } from './journal-record.ts'
import type { Report } from './report.ts'

interface Dependencies {
  dataDir: string
  held: HeldLease
  report: Report
  /** Called after each durable event. */
  notify: () => void
}

/** What has to be at hand of every order ever placed: a few dozen bytes each. */
interface Known {
  /** Where the journal tells all of it, as it was placed or changed last. */
  offset: number
  status: OrderStatus
  progress?: Progress
}

export type JsonOrderBook = Omit<OrderBook, 'onEvent'> & { close(): Promise<void> }

/** Orders asked for lately are kept at hand; of all others only where they stand in the journal. */
const ordersAtHand = 1_000

/** `OrderBook` over the journal `orders.jsonl`; recovers from whatever the last process left. */
export async function openOrderBook({ dataDir, held, report, notify }: Dependencies): Promise<JsonOrderBook> {
  const index = new Map<string, Known>()
  /** In the order of their placing. */
  const open = new Set<string>()
  const forgetting = watchForgetting()
  const onEntry = (entry: Entry) => {
    note(entry.event, entry.offset)
    forgetting.add(entry)
  }
  const journal = await openJournal({ path: join(dataDir, 'orders.jsonl'), held, report, onEntry })
  const cursors = createCursors({ folder: join(dataDir, 'cursors'), held })
  // By their place in the journal: one that is read while it is changed is never taken for what it became.
  const atHand = new LRUCache<number, Order>({ max: ordersAtHand })
  const queue = inTurn()

  for (const { customer, before } of forgetting.unfinished) await blankOrders(journal, customer, before)

  function note(event: OrderEvent, offset: number): void {
    if (event.type === 'order.placed') {
      index.set(event.order.id, { offset, status: event.order.status })
      open.add(event.order.id)
    }
    const changed = event.type === 'order.changed' && index.get(event.order.id)
    if (changed) changed.offset = offset
    const known = event.type === 'order.status' && index.get(event.id)
    if (!known) return
    Object.assign(known, standingAfter(known, event))
    if (isFinal(known.status)) open.delete(event.id)
    else open.add(event.id)
  }

  async function append(event: OrderEvent): Promise<number> {
    const offset = await journal.append(event)
    note(event, offset)
    notify()
    return offset
  }

  async function place(order: Order): Promise<Placing> {
    const kept = await find(order.id)
    if (kept) {
      const isOwn = isOrderOf(kept, { channel: order.channel, id: order.customerId })
      return isOwn ? { outcome: 'already-placed', order: kept } : { outcome: 'id-taken' }
    }
    await append({ type: 'order.placed', at: order.placedAt, order })
    return { outcome: 'placed', order }
  }

  /** @param decide what the step comes to, for the order as it stands */
  async function step(id: string, decide: (order: Order) => Step): Promise<StatusChange> {
    const order = await find(id)
    if (!order) return { outcome: 'unknown-order' }
    const wanted = decide(order)
    if (wanted.outcome !== 'step') return settled(wanted, order)
    await append(wanted.event)
    return settled(wanted, { ...order, ...standingAfter(order, wanted.event) })
  }

  /** In turn with forgetting its customer: a copy of what is blanked must not come after. */
  async function change(wanted: Order, by: string, at: Date, because?: 'out'): Promise<OrderChange> {
    const known = await find(wanted.id)
    if (!known) return { outcome: 'unknown-order' }
    return queue(ownerKey(known.channel, known.customerId), () => changeKept(wanted, by, at, because))
  }

  async function changeKept(wanted: Order, by: string, at: Date, because?: 'out'): Promise<OrderChange> {
    const kept = await find(wanted.id)
    if (!kept) return { outcome: 'unknown-order' }
    const change = changedOrder(kept, wanted)
    if (change.outcome !== 'changed') return change
    const { before, order } = change
    await append({ type: 'order.changed', at: at.toISOString(), by, ...(because && { because }), before, order })
    return change
  }

  async function find(id: string): Promise<Order | null> {
    const known = index.get(id)
    if (!known) return null
    const { offset } = known
    const order = atHand.get(offset) ?? (await readOrder(offset))
    atHand.set(offset, order)
    return standing(structuredClone(order), known)
  }

  async function openOrders(): Promise<Order[]> {
    const orders = await Promise.all([...open].map(find))
    // One that was over, and is not after all, is open among those of its time.
    return orders.filter((order) => order !== null).sort((a, b) => Date.parse(a.placedAt) - Date.parse(b.placedAt))
  }

  async function readOrder(offset: number): Promise<Order> {
    const { events } = await page(offset, 1)
    const order = events[0] && ordersIn(events[0]).at(-1)
    if (!order) throw new Error(`no order begins at byte ${offset} of the journal`)
    return order
  }

  async function ordersOf(customer: CustomerRef): Promise<Order[]> {
    // A change takes the place of what was placed.
    const orders = new Map<string, Order>()
    await journal.read(0, ({ event }) => {
      const order = ordersIn(event).at(-1)
      if (order && isOrderOf(order, customer)) orders.set(order.id, order)
      return true
    })
    return [...orders.values()].map((order) => standing(order, index.get(order.id) ?? order))
  }

  async function forget(customer: CustomerRef, at: Date): Promise<void> {
    const { channel, id } = customer
    const before = await append({ type: 'customer.forgotten', at: at.toISOString(), channel, customerId: id })
    await blankOrders(journal, customer, before)
    for (const [key, order] of [...atHand.entries()]) if (isOrderOf(order, customer)) atHand.delete(key)
  }

  async function page(from: number, limit: number): Promise<OrderEvents> {
    const events: OrderEvent[] = []
    let next = from
    await journal.read(from, (entry) => {
      events.push(entry.event)
      next = entry.next
      return events.length < limit
    })
    return { events, next: String(next) }
  }

  async function cursorOf(follower: string): Promise<Cursor | null> {
    const cursor = await cursors.read(follower)
    if (cursor === null || (cursor !== undefined && (await journal.isBoundary(offsetOf(cursor))))) return cursor
    report({ problem: 'cursor-lost', follower })
    return null
  }

  return {
    place: (order) => queue(order.id, () => place(order)),
    changeStatus: (id, status, by, at, said) =>
      queue(id, () => step(id, (order) => stepTo(status, order, by, at, said))),
    takeBack: (id, status, by, at) => queue(id, () => step(id, (order) => stepBack(status, order, by, at))),
    change: (order, ...said) => queue(order.id, () => change(order, ...said)),
    find,
    openOrders,
    ordersOf,
    forget: (customer, at) => queue(ownerKey(customer.channel, customer.id), () => forget(customer, at)),
    eventsAfter: (cursor, limit) => page(cursor === null ? 0 : offsetOf(cursor), limit),
    cursorOf,
    keepCursor: cursors.keep,
    close: journal.close,
  }
}

/** The order as it stands now, whatever the event that told it whole knew of that. */
const standing = (order: Order, { status, progress }: Pick<Order, 'status' | 'progress'>): Order => ({
  ...order,
  status,
  ...(progress && { progress }),
})

/** No order has such an id. */
const ownerKey = (channel: string, id: string): string => `${channel} ${id}`

/** A cursor is an offset into the journal; -1 for what never was one. */
const offsetOf = (cursor: Cursor): number => (/^\d+$/.test(cursor) ? Number(cursor) : -1)
