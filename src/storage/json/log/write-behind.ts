import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Writes that may come late, only the latest of each key. One that comes alone is done at once; when many come, they
 * are done in rounds, and rarely enough to hold up nobody who asks for more.
 */
export interface WriteBehind {
  /**
   * @param write called once; where it fails, again later, unless a newer one of the key has come
   * @returns resolves when it is done, or is not to be waited for: it failed, or many come
   */
  put(key: string, write: () => Promise<void>): Promise<void>
  /** Resolves when all that was put before is done; rejects when some of it could not be. */
  flush(): Promise<void>
  /** Resolves when there is room for more; rejects with why there is none. */
  room(): Promise<void>
  /** Tries nothing again any more. */
  end(): void
}

interface Options {
  /** How many keys may wait before those who put more have to wait as well. */
  most: number
  /** Whether somebody waits for what is behind: then nothing is put off. Asked now and then. */
  isWanted: () => boolean
}

/** Many: so many in so short a time. */
const many = { writes: 8, milliseconds: 40 }
/** Between two rounds, when many come: a key that comes again and again is written once in it. */
const restMs = 2_000
const restAfterFailureMs = 1_000
/** How often somebody looks whether many still come, and whether any of it is wanted. */
const lookEveryMs = 40
/**
 * Half of the threads that Node has for files: what is to be durable at once finds one that is free. More where many
 * wait: then the process is so busy that each step of a write waits for its turn, and holds no thread meanwhile.
 */
const atOnce = { least: 2, most: 16, waitingEach: 64 }

export function writeBehind({ most, isWanted }: Options): WriteBehind {
  const waiting = new Map<string, () => Promise<void>>()
  const running = new Set<Promise<void>>()
  const lately: number[] = []
  const ending = new AbortController()
  let isWorking = false

  function isBusy(): boolean {
    const [first] = lately
    return first !== undefined && lately.length === many.writes && performance.now() - first < many.milliseconds
  }

  async function work(): Promise<void> {
    isWorking = true
    while (waiting.size > 0 && !ending.signal.aborted) {
      const isDone = await writeAll().then(
        () => true,
        () => false,
      )
      if (isDone) await restWhileBusy()
      else await rest(restAfterFailureMs)
    }
    isWorking = false
  }

  async function restWhileBusy(): Promise<void> {
    const until = performance.now() + restMs
    // What has room for half may go on while that is written.
    const mayRest = () => isBusy() && !isWanted() && waiting.size < most / 2 && !ending.signal.aborted
    while (performance.now() < until && mayRest()) await rest(lookEveryMs)
  }

  async function rest(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: ending.signal, ref: false }).catch(() => undefined)
  }

  async function writeAll(): Promise<void> {
    const before = [...running]
    const due = [...waiting.keys()].values()
    const failures: unknown[] = []
    async function writeNext(): Promise<void> {
      for (const key of due) await writeOne(key).catch((error: unknown) => failures.push(error))
    }
    await Promise.all([...before, ...Array.from({ length: writersFor(waiting.size) }, writeNext)])
    if (failures.length > 0) throw failures[0]
  }

  function writeOne(key: string): Promise<void> {
    const write = waiting.get(key)
    if (!write) return Promise.resolve()
    waiting.delete(key)
    const written = write().catch((error: unknown) => {
      if (!waiting.has(key)) waiting.set(key, write)
      throw error
    })
    running.add(written)
    return written.finally(() => running.delete(written))
  }

  return {
    async put(key, write) {
      waiting.set(key, write)
      lately.push(performance.now())
      if (lately.length > many.writes) lately.shift()
      if (!isBusy()) await writeOne(key).catch(() => undefined)
      if (!isWorking) void work()
    },
    flush: writeAll,
    async room() {
      if (waiting.size > most) await writeAll()
    },
    end: () => ending.abort(),
  }
}

function writersFor(waiting: number): number {
  const { least, most, waitingEach } = atOnce
  return Math.min(most, Math.max(least, Math.ceil(waiting / waitingEach)))
}
