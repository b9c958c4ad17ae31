import { setImmediate } from 'node:timers/promises'

interface Waiting<T, R> {
  item: T
  resolve: (result: R) => void
  reject: (reason: unknown) => void
}

/** So many are written together; of more, half are made ready while the other half is written. */
const few = 32

/**
 * Group commit: what is asked for while one batch is written becomes the next batch, and shares its cost.
 * @param write keeps all of a batch or nothing, and gives a result for each of it
 */
export function groupCommit<T, R>(write: (batch: T[]) => Promise<R[]>) {
  const queue: Waiting<T, R>[] = []
  let draining = Promise.resolve()
  let isDraining = false
  /** How many the last batch was of. */
  let last = 0

  async function drain(): Promise<void> {
    isDraining = true
    while (queue.length > 0) {
      // Those who were answered together come back together: whoever is first waits for the others.
      if (queue.length < few) await setImmediate()
      last = Math.min(queue.length, Math.max(few, Math.ceil((last + queue.length) / 2)))
      await writeAll(queue.splice(0, last))
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
