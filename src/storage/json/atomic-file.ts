import { open, opendir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

interface Replacing {
  /** Names the temporary file apart from those of other writers; begins with the lease's generation. */
  writer: string
  /** Who may read and write it; not said: its owner alone. */
  mode?: number
  /** The last moment to say no. */
  beforeRename?: (temporary: string) => Promise<void>
  /** Makes the folder's renames durable; shared by writers that write much. */
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

/** Keeps a file that can't be read under another name, which it returns. */
export async function setAside(path: string): Promise<string> {
  const keptAs = `${path}.corrupt-${new Date().toISOString().replaceAll(':', '-')}`
  await rename(path, keptAs)
  await syncFolder(dirname(path))
  return keptAs
}

/** Makes renames and removals in the folder durable. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** `syncFolder` for many at once: calls that come while a sync runs share the next one. */
export function sharedFolderSync(folder: string): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let next: Promise<void> | null = null
  const start = () => {
    next = null
    running = syncFolder(folder)
    return running
  }
  return () => {
    next ??= running.then(start, start)
    return next
  }
}

/** Removes temporary files that writers of earlier generations left behind. Reads the names only. */
export async function sweep(folder: string, generation: number, signal: AbortSignal): Promise<void> {
  for await (const { name } of await opendir(folder)) {
    if (signal.aborted) return
    const writer = name.match(/\.(\d+)[^.]*\.tmp$/)?.[1]
    // One of this generation may be being written; one of a later generation is not ours to judge.
    if (writer !== undefined && Number(writer) < generation) await rm(join(folder, name), { force: true })
  }
}
