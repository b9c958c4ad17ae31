import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refKey } from '../customers/customer.ts'
import { documentsIn } from '../storage/json/documents-in.ts'
import { readWholeJournal } from '../storage/json/journal/whole-journal.ts'
import { JournalBrokenError } from '../storage/json/journal-broken.ts'
import { BackupError } from './backup-error.ts'
import { checkDocuments } from './check-documents.ts'
import { cursorIn } from './cursor-in.ts'

/** What a data directory holds. */
export interface DataSummary {
  events: number
  orders: number
  customers: number
  /** Documents and cursors that can't be read, as they were when the backup was made. */
  unreadable: string[]
  /** Documents taken out because the journal says that their customers were forgotten. */
  forgotten: number
}

/**
 * Reads all that a bot would read, and takes out those who were forgotten while the backup was made.
 * @throws BackupError, JournalBrokenError when a bot could not go on from here
 */
export async function checkData(folder: string): Promise<DataSummary> {
  const { events, orders, ends, forgottenAt } = await readJournal(folder)
  const cursors = await unreadableCursors(folder, ends)
  const { customers, unreadable, forgotten } = await checkDocuments(folder, forgottenAt)
  return { events, orders, customers, unreadable: [...cursors, ...unreadable], forgotten }
}

/** @throws JournalBrokenError */
async function readJournal(folder: string) {
  const found = { events: 0, orders: 0, ends: new Set([0]), forgottenAt: new Map<string, string>() }
  const broken = await readWholeJournal(folder, ({ event, next }) => {
    found.ends.add(next)
    found.events += 1
    if (event.type === 'order.placed') found.orders += 1
    if (event.type === 'customer.forgotten') {
      found.forgottenAt.set(refKey({ channel: event.channel, id: event.customerId }), event.at)
    }
  })
  if (broken) throw new JournalBrokenError(broken.file, `line ${broken.line}`)
  return found
}

async function unreadableCursors(folder: string, ends: Set<number>): Promise<string[]> {
  const unreadable: string[] = []
  for await (const name of documentsIn(folder, 'cursors')) {
    const cursor = cursorIn(await readFile(join(folder, name), 'utf8'))
    if (cursor === null) unreadable.push(name)
    else if (!ends.has(cursor)) throw new BackupError('damaged', `${name} is not a place in the journal`)
  }
  return unreadable
}
