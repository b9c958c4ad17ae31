import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { makeFolder } from '../files/make-folder.ts'
import { syncFolder } from '../files/replace-file.ts'
import { ifPresent } from '../ops/system-error.ts'
import { journalName } from '../storage/json/journal/sealed-months.ts'
import { BackupError } from './backup-error.ts'
import { checkData, type DataSummary } from './check-data.ts'
import { settleLog } from './settle-log.ts'
import { unpack } from './unpack.ts'

/** Holds what is not yet verified. Within the directory, which may be a mount of its own: so a rename is enough. */
const staging = '.restoring'

/**
 * Restores an archive into an empty directory, made where it is missing: all of it, verified, or nothing.
 * @param identities age secret keys
 * @throws BackupError, JournalBrokenError
 */
export async function restore(archive: Readable, identities: readonly string[], dataDir: string): Promise<DataSummary> {
  const present = (await ifPresent(readdir(dataDir))) ?? []
  // What an earlier attempt left that was killed is nobody's data.
  if (present.some((name) => name !== staging && name !== 'lost+found')) {
    throw new BackupError('refused', `${dataDir} is not empty: nothing is restored over what is there`)
  }
  const folder = join(dataDir, staging)
  await rm(folder, { recursive: true, force: true })
  await makeFolder(folder)
  try {
    const restored = await unpack(archive, identities, folder)
    if (!restored.has(journalName)) throw new BackupError('damaged', `the archive has no ${journalName}`)
    await settleLog(folder)
    const summary = await checkData(folder)
    await moveUp(folder, dataDir)
    return summary
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function moveUp(folder: string, dataDir: string): Promise<void> {
  // The journal first: a directory with anything in it is never one without its orders.
  const others = (await readdir(folder)).filter((name) => name !== journalName)
  for (const name of [journalName, ...others]) await rename(join(folder, name), join(dataDir, name))
  await syncFolder(dataDir)
}
