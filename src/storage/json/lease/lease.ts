import { randomUUID } from 'node:crypto'
import { rmdir } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { ifPresent } from '../../../ops/system-error.ts'
import type { HeldLease, Lease } from '../../lease.ts'
import { storing } from '../../storage-unavailable.ts'
import { hold } from './held-lease.ts'
import { isHolderLeaving, isOurs, keepRecord, readRecord } from './lease-record.ts'
import { makeSign, silenceWatch } from './sign-of-life.ts'

interface Options {
  /** The lease's file, in a folder that exists. */
  file: string
  /** After how long without a sign of life a holder is taken for dead; at least 2,000. */
  staleMs?: number
}

const pollMs = 100
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
      if (await makeSign(folder)) return wasForced
      if (await isHolderLeaving(file)) onLeaving()
    }
  }

  return { acquire: (signal, onLeaving = () => {}) => storing(() => acquire(signal, onLeaving)) }
}

/** Sleeps; rejects with the signal's own reason. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted())
}
