import { statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

// While many documents change all the time, the bot keeps their locks, to write each less often. It learns that
// somebody waits for one only from this file beside them, which whoever waits touches.
const nameOfIt = '.wanted'
/** Those who still wait after that touch it again. */
const lastingMs = 1_000

/** Says that somebody waits for a document's lock; a folder that can't be written to has nobody who would hear it. */
export async function want(document: string): Promise<void> {
  await writeFile(join(dirname(document), nameOfIt), '', { mode: 0o600 }).catch(() => undefined)
}

/** Whether somebody waits, or has just waited, for the lock of a document of this folder. */
export function isWantedIn(folder: string): boolean {
  const found = statSync(join(folder, nameOfIt), { throwIfNoEntry: false })
  return found !== undefined && Math.abs(Date.now() - found.mtimeMs) < lastingMs
}
