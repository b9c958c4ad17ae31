import { SafeError } from '../ops/describe-error.ts'

/** Port: the right to serve customers and to append to the journal. One process at a time holds it. */
export interface Lease {
  /**
   * Waits until this process holds the lease. Rejects with the signal's reason when it is aborted first.
   * @param signal ends the waiting
   * @param onLeaving called when the holder has said that it is about to release: time to take requests
   */
  acquire(signal: AbortSignal, onLeaving?: () => void): Promise<HeldLease>
}

export interface HeldLease {
  /** Grows with every holder: a writer with an older one than the store's must not write. */
  generation: number
  /** Rejects with `LeaseLostError` when another process has taken over, as after this one was paused for long. */
  assertHeld(): Promise<void>
  /** Aborted when the lease is lost: time to end the process. */
  lost: AbortSignal
  /** Tells those who wait that this holder will release soon. It goes on holding until it does. */
  leave(): Promise<void>
  /** Lets the next holder in at once. */
  release(): Promise<void>
}

export class LeaseLostError extends SafeError {
  override readonly name = 'LeaseLostError'
  constructor() {
    super('another process holds the data directory now')
  }
}
