import { open } from 'node:fs/promises'

/** What many want written down. */
export interface Writer<T> {
  /** Resolves when it is durable. */
  write(record: T): Promise<void>
  close(): Promise<void>
}

interface Waiting<T> {
  record: T
  resolve: () => void
}

/** Whatever comes while one batch is being kept is the next one. */
export function inBatches<T>(keep: (records: T[]) => Promise<void> | void): Writer<T>['write'] {
  let waiting: Waiting<T>[] = []
  let isBusy = false

  async function drain(): Promise<void> {
    isBusy = true
    while (waiting.length > 0) {
      await Promise.resolve()
      const batch = waiting
      waiting = []
      await keep(batch.map(({ record }) => record))
      for (const { resolve } of batch) resolve()
    }
    isBusy = false
  }

  return (record) =>
    new Promise((resolve) => {
      waiting.push({ record, resolve })
      if (!isBusy) void drain()
    })
}

/** The raw limit: JSON lines at the end of a file, those that come together with one fdatasync. */
export async function bareAppend(path: string): Promise<Writer<object>> {
  const file = await open(path, 'a')
  const write = inBatches<object>(async (records) => {
    await file.write(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
    await file.datasync()
  })
  return { write, close: () => file.close() }
}
