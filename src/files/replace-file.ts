import { closeSync, fsync, openSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { ifPresent } from '../ops/system-error.ts'

interface Replacing {
  /** Tells the temporary file from other writers'; in the data directory it begins with a lease's generation. */
  writer: string
  /** Who may read and write it; not said: its owner alone. */
  mode?: number
  /** The last moment to say no. */
  beforeRename?: (temporary: string) => Promise<void>
  /** Makes the rename durable, in the writer's own way. */
  syncFolder?: () => Promise<void>
}

/** A text, or what is written piece by piece. */
type Content = string | AsyncIterable<string | Uint8Array>

/** Replaces the file whole or not at all, durably: a temporary file beside it, fsync, rename, fsync of the folder. */
export async function replaceFile(path: string, content: Content, replacing: Replacing): Promise<void> {
  const temporary = `${path}.${replacing.writer}.tmp`
  try {
    await writeFile(temporary, content, { mode: replacing.mode ?? 0o600, flush: true })
    await replacing.beforeRename?.(temporary)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  await (replacing.syncFolder ?? (() => syncFolder(dirname(path))))()
}

/** Makes renames and removals in the folder durable. */
export const syncFolder = (folder: string): Promise<void> => syncFile(folder)

/** Makes what the file holds durable, if it is still there. Only the sync, the one slow step, leaves this thread. */
export async function syncFile(path: string): Promise<void> {
  const file = await ifPresent(opened(path))
  if (file === null) return
  try {
    await syncing(file)
  } finally {
    closeSync(file)
  }
}

const opened = async (path: string): Promise<number> => openSync(path, 'r')
const syncing = promisify(fsync)
