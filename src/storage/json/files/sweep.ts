import { opendir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Removes temporary files that writers of earlier generations left behind. Reads the names only. */
export async function sweep(folder: string, generation: number, signal: AbortSignal): Promise<void> {
  for await (const { name } of await opendir(folder)) {
    if (signal.aborted) return
    const writer = name.match(/\.(\d+)[^.]*\.tmp$/)?.[1]
    // One of this generation may be being written; one of a later generation is not ours to judge.
    if (writer !== undefined && Number(writer) < generation) await rm(join(folder, name), { force: true })
  }
}
