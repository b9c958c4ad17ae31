import { opendir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import { EncryptionError } from '../../encryption/encryption-error.ts'
import { inTurn } from '../../in-turn.ts'
import type { HeldLease } from '../lease.ts'
import { ifPresent, storing } from '../storage-unavailable.ts'
import { setAside } from './atomic-file.ts'
import type { CommitLog } from './commit-log.ts'
import { digestOf } from './commit-record.ts'
import { lockFile } from './file-lock.ts'
import type { Report } from './report.ts'

export interface DocumentsOptions<T> {
  folder: string
  schema: z.ZodType<T>
  held: HeldLease
  log: CommitLog
  report: Report
  /** How a document is written down; as JSON where nothing is said. */
  form?: Form<T>
}

/** Between a document and the text that is kept of it. */
export interface Form<T> {
  write(document: T): string
  /**
   * What may be such a document, or throws.
   * @throws EncryptionError when it can't be had: then nobody may go on as if there had been nothing
   */
  read(text: string): unknown
}

const json: Form<unknown> = {
  write: (document) => `${JSON.stringify(document)}\n`,
  read: (text) => JSON.parse(text),
}

/** Whether a document is the one that is looked for: a file may have been copied to another's name. */
type IsIt<T> = (document: T) => boolean

/** Documents as files of one folder, each changed under its lock and replaced whole. */
export interface Documents<T> {
  /** As it stands, without its lock; null where there is none. What can't be read is set aside first. */
  read(file: string, isIt: IsIt<T>): Promise<T | null>
  /** Reads under the lock, lets `decide`, and keeps what it returns, durably, before the promise resolves; null removes. */
  change<R>(
    file: string,
    isIt: IsIt<T>,
    decide: (document: T | null) => Promise<{ document: T | null; result: R }>,
  ): Promise<R>
}

export function openDocuments<T>({
  folder,
  schema,
  held,
  log,
  report,
  form = json,
}: DocumentsOptions<T>): Documents<T> {
  const queue = inTurn()

  async function read(name: string, isIt: IsIt<T>): Promise<T | null> {
    const stored = await load(join(folder, name), isIt)
    // What can't be read is set aside, which only the holder of its lock may do.
    if (stored?.document === null) return change(name, isIt, async (document) => ({ document, result: document }))
    return stored?.document ?? null
  }

  const change: Documents<T>['change'] = (name, isIt, decide) => {
    const file = join(folder, name)
    return queue(file, async () => {
      const lock = await storing(() => lockFile(file))
      try {
        const stored = await load(file, isIt)
        const isBroken = stored?.document === null
        if (isBroken) await keepAside(file)
        const before = isBroken ? null : (stored?.text ?? null)
        const { document, result } = await decide(stored?.document ?? null)
        const assertHeld = () => Promise.all([lock.assertHeld(), held.assertHeld()]).then(() => undefined)
        if (document !== null) await write(file, document, before, assertHeld)
        // What was set aside just now is not what a change to nobody means to remove.
        else if (!isBroken) await remove(file, before, assertHeld)
        return result
      } finally {
        await lock.release()
      }
    })
  }

  /** null: no such document; `document: null`: one that is not as it should be. */
  async function load(file: string, isIt: IsIt<T>): Promise<{ text: string; document: T | null } | null> {
    const text = await storing(() => ifPresent(readFile(file, 'utf8')))
    return text === null ? null : { text, document: parse(text, isIt) }
  }

  function parse(text: string, isIt: IsIt<T>): T | null {
    try {
      const { success, data } = schema.safeParse(form.read(text))
      return success && isIt(data) ? data : null
    } catch (error) {
      if (error instanceof EncryptionError) throw error
      return null
    }
  }

  async function write(file: string, document: T, before: string | null, assertHeld: () => Promise<void>) {
    // What does not fit would be set aside when it is next read, and be lost to whoever it is about.
    const text = form.write(schema.parse(document))
    if (text === before) return
    const temporary = `${file}.${held.generation}.tmp`
    await storing(async () => {
      try {
        // Before the commit: where the disk is full there is nothing to take back.
        await writeFile(temporary, text, { mode: 0o600 })
        await commit(file, { before: digestOf(before), text }, assertHeld, () => rename(temporary, file))
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => undefined)
        throw error
      }
    })
  }

  /** The document, and what was ever set aside of it. */
  async function remove(file: string, before: string | null, assertHeld: () => Promise<void>): Promise<void> {
    await storing(async () => {
      await commit(file, { before: digestOf(before), text: null }, assertHeld, async () => {
        for await (const { name } of await opendir(folder)) {
          if (name.startsWith(`${basename(file)}.corrupt-`)) await rm(join(folder, name), { force: true })
        }
        await rm(file, { force: true })
      })
      // Whoever wants to be forgotten is not kept in the log.
      await log.checkpoint()
    })
  }

  async function commit(
    file: string,
    change: { before: string | null; text: string | null },
    assertHeld: () => Promise<void>,
    apply: () => Promise<void>,
  ): Promise<void> {
    await assertHeld()
    await log.commit(file, change, async () => {
      // While it became durable this process may have been paused.
      await assertHeld()
      await apply()
    })
  }

  async function keepAside(file: string): Promise<void> {
    await held.assertHeld()
    const keptAs = await storing(() => setAside(file))
    report({ problem: 'file-set-aside', file: basename(file), keptAs: basename(keptAs) })
  }

  return { read, change }
}
