/** Those who wait for the same thing, until it happens or never will. */
export interface Waiters {
  /** Resolves at the next `release`; rejects at the next `refuse`. */
  wait(): Promise<void>
  release(): void
  refuse(reason: Error): void
}

export function createWaiters(): Waiters {
  const waiting: PromiseWithResolvers<void>[] = []
  return {
    wait() {
      const waiter = Promise.withResolvers<void>()
      waiting.push(waiter)
      return waiter.promise
    },
    release() {
      for (const { resolve } of waiting.splice(0)) resolve()
    },
    refuse(reason) {
      for (const { reject } of waiting.splice(0)) reject(reason)
    },
  }
}
