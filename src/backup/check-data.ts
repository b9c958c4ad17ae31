import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { JournalBrokenError } from '../storage/json/journal-broken.ts'
import { BackupError } from './backup-error.ts'
import { checkDocuments, documentsIn, keyOf, parsed } from './check-documents.ts'
import { firstBrokenLine } from './journal-lines-check.ts'
import { journalName } from './steady-journal.ts'

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

const cursorSchema = z.object({ cursor: z.string().regex(/^\d+$/) })

/**
 * Reads all that a bot would read, and takes out those who were forgotten while the backup was made.
 * @throws BackupError, JournalBrokenError when a bot could not go on from here
 */
export async function checkData(folder: string): Promise<DataSummary> {
  const { events, orders, ends, forgottenAt } = await checkJournal(folder)
  const cursors = await unreadableCursors(folder, ends)
  const { customers, unreadable, forgotten } = await checkDocuments(folder, forgottenAt)
  return { events, orders, customers, unreadable: [...cursors, ...unreadable], forgotten }
}

async function checkJournal(folder: string) {
  const found = { events: 0, orders: 0, ends: new Set([0]), forgottenAt: new Map<string, string>() }
  const handle = await open(join(folder, journalName))
  try {
    const broken = await firstBrokenLine(handle, (await handle.stat()).size, ({ event, next }) => {
      found.ends.add(next)
      found.events += 1
      if (event.type === 'order.placed') found.orders += 1
      if (event.type === 'customer.forgotten') {
        found.forgottenAt.set(keyOf({ channel: event.channel, id: event.customerId }), event.at)
      }
    })
    if (broken !== null) throw new JournalBrokenError(journalName, `line ${broken}`)
  } finally {
    await handle.close()
  }
  return found
}

async function unreadableCursors(folder: string, ends: Set<number>): Promise<string[]> {
  const unreadable: string[] = []
  for await (const name of documentsIn(folder, 'cursors')) {
    const kept = parsed(cursorSchema, await readFile(join(folder, name), 'utf8'))
    if (!kept) unreadable.push(name)
    else if (!ends.has(Number(kept.cursor))) throw new BackupError('damaged', `${name} is not a place in the journal`)
  }
  return unreadable
}
