import { z } from 'zod'
import type { Cursor } from '../../../orders/order-book.ts'
import { openDocuments } from '../documents/documents.ts'
import type { LockedFiles } from '../documents/locked-files.ts'
import { fileNameOf } from '../files/file-name.ts'

const keptSchema = z.object({ cursor: z.string() })

interface Dependencies {
  folder: string
  files: LockedFiles
}

/** Where each follower of the journal stands, one document a follower. */
export function createCursors(dependencies: Dependencies) {
  const documents = openDocuments({ ...dependencies, schema: keptSchema })
  const fileOf = (follower: string) => `${fileNameOf(follower)}.json`
  const isIt = () => true
  return {
    /** null: never kept, or not to be read. */
    async read(follower: string): Promise<Cursor | null> {
      return (await documents.read(fileOf(follower), isIt))?.cursor ?? null
    },
    keep: (follower: string, cursor: Cursor): Promise<void> =>
      documents.change(fileOf(follower), isIt, async () => ({ document: { cursor }, result: undefined })),
  }
}
