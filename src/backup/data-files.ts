import type { Dirent } from 'node:fs'
import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ifPresent } from '../ops/system-error.ts'
import { isIndexFile, monthFilesIn } from '../storage/json/journal/sealed-month.ts'
import { journalName } from '../storage/json/journal/sealed-months.ts'
import { segmentFile, segmentsIn } from '../storage/json/log/commit-reading.ts'
import { isArchivable } from './archive-name.ts'
import { BackupError } from './backup-error.ts'
import { busy, type DataFile, dataFile } from './data-file.ts'
import { steadyJournal } from './steady-journal.ts'

/**
 * All that a data directory holds, in an order that makes one whole of it while the bot works.
 *
 * The journal comes last, for all else follows from it: an order is in the journal before a document, a row or a cursor
 * knows of it. So nothing in the archive knows of an event that its journal lacks. Cursors come first: what a follower
 * did before it kept its cursor is in the ledger and the documents that are copied after it. What the journal tells and
 * they do not know yet is what a crash leaves, too, and every start catches up with that.
 *
 * The log of commits comes between them: what was on its way to a document before is in the log, what left the log
 * meanwhile is in the document, and a document that is newer than the log wins over it.
 * @throws BackupError
 */
export async function* dataFiles(folder: string): AsyncGenerator<DataFile> {
  // An empty volume where the data should be must not push good backups out of their folder.
  if (!(await ifPresent(stat(join(folder, journalName))))) {
    throw new BackupError('refused', `${folder} has no ${journalName}: it is not the data directory of a bot`)
  }
  const months = await monthFilesIn(folder)
  yield* filesIn(folder, 'cursors')
  for (const number of await segmentsIn(folder)) yield* dataFile(folder, segmentFile(number))
  yield* filesIn(folder, 'customers')
  for await (const entry of await opendir(folder)) {
    if (!['cursors', 'customers'].includes(entry.name) && !entry.name.startsWith(journalName)) {
      yield* entryFiles(folder, entry, entry.name)
    }
  }
  yield* steadyJournal(folder)
  // What was sealed meanwhile is in neither of the two.
  if (String(await monthFilesIn(folder)) !== String(months)) throw busy(journalName)
}

async function* filesIn(folder: string, name: string): AsyncGenerator<DataFile> {
  const entries = await ifPresent(opendir(join(folder, name)))
  for await (const entry of entries ?? []) yield* entryFiles(folder, entry, `${name}/${entry.name}`)
}

async function* entryFiles(folder: string, entry: Dirent, name: string): AsyncGenerator<DataFile> {
  if (belongsToProcess(entry.name) || isIndexFile(entry.name)) return
  if (!isArchivable(name)) throw new BackupError('refused', 'a file has a name with a backslash or a control character')
  if (entry.isDirectory()) yield* filesIn(folder, name)
  else if (entry.isFile()) yield* dataFile(folder, name)
  else throw new BackupError('refused', `${name} is neither a file nor a folder`)
}

/**
 * The lease, locks, wishes for locks and temporary files belong to the process that made them, and lost+found to the
 * file system. Of the log of commits only those files count that were there before the documents.
 */
const belongsToProcess = (name: string): boolean =>
  /^desk\.lease(\.leaving)?$|^commits\.\d+\.jsonl$|\.lock$|^\.wanted$|\.tmp$|^lost\+found$/.test(name)
