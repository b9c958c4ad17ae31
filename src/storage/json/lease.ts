import { randomUUID } from 'node:crypto'
import { readFile, rmdir, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { type HeldLease, type Lease, LeaseLostError } from '../lease.ts'
import { ifPresent, storing } from '../storage-unavailable.ts'
import { replaceFile } from './atomic-file.ts'
import { type TakenLock, tryLock } from './file-lock.ts'

interface Options {
  /** The lease's file, in a folder that exists. */
  file: string
  /** After how long without a sign of life a holder is taken for dead; at least 2,000. */
  staleMs?: number
}

const recordSchema = z.object({
  generation: z.number().int().nonnegative(),
  /** Two processes that took over at the same moment share a generation, never this. */
  holder: z.string(),
  released: z.boolean(),
})
type LeaseRecord = z.infer<typeof recordSchema>

const pollMs = 100
/** For so long a holder trusts that it was still the holder when it last looked. */
const trustMs = 500
/** A new holder waits for longer than the old one may go on trusting, unless that one has said goodbye. */
const graceMs = 1_000
// By proper-lockfile's own rule a clock that was set forward makes every lock stale, and one set back makes none
// stale. So it is told that none ever is, and a dead holder is known by our own clock.
const never = Number.MAX_SAFE_INTEGER

/**
 * `Lease` on a file. proper-lockfile keeps its lock, refreshed for as long as the process runs; the file says which
 * generation holds it, so that a holder that was paused while another took over knows it before it writes.
 */
export function createFileLease({ file, staleMs = 6_000 }: Options): Lease {
  const lockFolder = `${file}.lock`

  async function acquire(signal: AbortSignal, onLeaving: () => void): Promise<HeldLease> {
    for (;;) {
      const { lock, wasForced } = await takeLock(signal, onLeaving)
      try {
        const before = await readRecord(file)
        const record = { generation: (before?.generation ?? 0) + 1, holder: randomUUID(), released: false }
        await keepRecord(file, record)
        if (wasForced || before?.released === false) await pause(graceMs, signal)
        // Unless another took over in the same moment and has written last: then it is the holder.
        if (await isOurs(file, record)) return hold(file, record, lock)
      } catch (error) {
        await lock.release().catch(() => undefined)
        throw error
      }
      await lock.release().catch(() => undefined)
    }
  }

  async function takeLock(
    signal: AbortSignal,
    onLeaving: () => void,
  ): Promise<{ lock: TakenLock; wasForced: boolean }> {
    const isSilent = silenceWatch(lockFolder, staleMs)
    for (let wasForced = false; ; await pause(pollMs, signal)) {
      signal.throwIfAborted()
      if (await isSilent()) {
        await ifPresent(rmdir(lockFolder))
        wasForced = true
      }
      const lock = await tryLock(file, { stale: never, update: staleMs / 3 })
      if (lock) return { lock, wasForced }
      if (await isHolderLeaving(file)) onLeaving()
    }
  }

  return { acquire: (signal, onLeaving = () => {}) => storing(() => acquire(signal, onLeaving)) }
}

/** Tells whether a lock has not been refreshed for `staleMs` of our own time. */
function silenceWatch(lockFolder: string, staleMs: number): () => Promise<boolean> {
  let refreshed: number | undefined
  let since = performance.now()
  return async () => {
    const seen = (await ifPresent(stat(lockFolder)))?.mtimeMs
    if (seen !== refreshed) {
      refreshed = seen
      since = performance.now()
    }
    return seen !== undefined && performance.now() - since > staleMs
  }
}

function hold(file: string, record: LeaseRecord, lock: TakenLock): HeldLease {
  const lost = new AbortController()
  let released = false
  let checkedAt = Number.NEGATIVE_INFINITY
  lock.lost.addEventListener('abort', () => lost.abort(new LeaseLostError()), { once: true })
  if (lock.lost.aborted) lost.abort(new LeaseLostError())

  async function assertHeld(): Promise<void> {
    const now = performance.now()
    if (!released && !lost.signal.aborted && now - checkedAt > trustMs) {
      if (await storing(() => isOurs(file, record))) checkedAt = now
      else lost.abort(new LeaseLostError())
    }
    if (released || lost.signal.aborted) throw new LeaseLostError()
  }

  async function leave(): Promise<void> {
    await assertHeld()
    // Not in the record: a holder that was paused just here must not overwrite the next one's.
    await replaceFile(leavingFile(file), record.holder, { writer: writerOf(record) })
  }

  async function release(): Promise<void> {
    if (released) return
    released = true
    // Releasing removes whatever lock is there, be it the next holder's by now.
    if (lost.signal.aborted || !(await isOurs(file, record))) return
    // Without this the next holder only waits a little longer.
    await keepRecord(file, { ...record, released: true }).catch(() => undefined)
    await lock.release()
  }

  return {
    generation: record.generation,
    assertHeld,
    lost: lost.signal,
    leave: () => storing(leave),
    release: () => storing(release),
  }
}

async function isOurs(file: string, { generation, holder }: LeaseRecord): Promise<boolean> {
  const record = await readRecord(file)
  return record?.generation === generation && record.holder === holder
}

const leavingFile = (file: string): string => `${file}.leaving`

async function isHolderLeaving(file: string): Promise<boolean> {
  const leaving = await ifPresent(readFile(leavingFile(file), 'utf8'))
  return leaving !== null && (await readRecord(file))?.holder === leaving
}

/** null before the first holder. A record that can't be read counts as one that was not released. */
async function readRecord(file: string): Promise<LeaseRecord | null> {
  const text = await ifPresent(readFile(file, 'utf8'))
  if (text === null) return null
  try {
    return recordSchema.parse(JSON.parse(text))
  } catch {
    return { generation: 0, holder: '', released: false }
  }
}

const writerOf = ({ generation, holder }: LeaseRecord): string => `${generation}-${holder}`

const keepRecord = (file: string, record: LeaseRecord): Promise<void> =>
  replaceFile(file, `${JSON.stringify(record)}\n`, { writer: writerOf(record) })

/** Sleeps; rejects with the signal's own reason. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted())
}
