import { appendFile, mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Appended, beyond, readCommits } from '../storage/json/log/commit-reading.ts'
import { removeLog, replayDocuments } from '../storage/json/log/commit-replay.ts'
import { isArchivable } from './archive-name.ts'
import { BackupError } from './backup-error.ts'

/**
 * Puts the documents of a restored folder where its log of commits says, as a start would: what was on its way there
 * when the backup was made. Where a document is newer than the log, it was copied after it, as it should be. So was the
 * journal: it lacks what is in the log only where the power had failed, and no bot had been started since.
 * @throws BackupError, JournalBrokenError
 */
export async function settleLog(folder: string): Promise<void> {
  const commits = await readCommits(folder)
  for (const file of commits.documents.keys()) {
    assertWithin(file)
    await mkdir(join(folder, dirname(file)), { recursive: true, mode: 0o700 })
  }
  await replayDocuments(folder, commits, { writer: 'restore', report: () => {} })
  for (const [file, appended] of commits.appended) await appendLost(folder, file, appended)
  await removeLog(folder, commits)
}

async function appendLost(folder: string, file: string, appended: Appended): Promise<void> {
  assertWithin(file)
  const path = join(folder, file)
  const lost = beyond((await stat(path)).size, appended)
  if (lost.length > 0) await appendFile(path, lost, { flush: true })
}

/** As with an archive's entries: whoever has its public key can make one. */
function assertWithin(file: string): void {
  if (!isArchivable(file)) throw new BackupError('damaged', 'the log of commits names a file that is elsewhere')
}
