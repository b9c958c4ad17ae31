import { rmSync } from 'node:fs'
import { rmdir } from 'node:fs/promises'
import { ifPresent } from '../../../ops/system-error.ts'
import { type HeldLease, LeaseLostError } from '../../lease.ts'
import { storing } from '../../storage-unavailable.ts'
import { announceLeaving, isOurs, keepRecord, type LeaseRecord } from './lease-record.ts'
import { touchSign } from './sign-of-life.ts'

/** How long a holder relies on having been the holder when it last looked. */
const trustMs = 500

/** What shows that a holder lives. */
interface SignOfLife {
  folder: string
  everyMs: number
}

/** Holds the lease that the record says is ours, and shows that we live, until it is released or lost. */
export function hold(file: string, record: LeaseRecord, { folder, everyMs }: SignOfLife): HeldLease {
  const lost = new AbortController()
  let released = false
  let checkedAt = Number.NEGATIVE_INFINITY
  let signs = Promise.resolve()
  const timer = setInterval(giveSign, everyMs).unref()
  giveSign()
  process.once('exit', letNextIn)

  function giveSign(): void {
    // A sign that fails is followed by the next. A process that gives none is taken for dead: the record tells it.
    signs = signs.then(showLife).catch(() => undefined)
  }

  async function showLife(): Promise<void> {
    await check()
    if (isHeld()) await touchSign(folder)
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
    await announceLeaving(file, record)
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
