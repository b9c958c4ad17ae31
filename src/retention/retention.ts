import type { Logger } from 'pino'
import type { Chats } from '../chats/chats.ts'
import type { CorrectionKeeper } from '../corrections/keep-corrections.ts'
import { type CustomerRef, refsOf } from '../customers/customer.ts'
import type { CustomerStore } from '../customers/customer-store.ts'
import type { BlankableLedger } from '../ledger/blankable.ts'
import { settledWithin } from '../ops/settled-within.ts'
import type { Order } from '../orders/order.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { limitOf } from './limit.ts'
import type { OldData } from './old-data.ts'

interface Options {
  /** For how many months personal data is kept. */
  months: number
  timezone: () => string
  orders: Pick<OrderBook, 'openOrders' | 'blankBefore'>
  /** As those see them who may be linked: two who are one person have one document, and one time. */
  customers: Pick<CustomerStore, 'change'>
  chats: Pick<Chats, 'removeBefore'>
  corrections: Pick<CorrectionKeeper, 'removeBefore'>
  oldData: OldData
  /** Deletes what is kept of a customer outside of documents and orders. */
  forgetElsewhere(customer: CustomerRef): Promise<void>
  /** Their names are in their documents, for as long as they are on the staff. */
  isStaff(customer: CustomerRef): boolean
  ledger: Pick<BlankableLedger, 'blankBefore'>
  /** Rejects when another process serves by now, as it may after this one was paused for long. */
  assertHeld(): Promise<void>
  clock?: () => Date
  logger: Logger
}

export interface Retention {
  /** Removes what is older than it may be, if that was not yet done today. */
  check(): Promise<void>
  stop(): Promise<void>
}

const hourMs = 3_600_000
// Nothing is left half done: what was not reached is reached after the next start.
const stopTimeoutMs = 5_000

/**
 * Lets personal data have its end, once a day and after each start, until it is stopped; what fails is tried again in
 * the next hour. Orders stay, and say no more whose they were; customers who were not heard of since are removed.
 */
export function startRetention(options: Options): Retention {
  const { months, timezone, orders, customers, chats, corrections, oldData, ledger, logger } = options
  const { clock = () => new Date() } = options
  const stopping = new AbortController()
  let done: Date | null = null
  let checking = Promise.resolve()

  async function remove(limit: Date): Promise<void> {
    await options.assertHeld()
    // To one that is open nothing may have happened for as long: a shop may never say that its orders are done.
    const running = (await orders.openOrders()).filter((order) => lastTouched(order) >= limit)
    // Whoever brings it still needs the address. Orders are blanked up to a time, so that later ones wait for it.
    const before = running.reduce((first, { placedAt }) => earlier(first, new Date(placedAt)), limit)
    await orders.blankBefore(before)
    const removed = {
      customers: await removeCustomers(limit, new Set(running.map(ownerOf))),
      chats: await removeChats(limit),
      corrections: await corrections.removeBefore(limit),
      setAside: await oldData.removeSetAside(limit),
      // Last, since a sheet may fail for hours.
      rows: await ledger.blankBefore(before, stopping.signal),
    }
    logger.info({ before: limit, ...removed }, 'personal data that was kept for long enough is removed')
  }

  async function removeCustomers(limit: Date, withOrders: ReadonlySet<string>): Promise<number> {
    const isNeeded = (ref: CustomerRef) => options.isStaff(ref) || withOrders.has(keyOf(ref))
    let count = 0
    for await (const ref of oldData.customersBefore(limit)) {
      stopping.signal.throwIfAborted()
      count += await customers.change(ref, async (customer) => {
        const isOld = customer && Date.parse(customer.updatedAt) < limit.getTime()
        if (!isOld || refsOf(customer).some(isNeeded)) return { customer, result: 0 }
        for (const each of refsOf(customer)) await options.forgetElsewhere(each)
        return { customer: null, result: 1 }
      })
    }
    return count
  }

  async function removeChats(limit: Date): Promise<number> {
    let count = 0
    for await (const user of oldData.chattersBefore(limit)) {
      stopping.signal.throwIfAborted()
      count += await chats.removeBefore(user, limit)
    }
    return count
  }

  async function removeOnce(): Promise<void> {
    if (stopping.signal.aborted) return
    const limit = limitOf(months, timezone(), clock())
    if (done?.getTime() === limit.getTime()) return
    await remove(limit)
    done = limit
  }

  function check(): Promise<void> {
    checking = checking.then(removeOnce).catch((error) => {
      if (stopping.signal.aborted) return
      logger.warn({ err: error }, 'not all personal data that is old could be removed, will try again')
    })
    return checking
  }

  void check()
  const timer = setInterval(() => void check(), hourMs)
  return {
    check,
    async stop() {
      clearInterval(timer)
      stopping.abort()
      await settledWithin(checking, stopTimeoutMs)
    },
  }
}

/** When something was done to it last, or is to be. */
const lastTouched = ({ placedAt, wantedFor, progress }: Order): Date =>
  new Date(Math.max(...[placedAt, wantedFor, progress?.at].map((time) => (time ? Date.parse(time) : 0))))

const earlier = (a: Date, b: Date): Date => (b < a ? b : a)

const keyOf = ({ channel, id }: CustomerRef): string => `${channel} ${id}`
const ownerOf = ({ channel, customerId }: Order): string => keyOf({ channel, id: customerId })
