import { setTimeout as sleep } from 'node:timers/promises'

/** Resolves after this many milliseconds, or when the signal is aborted. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => undefined)
