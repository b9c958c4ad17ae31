import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import { settledWithin } from '../concurrency/settled-within.ts'

/** Whether requests should come to this process, for a proxy in front that asks again and again. */
export interface Readiness {
  /** The answer to whoever asks. */
  answer(): boolean
  /** Some other request has come. */
  arrived(): void
  /** Requests may come, if only to be held until they can be served. */
  ready(): void
  /**
   * Sends requests elsewhere. Resolves when whoever asks has heard so and no more requests come, which is when it is
   * safe to refuse connections: at once where nobody asks.
   */
  leave(): Promise<void>
}

interface Options {
  /** A proxy that has not asked for this long, in milliseconds, does not go by the answer. */
  askedWithinMs?: number
  /** How long `leave` waits for all that, in milliseconds. */
  patienceMs?: number
  /** How long no request must have come, in milliseconds, before it is believed that none will. */
  quietMs?: number
}

// The first may still be on its way back when the proxy sends its last request.
const answersToBeHeard = 2

export function createReadiness(options: Options = {}): Readiness {
  const { askedWithinMs = 5_000, patienceMs = 10_000, quietMs = 300 } = options
  let isReady = false
  let askedAt = Number.NEGATIVE_INFINITY
  let arrivedAt = Number.NEGATIVE_INFINITY
  let onRefusal = () => {}

  /** Resolves when so many have been told that they should go elsewhere. */
  async function refused(times: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    onRefusal = () => {
      if (--times === 0) resolve()
    }
    await promise
  }

  /**
   * Resolves when no more requests come. A busy machine accepts connections late, and a proxy acts late on what it has
   * heard: whoever is still waiting when the server closes would be refused.
   */
  async function quiet(deadline: number): Promise<void> {
    do {
      await sleep(quietMs, undefined, { ref: false })
      // One turn accepts who waits, the next reads what they ask.
      for (let turn = 0; turn < 2; turn++) await nextTurn()
    } while (performance.now() - arrivedAt < quietMs && performance.now() < deadline)
  }

  return {
    answer() {
      askedAt = performance.now()
      if (!isReady) onRefusal()
      return isReady
    },
    arrived() {
      arrivedAt = performance.now()
    },
    ready() {
      isReady = true
    },
    async leave() {
      isReady = false
      const now = performance.now()
      if (now - askedAt >= askedWithinMs) return
      const heard = refused(answersToBeHeard).then(() => quiet(now + patienceMs))
      await settledWithin(heard, patienceMs)
    },
  }
}
