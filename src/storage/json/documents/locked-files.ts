import { inTurn } from '../../../concurrency/in-turn.ts'
import { ifPresent } from '../../../ops/system-error.ts'
import type { HeldLease } from '../../lease.ts'
import { storing } from '../../storage-unavailable.ts'
import { type FileLock, lockFile } from '../files/file-lock.ts'
import { readSmallFile } from '../files/small-file.ts'
import type { CommitLog } from '../log/commit-log.ts'
import type { Report } from '../report.ts'
import { copiesSetAside } from './copies-set-aside.ts'
import { type LockedFile, lockedFile } from './locked-file.ts'

/**
 * Files that are changed behind the log. From a change until its file is written, soon after, the file's lock stays
 * ours: so whoever else takes the lock, in any process, finds in the file what was committed last.
 */
export interface LockedFiles {
  /** Runs the task with the file locked, one task of a file at a time. */
  use<T>(path: string, task: (file: LockedFile) => Promise<T>): Promise<T>
  /** null: we don't hold its lock, and the file has all of it. */
  peek(path: string): LockedFile | null
}

interface Dependencies {
  held: HeldLease
  log: CommitLog
  report: Report
}

/**
 * A lock that is always in use is released this often, so that others have their turn; any other is released once its
 * file is written, which takes less.
 */
const longestHeldMs = 3_000

interface Locked {
  file: LockedFile
  lock: FileLock
  since: number
  isInUse: boolean
  releasing: Promise<void> | null
}

export function openLockedFiles({ held, log, report }: Dependencies): LockedFiles {
  const dependencies = { held, log, report, copies: copiesSetAside() }
  const locked = new Map<string, Locked>()
  const uses = inTurn()
  const writes = inTurn()

  const use: LockedFiles['use'] = (path, task) =>
    uses(path, async () => {
      const taken = await take(path)
      try {
        return await task(taken.file)
      } finally {
        if (performance.now() - taken.since > longestHeldMs) await write(path, taken).catch(() => undefined)
        taken.isInUse = false
        await letGo(path, taken)
      }
    })

  async function take(path: string): Promise<Locked> {
    const known = locked.get(path)
    if (!known) return takeNew(path)
    if (known.releasing === null) {
      known.isInUse = true
      if (await known.lock.isHeld()) return known
      // It was lost while this process was paused: what is still to be written is settled first.
      await write(path, known).finally(() => {
        known.isInUse = false
      })
    }
    await release(path, known)
    return takeNew(path)
  }

  async function takeNew(path: string): Promise<Locked> {
    const lock = await storing(() => lockFile(path))
    try {
      const found = await storing(() => ifPresent(readSmallFile(path)))
      const file = lockedFile({ path, lock, found, follow: () => writeAndLetGo(path, taken) }, dependencies)
      const taken: Locked = { file, lock, since: performance.now(), isInUse: true, releasing: null }
      locked.set(path, taken)
      return taken
    } catch (error) {
      await lock.release()
      throw error
    }
  }

  const write = (path: string, { file }: Locked): Promise<void> => writes(path, file.write)

  async function writeAndLetGo(path: string, taken: Locked): Promise<void> {
    await write(path, taken)
    await letGo(path, taken)
  }

  async function letGo(path: string, taken: Locked): Promise<void> {
    if (!taken.isInUse && !taken.file.isBehind()) await release(path, taken)
  }

  function release(path: string, taken: Locked): Promise<void> {
    taken.releasing ??= taken.lock.release().then(() => {
      if (locked.get(path) === taken) locked.delete(path)
    })
    return taken.releasing
  }

  return { use, peek: (path) => locked.get(path)?.file ?? null }
}
