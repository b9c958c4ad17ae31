import { join } from 'node:path'
import type { CustomerRef } from '../../customers/customer.ts'
import { inTurn } from '../../in-turn.ts'
import { changedOrder } from '../../orders/changed-order.ts'
import type { Order } from '../../orders/order.ts'
import type { Cursor, OrderBook, OrderChange, OrderEvents, Placing, StatusChange } from '../../orders/order-book.ts'
import { type OrderEvent, orderEventSchema } from '../../orders/order-event.ts'
import { type Step, settled, standingAfter, stepBack, stepTo } from '../../orders/progress.ts'
import type { HeldLease } from '../lease.ts'
import type { Transaction } from '../transaction.ts'
import type { FilesInHand } from './documents/files-in-hand.ts'
import { createCursors } from './journal/cursors.ts'
import { blankOld, blankOrders, blankSealedOrders, isOrderOf, watchForgetting } from './journal/forgetting.ts'
import { openJournal } from './journal/journal.ts'
import { watchMonths } from './journal/month-watch.ts'
import { readWriteTurns } from './journal/read-write-turns.ts'
import type { SealedMonth } from './journal/sealed-month.ts'
import { journalName, openSealedMonths } from './journal/sealed-months.ts'
import { createSealing } from './journal/sealing.ts'
import { follow, ownerKey } from './journal/standings.ts'
import type { CommitLog } from './log/commit-log.ts'
import { createOrderReader } from './order-reader.ts'
import type { Report } from './report.ts'

interface Dependencies {
  dataDir: string
  held: HeldLease
  log: CommitLog
  files: FilesInHand
  report: Report
  /** Called after each durable event. */
  notify: () => void
  sealAfterMs: number
}

export type JsonOrderBook = Omit<OrderBook, 'onEvent'> & { close(): Promise<void> }

/** `OrderBook` over the journal `orders.jsonl`; recovers from whatever the last process left. */
export async function openOrderBook({
  dataDir,
  held,
  log,
  files,
  report,
  notify,
  sealAfterMs,
}: Dependencies): Promise<JsonOrderBook> {
  const path = join(dataDir, journalName)
  const { months, settle } = await openSealedMonths({ folder: dataDir, held })
  /** Of the current part, and of what was open when it began; of all else its month's index tells. */
  let standings = await months.standings()
  const forgetting = watchForgetting()
  const watch = watchMonths()
  const journal = await openJournal({
    path,
    held,
    log,
    report,
    sealed: { months, settle },
    onEntry(entry) {
      forgetting.add(entry)
      watch.add(entry)
      return follow(standings, months.find, entry)
    },
  })
  const recall = (id: string) => journal.ask(({ find }) => find(id))
  const { find, openOrders, ordersOf, forgetAtHand } = createOrderReader({
    journal,
    standings: () => standings,
    recall,
  })
  const cursors = createCursors({ folder: join(dataDir, 'cursors'), files })
  const queue = inTurn()
  /** What is appended and followed is read; the current part begins anew as it is written. */
  const turns = readWriteTurns()
  const rewriting = inTurn()
  const undisturbed = <T>(task: () => Promise<T>) => rewriting('', task)
  const sealing = createSealing({ journal, months, watch, alone: undisturbed, enter, report, sealAfterMs })

  for (const { customer, before } of forgetting.forgotten.values()) {
    const isNamed = standings.owners.get(ownerKey(customer))?.isPersonal
    await (isNamed ? blankOrders(journal, customer, before) : blankSealedOrders(journal, customer))
  }
  sealing.sealWhatIsOver('')

  /** What is kept of no document. */
  const alone: Transaction = {
    async append(event, follow) {
      const [offset = 0] = await log.commit({ events: [event] })
      await follow(offset)
      return offset
    },
  }

  /** @param joined called once the event is part of the transaction */
  async function append(event: OrderEvent, transaction = alone, joined = () => {}): Promise<number> {
    // A line that can't be read back would stop the next start.
    const kept = orderEventSchema.parse(event)
    const offset = await turns.reading(() => {
      const appended = transaction.append(kept, (offset) => follow(standings, recall, { event, offset }))
      joined()
      return appended
    })
    watch.add({ event, offset })
    notify()
    sealing.sealWhatIsOver(event.at.slice(0, 13))
    return offset
  }

  function enter(month: SealedMonth): Promise<void> {
    return turns.writing(async () => {
      // The log names places in the file that there has been so far.
      await log.checkpoint()
      await journal.beginAfter(month)
      const next = await months.standings()
      for await (const entry of journal.entries()) await follow(next, recall, entry)
      standings = next
    })
  }

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

  async function forget(customer: CustomerRef, at: Date): Promise<void> {
    const { channel, id } = customer
    const before = await append({ type: 'customer.forgotten', at: at.toISOString(), channel, customerId: id })
    // What is about to be blanked must not be done again by what the log has of it.
    await log.checkpoint()
    await blankOrders(journal, customer, before)
    forgetAtHand((order) => isOrderOf(order, customer))
  }

  async function blankBefore(time: Date): Promise<void> {
    await log.checkpoint()
    await blankOld(journal, time.toISOString())
    forgetAtHand(() => true)
  }

  async function page(from: number, limit: number): Promise<OrderEvents> {
    const events: OrderEvent[] = []
    const cursors: Cursor[] = []
    await journal.read(from, ({ event, next }) => {
      events.push(event)
      cursors.push(String(next))
      return events.length < limit
    })
    return { events, cursors, next: cursors.at(-1) ?? String(from) }
  }

  async function cursorOf(follower: string): Promise<Cursor | null> {
    const cursor = await cursors.read(follower)
    if (cursor === null || (await journal.isBoundary(offsetOf(cursor)))) return cursor
    report({ problem: 'cursor-lost', follower })
    return null
  }

  return {
    place,
    changeStatus: (id, wanted) => queue(id, () => step(id, (order) => stepTo(order, wanted))),
    takeBack: (id, status, by, at) => queue(id, () => step(id, (order) => stepBack(order, status, by, at))),
    change: (order, ...said) => queue(order.id, () => change(order, ...said)),
    find,
    openOrders,
    ordersOf,
    forget: (customer, at) => queue(ownerKey(customer), () => undisturbed(() => forget(customer, at))),
    blankBefore: (time) => undisturbed(() => blankBefore(time)),
    eventsAfter: (cursor, limit) => page(cursor === null ? 0 : offsetOf(cursor), limit),
    cursorOf,
    keepCursor: cursors.keep,
    async close() {
      await sealing.end()
      await journal.close()
    },
  }
}

function placedBefore(known: Order, { channel, customerId }: Order): Placing {
  const isOwn = isOrderOf(known, { channel, id: customerId })
  return isOwn ? { outcome: 'already-placed', order: known } : { outcome: 'id-taken' }
}

/** A cursor is an offset into the journal; -1 for what never was one. */
const offsetOf = (cursor: Cursor): number => (/^\d+$/.test(cursor) ? Number(cursor) : -1)
