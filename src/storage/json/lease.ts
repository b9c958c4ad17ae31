import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir, readFile, rmdir, stat, utimes } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { ifPresent, isSystemError } from '../../ops/system-error.ts'
import { type HeldLease, type Lease, LeaseLostError } from '../lease.ts'
import { storing } from '../storage-unavailable.ts'
import { replaceFile } from './files/atomic-file.ts'

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

/**
 * `Lease` on a file, which says who holds it, so that a holder that was paused while another took over knows it before
 * it writes. A folder beside it, made by whoever takes the lease and touched ever since, shows that the holder lives.
 *
 * It is no lock of proper-lockfile: that goes by the clock, which may be set forward and back, and a holder gives it up
 * when another process has touched the folder, as one does that was stopped on its way to it and wakes up.
 */
export function createFileLease({ file, staleMs = 6_000 }: Options): Lease {
  const folder = `${file}.lock`

  async function acquire(signal: AbortSignal, onLeaving: () => void): Promise<HeldLease> {
    for (;;) {
      const wasForced = await takeFolder(signal, onLeaving)
      try {
        const before = await readRecord(file)
        const record = { generation: (before?.generation ?? 0) + 1, holder: randomUUID(), released: false }
        await keepRecord(file, record)
        if (wasForced || before?.released === false) await pause(graceMs, signal)
        // Unless another took over in the same moment and has written last: then it is the holder.
        if (await isOurs(file, record)) return hold(file, record, { folder, everyMs: staleMs / 3 })
      } catch (error) {
        await rmdir(folder).catch(() => undefined)
        throw error
      }
    }
  }

  /** @returns whether it was another's, who showed no sign of life any more */
  async function takeFolder(signal: AbortSignal, onLeaving: () => void): Promise<boolean> {
    const isSilent = silenceWatch(folder, staleMs)
    for (let wasForced = false; ; await pause(pollMs, signal)) {
      signal.throwIfAborted()
      if (await isSilent()) {
        await ifPresent(rmdir(folder))
        wasForced = true
      }
      if (await isMade(folder)) return wasForced
      if (await isHolderLeaving(file)) onLeaving()
    }
  }

  return { acquire: (signal, onLeaving = () => {}) => storing(() => acquire(signal, onLeaving)) }
}

/** Whether the folder was made just now; false when it was there. */
async function isMade(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o700 })
    return true
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return false
    throw error
  }
}

/** Tells whether a folder has not been touched for `staleMs` of our own time. */
function silenceWatch(folder: string, staleMs: number): () => Promise<boolean> {
  let touched: number | undefined
  let since = performance.now()
  return async () => {
    const seen = (await ifPresent(stat(folder)))?.mtimeMs
    if (seen !== touched) {
      touched = seen
      since = performance.now()
    }
    return seen !== undefined && performance.now() - since > staleMs
  }
}

/** What shows that a holder lives. */
interface SignOfLife {
  folder: string
  everyMs: number
}

function hold(file: string, record: LeaseRecord, { folder, everyMs }: SignOfLife): HeldLease {
  const lost = new AbortController()
  let released = false
  let checkedAt = Number.NEGATIVE_INFINITY
  let signs = Promise.resolve()
  const timer = setInterval(giveSign, everyMs).unref()
  giveSign()
  process.once('exit', letNextIn)

  function giveSign(): void {
    // One that fails is followed by the next; whoever gives none is taken for dead, and sees it in the record.
    signs = signs.then(showLife).catch(() => undefined)
  }

  async function showLife(): Promise<void> {
    await check()
    if (isHeld()) await touch(folder)
  }

  async function check(): Promise<void> {
    const now = performance.now()
    if (await isOurs(file, record)) checkedAt = now
    else {
      end()
      lost.abort(new LeaseLostError())
    }
  }

  const isHeld = () => !released && !lost.signal.aborted

  function end(): void {
    clearInterval(timer)
    process.off('exit', letNextIn)
  }

  /** When the process ends by a fault of its own. */
  function letNextIn(): void {
    // After a pause it may be the next holder's by now.
    if (performance.now() - checkedAt < 2 * everyMs) rmSync(folder, { recursive: true, force: true })
  }

  async function assertHeld(): Promise<void> {
    if (isHeld() && performance.now() - checkedAt > trustMs) await storing(check)
    if (!isHeld()) throw new LeaseLostError()
  }

  async function leave(): Promise<void> {
    await assertHeld()
    // Not in the record: a holder that was paused just here must not overwrite the next one's.
    await replaceFile(leavingFile(file), record.holder, { writer: writerOf(record) })
  }

  async function release(): Promise<void> {
    if (!isHeld()) return
    released = true
    end()
    await signs
    // Else the folder is the next holder's by now.
    if (!(await isOurs(file, record))) return
    // Without this the next holder only waits a little longer.
    await keepRecord(file, { ...record, released: true }).catch(() => undefined)
    await ifPresent(rmdir(folder))
  }

  return {
    generation: record.generation,
    assertHeld,
    lost: lost.signal,
    leave: () => storing(leave),
    release: () => storing(release),
  }
}

/** What another process has taken away, as one does that wakes up on its way to do so, is made again. */
async function touch(folder: string): Promise<void> {
  const now = new Date()
  const touched = await ifPresent(utimes(folder, now, now).then(() => true))
  if (!touched) await mkdir(folder, { mode: 0o700 })
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
