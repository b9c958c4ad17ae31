import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readCommits } from '../storage/json/commit-reading.ts'
import { removeLog, replayDocuments } from '../storage/json/commit-replay.ts'
import { isArchivable } from './archive-name.ts'
import { BackupError } from './backup-error.ts'

/**
 * Puts the documents of a restored folder where its log of commits says, as a start would: what was on its way there
 * when the backup was made. Where a document is newer than the log, it was copied after it, as it should be. So was the
 * journal, which has all that the log would add to it.
 * @throws BackupError, JournalBrokenError
 */
export async function settleLog(folder: string): Promise<void> {
  const commits = await readCommits(folder)
  for (const file of commits.documents.keys()) {
    // As with an archive's entries: whoever has its public key can make one.
    if (!isArchivable(file)) throw new BackupError('damaged', 'the log of commits names a file that is elsewhere')
    await mkdir(join(folder, dirname(file)), { recursive: true, mode: 0o700 })
  }
  await replayDocuments(folder, commits, { writer: 'restore', report: () => {} })
  await removeLog(folder, commits)
}
