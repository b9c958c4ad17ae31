import { setTimeout as sleep } from 'node:timers/promises'

/** Resolves when the work has come to an end, good or bad, or after so many milliseconds. */
export async function settledWithin(work: Promise<unknown>, ms: number): Promise<void> {
  const done = new AbortController()
  const { signal } = done
  await Promise.race([work.catch(() => undefined), sleep(ms, undefined, { signal }).catch(() => undefined)])
  done.abort()
}
