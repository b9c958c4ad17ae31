import fs from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { lock } from 'proper-lockfile'
import { StorageUnavailableError } from '../../storage-unavailable.ts'
import { want } from './wanted.ts'

export interface FileLock {
  /** Whether it is ours still: it may have passed to another process while this one was paused. */
  isHeld(): Promise<boolean>
  /** Rejects when it is not. */
  assertHeld(): Promise<void>
  /** Never rejects: what was done under the lock is done. */
  release(): Promise<void>
}

// proper-lockfile's own default: a tool that locks with it refreshes every five seconds, and must not lose its lock.
const defaultStaleMs = 10_000
/** After this share of it a lock is refreshed: most are released before that, even in a rush. */
const refreshShare = 0.45
const patienceMs = 15_000
/** The pause between two changes of a document that is changed all the time: whoever asks less often misses it. */
const retryMs = 5
/** Whoever waits says so this often. */
const wantMs = 250
const surelyHeldMs = 5_000

/**
 * Takes the file's lock (`FILE.lock`, as proper-lockfile takes it with its defaults), whether or not the file exists.
 * @param staleMs after how long without a sign of life its holder is taken for dead; at least 2,000
 * @throws StorageUnavailableError `ELOCKED` when others hold it for 15 s
 */
export async function lockFile(file: string, staleMs = defaultStaleMs): Promise<FileLock> {
  const deadline = performance.now() + patienceMs
  let wantAt = performance.now()
  for (;;) {
    const taken = await tryLock(file, { stale: staleMs, update: staleMs * refreshShare })
    if (taken) return held(taken, staleMs)
    const now = performance.now()
    if (now > deadline) throw new StorageUnavailableError('ELOCKED')
    if (now >= wantAt) {
      await want(file)
      wantAt = now + wantMs
    }
    await sleep(retryMs * (0.5 + Math.random()))
  }
}

function held(taken: TakenLock, staleMs: number): FileLock {
  // Refreshed more lately than this, it can't have been taken for stale.
  const trustedMs = staleMs * 0.7
  // When the last refresh is old, as after a pause, the next one is overdue and will tell whether the lock is ours.
  async function isHeld(): Promise<boolean> {
    while (!taken.lost.aborted && performance.now() - taken.sign.at > trustedMs) await sleep(5)
    return !taken.lost.aborted
  }
  return {
    isHeld,
    async assertHeld() {
      if (!(await isHeld())) throw new StorageUnavailableError('ECOMPROMISED')
    },
    async release() {
      // Releasing removes whatever lock is there, even if it is another process's by now.
      if (await isHeld()) await taken.release().catch(() => undefined)
    },
  }
}

interface TakenLock {
  lost: AbortSignal
  sign: SignOfLife
  release(): Promise<void>
}

/** When a lock was made or refreshed last, by `performance.now()`, which goes on while the process is paused. */
interface SignOfLife {
  at: number
}

/**
 * One attempt; null when another holds the lock.
 * @param options milliseconds
 */
async function tryLock(file: string, options: { stale: number; update: number }): Promise<TakenLock | null> {
  const lost = new AbortController()
  const path = `${file}.lock`
  try {
    // By default a lost lock throws inside a timer, and a file that does not exist yet can't be locked.
    const onCompromised = () => lost.abort()
    const release = await lock(file, { ...options, realpath: false, fs: lockFs, onCompromised })
    const sign = signs.get(path) ?? { at: Number.NEGATIVE_INFINITY }
    return {
      lost: lost.signal,
      sign,
      release() {
        return release().finally(() => {
          // Whoever waited in this process may have it by now.
          if (signs.get(path) === sign) signs.delete(path)
        })
      },
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOCKED') return null
    throw error
  }
}

/** Of each lock that this process holds, by its path. */
const signs = new Map<string, SignOfLife>()

// proper-lockfile does not say when it refreshes; it can be told which file system to use.
const lockFs = {
  // Of a folder that was made, or looked for, just now: to ask at once takes less than a trip to the thread pool.
  stat(path: string, done: (error: unknown, stat?: fs.Stats) => void): void {
    let stat: fs.Stats
    try {
      stat = fs.statSync(path)
    } catch (error) {
      done(error)
      return
    }
    done(null, stat)
  },
  rmdir: fs.rmdir,
  // Called when the process exits: one that has just woken up may no longer hold what it thinks it holds.
  rmdirSync(path: string): void {
    if (performance.now() - (signs.get(path)?.at ?? 0) < surelyHeldMs) fs.rmdirSync(path)
  },
  mkdir(path: string, done: fs.NoParamCallback): void {
    // Taken before the call: a pause may come between it and its answer.
    const sign = { at: performance.now() }
    fs.mkdir(path, 0o700, (error) => {
      if (!error) signs.set(path, sign)
      done(error)
    })
  },
  utimes(path: string, atime: Date, mtime: Date, done: fs.NoParamCallback): void {
    const at = performance.now()
    fs.utimes(path, atime, mtime, (error) => {
      const sign = signs.get(path)
      if (!error && sign) sign.at = at
      done(error)
    })
  },
}
