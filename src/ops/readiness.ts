import { settledWithin } from './settled-within.ts'

/** Whether requests should come to this process, for a proxy in front that asks again and again. */
export interface Readiness {
  /** The answer to whoever asks. */
  answer(): boolean
  /** Requests may come, if only to be held until they can be served. */
  ready(): void
  /**
   * Requests should go elsewhere. Resolves when whoever asks has heard so, which is when it is safe to take no more: at
   * once where nobody asks.
   */
  leave(): Promise<void>
}

interface Options {
  /** Who has not asked for so long, in milliseconds, does not balance by the answer. */
  askedWithinMs?: number
  /** How long `leave` waits for the questions, in milliseconds. */
  patienceMs?: number
}

// The first may still be on its way back when the proxy sends its last request.
const answersToBeHeard = 2

export function createReadiness({ askedWithinMs = 5_000, patienceMs = 5_000 }: Options = {}): Readiness {
  let isReady = false
  let askedAt = Number.NEGATIVE_INFINITY
  let onRefusal = () => {}

  /** Resolves when so many have been told that they should go elsewhere. */
  async function refused(times: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    onRefusal = () => {
      if (--times === 0) resolve()
    }
    await promise
  }

  return {
    answer() {
      askedAt = performance.now()
      if (!isReady) onRefusal()
      return isReady
    },
    ready() {
      isReady = true
    },
    async leave() {
      isReady = false
      if (performance.now() - askedAt < askedWithinMs) await settledWithin(refused(answersToBeHeard), patienceMs)
    },
  }
}
