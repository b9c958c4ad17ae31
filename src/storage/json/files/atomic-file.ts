import { open, opendir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ifPresent } from '../../../ops/system-error.ts'

interface Replacing {
  /** Names the temporary file apart from those of other writers; begins with the lease's generation. */
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

/** Keeps a file that can't be read under another name, which it returns. */
export async function setAside(path: string): Promise<string> {
  const keptAs = `${path}.corrupt-${new Date().toISOString().replaceAll(':', '-')}`
  await rename(path, keptAs)
  await syncFolder(dirname(path))
  return keptAs
}

/** When a file of this name was set aside; null: it was not. */
export function setAsideAt(name: string): Date | null {
  const [, day, time] = /\.corrupt-(\d{4}-\d\d-\d\d)T([\d.-]+Z)$/.exec(name) ?? []
  return day && time ? new Date(`${day}T${time.replaceAll('-', ':')}`) : null
}

/** Makes renames and removals in the folder durable. */
export const syncFolder = (folder: string): Promise<void> => syncFile(folder)

/** Makes what the file holds durable; nothing where it is gone. */
export async function syncFile(path: string): Promise<void> {
  const handle = await ifPresent(open(path, 'r'))
  try {
    await handle?.sync()
  } finally {
    await handle?.close()
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
