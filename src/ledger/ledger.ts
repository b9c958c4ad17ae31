import type { Logger } from 'pino'
import type { Backoff } from '../concurrency/retry-delays.ts'
import { SafeError } from '../ops/describe-error.ts'
import type { Metrics } from '../ops/metrics.ts'
import { type Follower, startFollower } from '../orders/follower.ts'
import type { FollowerState } from '../orders/follower-status.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { foldEvents, type LedgerChanges } from './changes.ts'

/** Port: where the shop reads its orders, one row an order. */
export interface LedgerWriter {
  /** `[a-z0-9-]+`; another place has another name, so that a new sheet gets the orders from the first on. */
  name: string
  /** Milliseconds between two writes. */
  batchDelay: number
  /**
   * Writes rows that are not there yet, and changes cells of those that are; resolves when that is durable. Writing
   * the same changes again, after an error or a crash at any point, changes nothing.
   * @throws LedgerError
   */
  write(changes: LedgerChanges, signal: AbortSignal): Promise<LedgerCounts>
}

export interface LedgerCounts {
  added: number
  updated: number
}

export type LedgerFault =
  /** The place does not exist. */
  | 'not-found'
  /** The place exists and is not ours to write. */
  | 'not-allowed'
  | 'not-signed-in'
  | 'too-many-requests'
  | 'unavailable'
  /** The sheet has no tab of this name. */
  | 'no-tab'
  /** The tab has fewer rows or columns than were asked for. */
  | 'beyond-grid'
  /** Nothing that we can write into: somebody has to look at it. */
  | 'unusable'

/** Why rows could not be written, in words that tell the owner what to do. */
export class LedgerError extends SafeError {
  override readonly name = 'LedgerError'
  readonly code: LedgerFault
  /** The wait that the other side asked for. */
  readonly retryAfterMs: number | undefined

  constructor(code: LedgerFault, message: string, options: ErrorOptions & { retryAfterMs?: number | undefined } = {}) {
    super(message, options)
    this.code = code
    this.retryAfterMs = options.retryAfterMs
  }
}

export interface LedgerOptions {
  orders: OrderBook
  writer: LedgerWriter
  /** Rejects when another process writes by now, as it may after this one was paused for long. */
  assertHeld?(): Promise<void>
  onState?(state: FollowerState): void
  /** Milliseconds from a failure to the next attempt. */
  backoff?: Backoff
  logger: Logger
  metrics: Metrics
}

/** Keeps the ledger up with the order book, until it is stopped or the lease is lost. */
export function startLedger({ writer, logger, metrics, ...options }: LedgerOptions): Follower {
  return startFollower({
    ...options,
    name: `ledger-${writer.name}`,
    async handle(events, signal) {
      try {
        const { added, updated } = await writer.write(foldEvents(events), signal)
        metrics.ledgerRows.inc({ kind: 'new' }, added)
        metrics.ledgerRows.inc({ kind: 'updated' }, updated)
      } catch (error) {
        metrics.ledgerFailures.inc()
        throw error
      }
    },
    batchSize: 500,
    batchDelay: writer.batchDelay,
    logger,
    metrics,
  })
}
