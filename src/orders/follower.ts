import { once } from 'node:events'
import type { Logger } from 'pino'
import { pause } from '../concurrency/pause.ts'
import { type Backoff, createRetryDelays, slowBackoff } from '../concurrency/retry-delays.ts'
import type { Metrics } from '../ops/metrics.ts'
import { LeaseLostError } from '../storage/lease.ts'
import { createFollowerRest } from './follower-rest.ts'
import { createFollowerStatus, type FollowerState } from './follower-status.ts'
import type { Cursor, OrderBook, OrderEvents } from './order-book.ts'
import type { OrderEvent } from './order-event.ts'

export interface FollowerOptions {
  /** Names the cursor in the order book, so it must not change between two starts. */
  name: string
  orders: Pick<OrderBook, 'eventsAfter' | 'onEvent' | 'cursorOf' | 'keepCursor'>
  /**
   * Does what has to follow from the events, which come in their order and at least once: after a failure the same
   * batch comes again, after a restart perhaps with more behind it. An error may say by `retryAfterMs` when to try
   * next.
   * @param signal aborted when `stop` can wait no longer for it
   */
  handle(events: OrderEvent[], signal: AbortSignal): Promise<void>
  /**
   * Asked before each batch: a process that was paused for long may no longer be the one to handle it. The follower
   * ends on `LeaseLostError`; any other error is a failure like those of `handle`.
   */
  assertHeld?(): Promise<void>
  /** Most events in one batch. */
  batchSize: number
  /** Milliseconds between two batches, and from an event to its batch: what comes together is handled together. */
  batchDelay: number
  /** Milliseconds from a failure to the next attempt, growing with each, with jitter. It never gives up. */
  backoff?: Backoff
  /** Milliseconds that `stop` waits for the batch under way. */
  stopTimeout?: number
  /** Told when it begins to fail and when it works again. */
  onState?(state: FollowerState): void
  logger: Logger
  metrics: Pick<Metrics, 'followerBehind'>
}

export interface Follower {
  readonly state: FollowerState
  /** Resolves when every event so far is handled; rejects when the follower is stopped, or ends, before. */
  idle(): Promise<void>
  /** Lets the batch under way end, up to the bound, and starts no other. */
  stop(): Promise<void>
}

/** Follows the order book from where it stood when it last ran, until it is stopped or the lease is lost. */
export function startFollower(options: FollowerOptions): Follower {
  const { name, orders, batchSize, batchDelay, backoff = slowBackoff, stopTimeout = 5_000, logger } = options
  const stopping = new AbortController()
  const outOfPatience = new AbortController()
  const status = createFollowerStatus(options)
  const delays = createRetryDelays(backoff)
  const { noteNews, takeNews, rest, resting, end: endRest } = createFollowerRest()

  let position: { cursor: Cursor | null } | null = null
  let batch: OrderEvents | null = null
  let handling = false
  let stopped: Promise<void> | null = null

  const unsubscribe = orders.onEvent(noteNews)

  /** Handles the next batch; false when there was none. */
  async function handleNext(): Promise<boolean> {
    position ??= { cursor: await orders.cursorOf(name) }
    takeNews()
    // A batch that failed is tried again as it was: what a server does late with the first attempt is then the same.
    batch ??= await orders.eventsAfter(position.cursor, batchSize)
    const { events, next } = batch
    if (events.length > 0) await options.assertHeld?.()
    if (stopping.signal.aborted) return false
    if (events.length > 0) {
      handling = true
      await options.handle(events, outOfPatience.signal)
      // Given up on: by now another process may have gone on from the cursor.
      outOfPatience.signal.throwIfAborted()
      await orders.keepCursor(name, next)
      handling = false
    }
    position = { cursor: next }
    batch = null
    return events.length > 0
  }

  async function follow(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        const handled = await handleNext()
        if (stopping.signal.aborted) return
        delays.reset()
        status.turn('working')
        if (!handled) await rest()
        await pause(batchDelay, stopping.signal)
      } catch (error) {
        if (outOfPatience.signal.aborted) return
        handling = false
        status.turn('failing')
        if (error instanceof LeaseLostError) {
          logger.error({ follower: name, err: error }, 'follower ended')
          // Not awaited: it waits for this loop to end.
          stopped ??= end()
          return
        }
        const delay = delays.after(error)
        logger.warn({ follower: name, err: error, retryInMs: Math.round(delay) }, 'follower failed, will try again')
        await pause(delay, stopping.signal)
      }
    }
  }

  async function end(): Promise<void> {
    stopping.abort()
    unsubscribe()
    noteNews()
    // A read need not be waited for: the book may not even be open yet.
    const bound = setTimeout(() => outOfPatience.abort(), handling ? stopTimeout : 0)
    await Promise.race([running, once(outOfPatience.signal, 'abort')])
    clearTimeout(bound)
    endRest(wasStopped())
  }

  const wasStopped = () => new Error(`follower ${name} was stopped`)

  const running = follow()

  return {
    get state() {
      return status.state()
    },
    async idle() {
      if (stopped) throw wasStopped()
      await resting()
    },
    stop() {
      stopped ??= end()
      return stopped
    },
  }
}
