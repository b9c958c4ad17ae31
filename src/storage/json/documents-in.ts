import { opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { ifPresent } from '../../ops/system-error.ts'

/** Paths of a folder's documents, from the data directory on, and not of those set aside. */
export async function* documentsIn(folder: string, kind: string): AsyncGenerator<string> {
  for await (const name of namesIn(join(folder, kind))) if (name.endsWith('.json')) yield join(kind, name)
}

/** The names in a folder; none where there is no such folder. */
export async function* namesIn(folder: string): AsyncGenerator<string> {
  for await (const { name } of (await ifPresent(opendir(folder))) ?? []) yield name
}
