import { inTurn } from '../../../in-turn.ts'
import { ifPresent } from '../../../ops/system-error.ts'
import type { HeldLease } from '../../lease.ts'
import { storing } from '../../storage-unavailable.ts'
import { type FileLock, lockFile } from '../files/file-lock.ts'
import { readSmallFile } from '../files/small-file.ts'
import type { CommitLog } from '../log/commit-log.ts'
import type { Report } from '../report.ts'
import { copiesSetAside } from './copies-set-aside.ts'
import { type HeldFile, heldFile } from './held-file.ts'

/**
 * Files that are changed behind the log. From a change until its file is written, soon after, the file's lock stays
 * ours: so whoever else takes the lock, in any process, finds in the file what was committed last.
 */
export interface FilesInHand {
  /** Runs the task with the file in hand, one task of a file at a time. */
  use<T>(path: string, task: (file: HeldFile) => Promise<T>): Promise<T>
  /** null: it is not in hand, and all that there is of it stands in the file. */
  peek(path: string): HeldFile | null
}

interface Dependencies {
  held: HeldLease
  log: CommitLog
  report: Report
}

/**
 * One that is never out of use is let go of this often, for others to have their turn: any other is when it has been
 * written, which takes less.
 */
const longestHeldMs = 3_000

interface InHand {
  file: HeldFile
  lock: FileLock
  since: number
  isInUse: boolean
  releasing: Promise<void> | null
}

export function openFilesInHand({ held, log, report }: Dependencies): FilesInHand {
  const dependencies = { held, log, report, copies: copiesSetAside() }
  const inHand = new Map<string, InHand>()
  const uses = inTurn()
  const writes = inTurn()

  const use: FilesInHand['use'] = (path, task) =>
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

  async function take(path: string): Promise<InHand> {
    const known = inHand.get(path)
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

  async function takeNew(path: string): Promise<InHand> {
    const lock = await storing(() => lockFile(path))
    try {
      const found = await storing(() => ifPresent(readSmallFile(path)))
      const file = heldFile({ path, lock, found, follow: () => writeAndLetGo(path, taken) }, dependencies)
      const taken: InHand = { file, lock, since: performance.now(), isInUse: true, releasing: null }
      inHand.set(path, taken)
      return taken
    } catch (error) {
      await lock.release()
      throw error
    }
  }

  const write = (path: string, { file }: InHand): Promise<void> => writes(path, file.write)

  async function writeAndLetGo(path: string, taken: InHand): Promise<void> {
    await write(path, taken)
    await letGo(path, taken)
  }

  async function letGo(path: string, taken: InHand): Promise<void> {
    if (!taken.isInUse && !taken.file.isBehind()) await release(path, taken)
  }

  function release(path: string, taken: InHand): Promise<void> {
    taken.releasing ??= taken.lock.release().then(() => {
      if (inHand.get(path) === taken) inHand.delete(path)
    })
    return taken.releasing
  }

  return { use, peek: (path) => inHand.get(path)?.file ?? null }
}
