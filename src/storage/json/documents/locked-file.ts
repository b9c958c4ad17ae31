import { rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { OrderEvent } from '../../../orders/order-event.ts'
import type { HeldLease } from '../../lease.ts'
import { storing } from '../../storage-unavailable.ts'
import type { FileLock } from '../files/file-lock.ts'
import { setAside } from '../files/set-aside.ts'
import { writeSmallFile } from '../files/small-file.ts'
import type { CommitLog } from '../log/commit-log.ts'
import { digestOf } from '../log/commit-record.ts'
import { settleDocument } from '../log/settle-document.ts'
import type { Report } from '../report.ts'
import type { copiesSetAside } from './copies-set-aside.ts'

/** A file whose lock is ours, and what it says, or is about to. */
export interface LockedFile {
  /** As it was committed last; null: there is none. */
  text(): string | null
  /** Resolves when the text, and what happens with it, is durable; the file follows. Gives the events' offsets. */
  commit(text: string | null, events: readonly OrderEvent[]): Promise<number[]>
  /** Moves the document aside under another name, so that there is none. */
  setAside(): Promise<void>
  /** The file does not say yet what was committed. */
  isBehind(): boolean
  /** Puts the file where it was committed last. One call at a time. */
  write(): Promise<void>
}

interface Dependencies {
  held: HeldLease
  log: CommitLog
  copies: ReturnType<typeof copiesSetAside>
  report: Report
}

interface Taken {
  path: string
  lock: FileLock
  /** What it says now. */
  found: string | null
  /** Called when the log would have it written. */
  follow: () => Promise<void>
}

export function lockedFile(
  { path, lock, found, follow }: Taken,
  { held, log, copies, report }: Dependencies,
): LockedFile {
  const writer = String(held.generation)
  const temporary = `${path}.${writer}.tmp`
  let text = found
  /** The digest of what the file says as far as we know: in a rush thousands wait, and each has one text to hold. */
  let written = digestOf(found)
  /** How often it was committed, and of which of these the file tells. */
  const times = { committed: 0, written: 0 }
  const isBehind = () => times.written < times.committed

  async function write(): Promise<void> {
    if (!isBehind()) return
    await held.assertHeld()
    const [wanted, time] = [text, times.committed]
    await put(wanted)
    written = digestOf(wanted)
    times.written = time
  }

  async function put(wanted: string | null): Promise<void> {
    if (!(await lock.isHeld())) {
      await settleDocument(path, { known: new Set([written]), text: wanted }, { writer, report })
    } else if (wanted === null) {
      await copies.remove(path)
      await rm(path, { force: true })
    } else await replace(wanted)
  }

  async function replace(wanted: string): Promise<void> {
    try {
      await writeSmallFile(temporary, wanted)
      await held.assertHeld()
      await rename(temporary, path)
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined)
      throw error
    }
  }

  const changeTo = (next: string | null) => ({
    path,
    before: isBehind() ? digestOf(text) : written,
    text: next,
    kept() {
      text = next
      times.committed += 1
    },
    write: follow,
  })

  return {
    text: () => text,
    isBehind,
    write: () => storing(write),
    async commit(next, events) {
      await lock.assertHeld()
      // A file that is not there may still have left copies, which go as well.
      const isChange = next === null || next !== text
      const offsets = await log.commit(isChange ? { document: changeTo(next), events } : { events })
      // While it became durable this process may have been paused.
      await lock.assertHeld()
      // Somebody who asked to be forgotten is not kept in the log.
      if (next === null) await log.checkpoint()
      return offsets
    },
    async setAside() {
      await held.assertHeld()
      const keptAs = await storing(() => setAside(path))
      await copies.add(keptAs)
      text = null
      written = digestOf(null)
      report({ problem: 'file-set-aside', file: basename(path), keptAs: basename(keptAs) })
    },
  }
}
