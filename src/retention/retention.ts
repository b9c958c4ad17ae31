import type { Logger } from 'pino'
import type { Chats } from '../chats/chats.ts'
import { settledWithin } from '../concurrency/settled-within.ts'
import type { CorrectionKeeper } from '../corrections/keep-corrections.ts'
import { type CustomerRef, refKey, refsOf } from '../customers/customer.ts'
import type { CustomerStore } from '../customers/customer-store.ts'
import type { BlankableLedger } from '../ledger/blankable.ts'
import { checkRegularly, type RegularCheck } from '../ops/check-regularly.ts'
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

const hourMs = 3_600_000
// Nothing is left half done: what was not reached is reached after the next start.
const stopTimeoutMs = 5_000

/**
 * Ends the life of personal data, once a day and after each start, until it is stopped; what fails is tried again in
 * the next hour. Orders stay, and no longer say whose they were; customers not heard of since are removed.
 */
export function startRetention(options: Options): RegularCheck {
  const { months, timezone, orders, customers, chats, corrections, oldData, ledger, logger } = options
  const { clock = () => new Date() } = options
  const stopping = new AbortController()
  let done: Date | null = null

  async function removeOnce(): Promise<void> {
    if (stopping.signal.aborted) return
    const limit = limitOf(months, timezone(), clock())
    if (done?.getTime() !== limit.getTime() && (await remove(limit))) done = limit
  }

  /** @returns false: some of it failed */
  async function remove(limit: Date): Promise<boolean> {
    const removed: Record<string, unknown> = {}
    let isDone = true
    for (const [of, step] of Object.entries(await stepsBefore(limit))) {
      await options.assertHeld()
      try {
        removed[of] = await step()
      } catch (error) {
        stopping.signal.throwIfAborted()
        logger.warn({ err: error, of }, 'some personal data that is old could not be removed, will try again')
        isDone = false
      }
    }
    logger.info({ before: limit, removed }, 'personal data that was kept for long enough is removed')
    return isDone
  }

  /** The steps, in this order; one that fails does not hold up the next. */
  async function stepsBefore(limit: Date): Promise<Record<string, () => Promise<unknown>>> {
    // To one that is open nothing may have happened for as long: a shop may never say that its orders are done.
    const running = (await orders.openOrders()).filter((order) => lastTouched(order) >= limit)
    // Whoever brings it still needs the address. Orders are blanked up to a time, so that later ones wait for it.
    const before = running.reduce((first, { placedAt }) => earlier(first, new Date(placedAt)), limit)
    const owners = new Set(running.map(ownerOf))
    const isNeeded = (ref: CustomerRef) => options.isStaff(ref) || owners.has(refKey(ref))
    return {
      orders: () => orders.blankBefore(before),
      customers: () => count(oldData.customersBefore(limit), (ref) => removeCustomer(ref, limit, isNeeded)),
      chats: () => count(oldData.chattersBefore(limit), (user) => chats.removeBefore(user, limit)),
      corrections: () => corrections.removeBefore(limit),
      setAside: () => oldData.removeSetAside(limit),
      rows: () => ledger.blankBefore(before, stopping.signal),
    }
  }

  /** One that fails, such as a document that somebody holds, holds up none of the others. */
  async function count<T>(found: AsyncIterable<T>, remove: (one: T) => Promise<number>): Promise<number> {
    const failures: unknown[] = []
    let removed = 0
    for await (const one of found) {
      stopping.signal.throwIfAborted()
      await remove(one).then(
        (more) => {
          removed += more
        },
        (error) => failures.push(error),
      )
    }
    if (failures.length > 0) throw failures[0]
    return removed
  }

  const removeCustomer = (ref: CustomerRef, limit: Date, isNeeded: (ref: CustomerRef) => boolean): Promise<number> =>
    customers.change(ref, async (customer) => {
      const isOld = customer && Date.parse(customer.updatedAt) < limit.getTime()
      if (!isOld || refsOf(customer).some(isNeeded)) return { customer, result: 0 }
      for (const each of refsOf(customer)) await options.forgetElsewhere(each)
      return { customer: null, result: 1 }
    })

  const { check, stop } = checkRegularly({
    intervalMs: hourMs,
    look: removeOnce,
    onFailure(error) {
      if (!stopping.signal.aborted) logger.warn({ err: error }, 'old personal data could not be looked for')
    },
  })
  return {
    check,
    async stop() {
      stopping.abort()
      await settledWithin(stop(), stopTimeoutMs)
    },
  }
}

/** When something was done to it last, or is to be. */
const lastTouched = ({ placedAt, wantedFor, progress }: Order): Date =>
  new Date(Math.max(...[placedAt, wantedFor, progress?.at].map((time) => (time ? Date.parse(time) : 0))))

const earlier = (a: Date, b: Date): Date => (b < a ? b : a)

const ownerOf = ({ channel, customerId }: Order): string => refKey({ channel, id: customerId })
