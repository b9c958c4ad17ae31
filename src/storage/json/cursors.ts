import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Cursor } from '../../orders/order-book.ts'
import type { HeldLease } from '../lease.ts'
import { ifPresent, storing } from '../storage-unavailable.ts'
import { replaceFile } from './atomic-file.ts'
import { fileNameOf } from './file-name.ts'

const keptSchema = z.object({ cursor: z.string() })

/** Where each follower of the journal stands, one file a follower. */
export function createCursors({ folder, held }: { folder: string; held: HeldLease }) {
  const fileOf = (follower: string) => join(folder, `${fileNameOf(follower)}.json`)
  return {
    /** null: never kept; undefined: what was kept can't be read. */
    async read(follower: string): Promise<Cursor | null | undefined> {
      const text = await storing(() => ifPresent(readFile(fileOf(follower), 'utf8')))
      return text === null ? null : parse(text)
    },
    async keep(follower: string, cursor: Cursor): Promise<void> {
      await held.assertHeld()
      const text = `${JSON.stringify({ cursor })}\n`
      await storing(() => replaceFile(fileOf(follower), text, { writer: String(held.generation) }))
    },
  }
}

function parse(text: string): Cursor | undefined {
  try {
    return keptSchema.parse(JSON.parse(text)).cursor
  } catch {
    return undefined
  }
}
