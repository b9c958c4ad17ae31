import { ExponentialBackoff, type IBackoff } from 'cockatiel'

/** In milliseconds. */
export interface Backoff {
  initialDelay: number
  maxDelay: number
}

/** For what is retried for as long as it fails. */
export const slowBackoff: Backoff = { initialDelay: 1_000, maxDelay: 60_000 }

// A server may ask for a longer wait than this, but hardly means it.
const longestMs = 3_600_000

/** How long to wait before what has failed is tried again: longer after each failure in a row, with jitter. */
export function createRetryDelays(backoff: Backoff) {
  let last: IBackoff<unknown> | null = null
  return {
    /**
     * @param error may ask for a longer wait, by `retryAfterMs`
     * @returns milliseconds
     */
    after(error: unknown): number {
      last = last?.next(error) ?? new ExponentialBackoff(backoff).next()
      return Math.min(Math.max(last.duration, retryAfterOf(error)), longestMs)
    },
    /** It has worked: the next failure is a first one. */
    reset(): void {
      last = null
    },
  }
}

/** The milliseconds that an error asks to wait; 0 where it does not. */
function retryAfterOf(error: unknown): number {
  const carries = error instanceof Error && 'retryAfterMs' in error && typeof error.retryAfterMs === 'number'
  return carries ? Number(error.retryAfterMs) : 0
}
