import { join } from 'node:path'
import type { z } from 'zod'
import { EncryptionError } from '../../../encryption/encryption-error.ts'
import { ifPresent } from '../../../ops/system-error.ts'
import { storing } from '../../storage-unavailable.ts'
import type { Transaction } from '../../transaction.ts'
import { readSmallFile } from '../files/small-file.ts'
import { type DocumentTransaction, documentTransaction } from './document-transaction.ts'
import type { LockedFile } from './locked-file.ts'
import type { LockedFiles } from './locked-files.ts'

export interface DocumentsOptions<T> {
  folder: string
  schema: z.ZodType<T>
  files: LockedFiles
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

/** Documents as files of one folder, each changed under its lock and replaced whole. They are values. */
export interface Documents<T> {
  /** As it was kept last; null where there is none. What can't be read is set aside first. */
  read(file: string, isIt: IsIt<T>): Promise<T | null>
  /**
   * Reads under the lock, lets `decide`, and resolves when the result is kept durably, with what it joined to the
   * transaction; null removes.
   */
  change<R>(
    file: string,
    isIt: IsIt<T>,
    decide: (document: T | null, transaction: Transaction) => Promise<{ document: T | null; result: R }>,
  ): Promise<R>
}

export function openDocuments<T>({ folder, schema, files, form = json }: DocumentsOptions<T>): Documents<T> {
  /** What locked files say, read once. */
  const known = new WeakMap<LockedFile, { text: string; document: T }>()

  async function read(name: string, isIt: IsIt<T>): Promise<T | null> {
    const path = join(folder, name)
    const file = files.peek(path)
    const text = file ? file.text() : await storing(() => ifPresent(readSmallFile(path)))
    if (text === null) return null
    const document = file ? documentIn(file, text, isIt) : parse(text, isIt)
    // What can't be read is set aside, which only the holder of its lock may do.
    return document ?? change(name, isIt, async (kept) => ({ document: kept, result: kept }))
  }

  const change: Documents<T>['change'] = (name, isIt, decide) =>
    files.use(join(folder, name), async (file) => {
      const text = file.text()
      const before = text === null ? null : documentIn(file, text, isIt)
      if (text !== null && before === null) await file.setAside()
      const transaction = documentTransaction()
      try {
        const { document, result } = await decide(before, transaction)
        if (document !== null) await keep(file, document, transaction)
        // What was set aside just now is not what a change to nobody means to remove.
        else if (before !== null || text === null) await commit(file, null, transaction)
        return result
      } catch (error) {
        transaction.fail(error)
        throw error
      }
    })

  async function keep(file: LockedFile, changed: T, transaction: DocumentTransaction): Promise<void> {
    // What does not fit would be set aside when it is next read, and be lost to its customer.
    const document = schema.parse(changed)
    const text = form.write(document)
    await commit(file, text, transaction)
    known.set(file, { text, document })
  }

  async function commit(file: LockedFile, text: string | null, transaction: DocumentTransaction): Promise<void> {
    await transaction.keep(await file.commit(text, transaction.events()))
  }

  function documentIn(file: LockedFile, text: string, isIt: IsIt<T>): T | null {
    const last = known.get(file)
    if (last?.text === text && isIt(last.document)) return last.document
    const document = parse(text, isIt)
    if (document) known.set(file, { text, document })
    return document
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

  return { read, change }
}
