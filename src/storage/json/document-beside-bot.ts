import { rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { z } from 'zod'
import { replaceFile } from '../../files/replace-file.ts'
import { ifPresent } from '../../ops/system-error.ts'
import type { DocumentStore } from '../document-store.ts'
import { lockFile } from './files/file-lock.ts'
import { openStoredDocuments } from './stored-documents.ts'

// Named as an older process's work, so that the bot's next sweep removes what a crash leaves.
const writer = '0-command'

/**
 * `DocumentStore` for a command that holds no lease: it changes the file under the lock that a running bot takes too,
 * and starts from what the log says where a crash has left that ahead of the file.
 */
export function createDocumentBesideBot<T>(path: string, schema: z.ZodType<T>): DocumentStore<T> {
  async function read(): Promise<T | null> {
    const documents = await ifPresent(openStoredDocuments(dirname(path)))
    const text = await documents?.read(basename(path))
    return text == null ? null : schema.parse(JSON.parse(text))
  }

  return {
    read,
    async change(decide) {
      const lock = await lockFile(path)
      try {
        const { document, result } = await decide(await read())
        await lock.assertHeld()
        if (document === null) await rm(path, { force: true })
        else await replaceFile(path, `${JSON.stringify(document)}\n`, { writer, beforeRename: lock.assertHeld })
        return result
      } finally {
        await lock.release()
      }
    },
  }
}
