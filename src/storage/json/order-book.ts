import { inTurn } from '../../concurrency/in-turn.ts'
import { changedOrder } from '../../orders/changed-order.ts'
import type { Order } from '../../orders/order.ts'
import type { OrderBook, OrderChange, Placing, StatusChange } from '../../orders/order-book.ts'
import { type Step, settled, standingAfter, stepBack, stepTo } from '../../orders/progress.ts'
import type { HeldLease } from '../lease.ts'
import type { Transaction } from '../transaction.ts'
import type { LockedFiles } from './documents/locked-files.ts'
import { createEventReader } from './event-reader.ts'
import { isOrderOf } from './journal/forgetting.ts'
import { ownerKey } from './journal/standings.ts'
import type { CommitLog } from './log/commit-log.ts'
import { openOrderJournal } from './order-journal.ts'
import type { Report } from './report.ts'

interface Dependencies {
  dataDir: string
  held: HeldLease
  log: CommitLog
  files: LockedFiles
  report: Report
  /** Called after each durable event. */
  notify: () => void
  sealAfterMs: number
}

export type JsonOrderBook = Omit<OrderBook, 'onEvent'> & { close(): Promise<void> }

/** `OrderBook` over the journal; recovers from whatever the last process left. */
export async function openOrderBook({ files, ...dependencies }: Dependencies): Promise<JsonOrderBook> {
  const { dataDir, report } = dependencies
  const orders = await openOrderJournal(dependencies)
  const { find, append, openOrders, ordersOf, blankBefore, close } = orders
  const events = createEventReader({ dataDir, journal: orders.journal, files, report })
  const queue = inTurn()

  /** Answered as soon as it is sure what becomes of it; another order of its id waits until it is kept. */
  function place(order: Order, transaction?: Transaction): Promise<Placing> {
    const { promise, resolve, reject } = Promise.withResolvers<Placing>()
    const placed = { outcome: 'placed' as const, order }
    queue(order.id, async () => {
      const known = await find(order.id)
      if (known) return placedBefore(known, order)
      const event = { type: 'order.placed' as const, at: order.placedAt, order }
      await append(event, transaction, transaction && (() => resolve(placed)))
      return placed
    }).then(resolve, reject)
    return promise
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
    const customer = { channel: known.channel, id: known.customerId }
    return queue(ownerKey(customer), () => changeKept(wanted, by, at, because))
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

  return {
    place,
    changeStatus: (id, wanted) => queue(id, () => step(id, (order) => stepTo(order, wanted))),
    takeBack: (id, status, by, at) => queue(id, () => step(id, (order) => stepBack(order, status, by, at))),
    change: (order, ...said) => queue(order.id, () => change(order, ...said)),
    find,
    openOrders,
    ordersOf,
    forget: (customer, at) => queue(ownerKey(customer), () => orders.forget(customer, at)),
    blankBefore,
    ...events,
    close,
  }
}

function placedBefore(known: Order, { channel, customerId }: Order): Placing {
  const isOwn = isOrderOf(known, { channel, id: customerId })
  return isOwn ? { outcome: 'already-placed', order: known } : { outcome: 'id-taken' }
}
