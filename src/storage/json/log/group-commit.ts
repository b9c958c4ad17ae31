interface Waiting<T, R> {
  item: T
  resolve: (result: R) => void
  reject: (reason: unknown) => void
}

/**
 * Group commit: whatever is asked for while one batch is written is the next, and shares its cost.
 * @param write keeps all of a batch or nothing, and gives a result for each of it
 */
export function groupCommit<T, R>(write: (batch: T[]) => Promise<R[]>) {
  const queue: Waiting<T, R>[] = []
  let draining = Promise.resolve()
  let isDraining = false

  async function drain(): Promise<void> {
    isDraining = true
    while (queue.length > 0) {
      // What is asked for in this same turn of the event loop goes with the first.
      await Promise.resolve()
      await writeAll(queue.splice(0))
    }
    isDraining = false
  }

  async function writeAll(batch: Waiting<T, R>[]): Promise<void> {
    try {
      const results = await write(batch.map(({ item }) => item))
      results.forEach((result, index) => void batch[index]?.resolve(result))
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }

  return {
    commit(item: T): Promise<R> {
      return new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject })
        if (!isDraining) draining = drain()
      })
    },
    /** Resolves when nothing waits any more. */
    idle: () => draining,
  }
}
