import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { inTurn } from '../../in-turn.ts'
import type { OrderEvent } from '../../orders/order-book.ts'
import type { HeldLease } from '../lease.ts'
import { ifPresent, storing } from '../storage-unavailable.ts'
import { setAside } from './atomic-file.ts'
import type { CommitLog } from './commit-log.ts'
import { digestOf } from './commit-record.ts'
import { type FileLock, lockFile } from './file-lock.ts'
import type { Report } from './report.ts'
import { settleDocument } from './settle-document.ts'

/** A file whose lock is ours, and what it says, or is about to. */
export interface FileInHand {
  /** As it was committed last; null: there is none. */
  text(): string | null
  /** Resolves when the text, and what happens with it, is durable; the file follows. Gives the events' offsets. */
  commit(text: string | null, events: readonly OrderEvent[]): Promise<number[]>
  /** Keeps what it holds under another name, so that there is none. */
  setAside(): Promise<void>
}

/**
 * Files that are changed behind the log. From a change until its file is written, soon after, the file's lock stays
 * ours: so whoever else takes the lock, in any process, finds in the file what was committed last.
 */
export interface FilesInHand {
  /** Runs the task with the file in hand, one task of a file at a time. */
  use<T>(path: string, task: (file: FileInHand) => Promise<T>): Promise<T>
  /** null: it is not in hand, and all that there is of it stands in the file. */
  peek(path: string): FileInHand | null
}

interface Dependencies {
  folder: string
  held: HeldLease
  log: CommitLog
  report: Report
}

/** While a file is changed again and again it is let go of this often, for others to have their turn. */
const longestHeldMs = 1_000

interface Held extends FileInHand {
  lock: FileLock
  since: number
  isInUse: boolean
  isBehind(): boolean
  /** Puts the file where it was committed last; not more than one call at a time. */
  write(): Promise<void>
  releasing: Promise<void> | null
}

export function openFilesInHand({ folder, held, log, report }: Dependencies): FilesInHand {
  const writer = String(held.generation)
  const inHand = new Map<string, Held>()
  const uses = inTurn()
  const writes = inTurn()
  let copies: Promise<Set<string>> | null = null

  /** The names of what was set aside. The folder is looked through once: there may be a million names in it. */
  async function copiesSetAside(): Promise<Set<string>> {
    copies ??= listed()
    return copies
  }

  async function listed(): Promise<Set<string>> {
    try {
      const names = await readdir(folder)
      return new Set(names.filter((name) => name.includes('.corrupt-')))
    } catch (error) {
      copies = null
      throw error
    }
  }

  const use: FilesInHand['use'] = (path, task) =>
    uses(path, async () => {
      const file = await take(path)
      try {
        return await task(file)
      } finally {
        if (performance.now() - file.since > longestHeldMs) await file.write().catch(() => undefined)
        file.isInUse = false
        await letGo(path, file)
      }
    })

  async function take(path: string): Promise<Held> {
    const known = inHand.get(path)
    if (!known) return takeNew(path)
    if (known.releasing === null) {
      known.isInUse = true
      if (await isOurs(known.lock)) return known
      // It was lost while this process was paused: what is still to be written is settled first.
      await known.write().finally(() => {
        known.isInUse = false
      })
    }
    await letGo(path, known)
    return takeNew(path)
  }

  async function takeNew(path: string): Promise<Held> {
    const lock = await storing(() => lockFile(path))
    try {
      const file = heldFile(path, lock, await storing(() => ifPresent(readFile(path, 'utf8'))))
      inHand.set(path, file)
      return file
    } catch (error) {
      await lock.release()
      throw error
    }
  }

  async function letGo(path: string, file: Held): Promise<void> {
    if (file.isInUse || file.isBehind()) return
    file.releasing ??= file.lock.release().then(() => {
      if (inHand.get(path) === file) inHand.delete(path)
    })
    await file.releasing
  }

  function heldFile(path: string, lock: FileLock, found: string | null): Held {
    const temporary = `${path}.${writer}.tmp`
    let text = found
    /** What the file says as far as we know. */
    let written = found
    /** How often it was committed, and of which of these the file tells. */
    const times = { committed: 0, written: 0 }
    const isBehind = () => times.written < times.committed

    async function write(): Promise<void> {
      if (!isBehind()) return
      await held.assertHeld()
      const [wanted, time] = [text, times.committed]
      await put(wanted)
      written = wanted
      times.written = time
    }

    async function put(wanted: string | null): Promise<void> {
      if (!(await isOurs(lock))) {
        await settleDocument(path, { known: new Set([digestOf(written)]), text: wanted }, { writer, report })
      } else if (wanted === null) await remove()
      else await replace(wanted)
    }

    async function replace(wanted: string): Promise<void> {
      try {
        await writeFile(temporary, wanted, { mode: 0o600 })
        await held.assertHeld()
        await rename(temporary, path)
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => undefined)
        throw error
      }
    }

    /** The document, and what was ever set aside of it. */
    async function remove(): Promise<void> {
      const copies = await copiesSetAside()
      for (const name of copies) {
        if (!name.startsWith(`${basename(path)}.corrupt-`)) continue
        await rm(join(folder, name), { force: true })
        copies.delete(name)
      }
      await rm(path, { force: true })
    }

    const changeTo = (next: string | null) => ({
      path,
      before: digestOf(text),
      text: next,
      kept() {
        text = next
        times.committed += 1
      },
      async write() {
        await file.write()
        await letGo(path, file)
      },
    })

    const file: Held = {
      lock,
      since: performance.now(),
      isInUse: true,
      releasing: null,
      text: () => text,
      isBehind,
      write: () => writes(path, () => storing(write)),
      async commit(next, events) {
        await lock.assertHeld()
        // A file that is not there may still have left copies, which go as well.
        const isChange = next === null || next !== text
        const offsets = await log.commit(isChange ? { document: changeTo(next), events } : { events })
        // While it became durable this process may have been paused.
        await lock.assertHeld()
        return offsets
      },
      async setAside() {
        await held.assertHeld()
        const keptAs = await storing(() => setAside(path))
        const known = await copies
        known?.add(basename(keptAs))
        text = null
        written = null
        report({ problem: 'file-set-aside', file: basename(path), keptAs: basename(keptAs) })
      },
    }
    return file
  }

  return { use, peek: (path) => inHand.get(path) ?? null }
}

async function isOurs(lock: FileLock): Promise<boolean> {
  return lock.assertHeld().then(
    () => true,
    () => false,
  )
}
