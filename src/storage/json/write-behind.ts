import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'

/** Writes that may come late: each soon, the latest of a key only, and under load so seldom that the load is not held up. */
export interface WriteBehind {
  /** @param write called once; where it fails, again later, unless a newer one of the key has come */
  put(key: string, write: () => Promise<void>): void
  /** Resolves when all that was put before is written; rejects when some of it could not be. */
  flush(): Promise<void>
  /** Resolves when there is room for more; rejects with why there is none. */
  room(): Promise<void>
}

/** Where fewer come in a millisecond, each is written at once: nobody's time is worth saving. */
const busyRate = 0.2
/** Of all time under load, writing takes about a tenth. */
const restShare = 9
const longestRestMs = 250
const restAfterFailureMs = 1_000
const atOnce = 8

/** @param most so many keys may wait before whoever puts more has to wait as well */
export function writeBehind(most: number): WriteBehind {
  const waiting = new Map<string, () => Promise<void>>()
  let hurry = new AbortController()
  let isWorking = false
  let lastBegan = Number.NEGATIVE_INFINITY
  let round = Promise.resolve()

  async function work(): Promise<void> {
    isWorking = true
    // What has just been committed is answered first.
    await nextTurn()
    while (waiting.size > 0) {
      const began = performance.now()
      const isBusy = waiting.size > (began - lastBegan) * busyRate
      lastBegan = began
      const isDone = await writeAll().then(
        () => true,
        () => false,
      )
      if (!isDone) await rest(restAfterFailureMs)
      else if (isBusy) await rest(Math.min((performance.now() - began) * restShare, longestRestMs))
    }
    isWorking = false
  }

  async function rest(milliseconds: number): Promise<void> {
    hurry = new AbortController()
    await sleep(milliseconds, undefined, { signal: hurry.signal, ref: false }).catch(() => undefined)
  }

  /** One round after another, so that no key is written twice at a time. */
  function writeAll(): Promise<void> {
    const result = round.then(writeWaiting)
    round = result.catch(() => undefined)
    return result
  }

  async function writeWaiting(): Promise<void> {
    const due = [...waiting]
    waiting.clear()
    const failures: unknown[] = []
    const next = due.values()
    async function writeNext(): Promise<void> {
      for (const [key, write] of next) {
        try {
          await write()
        } catch (error) {
          failures.push(error)
          if (!waiting.has(key)) waiting.set(key, write)
        }
      }
    }
    await Promise.all(Array.from({ length: atOnce }, writeNext))
    if (failures.length > 0) throw failures[0]
  }

  return {
    put(key, write) {
      waiting.set(key, write)
      if (!isWorking) void work()
      else if (waiting.size > most) hurry.abort()
    },
    flush: writeAll,
    async room() {
      if (waiting.size > most) await writeAll()
    },
  }
}
