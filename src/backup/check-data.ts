import { open, opendir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Customer, customerSchema } from '../customers/customer.ts'
import { JournalBrokenError } from '../storage/json/journal-broken.ts'
import { ifPresent } from '../storage/storage-unavailable.ts'
import { BackupError } from './backup-error.ts'
import { firstBrokenLine } from './journal-lines-check.ts'
import { journalName } from './steady-journal.ts'

/** What a data directory holds. */
export interface DataSummary {
  events: number
  orders: number
  customers: number
  /** Documents that can't be read, as they were when the backup was made: the bot will set them aside, and say so. */
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
  const summary: DataSummary = { events: 0, orders: 0, customers: 0, unreadable: [], forgotten: 0 }
  const { ends, forgottenAt } = await checkJournal(folder, summary)
  for await (const name of documentsIn(folder, 'cursors')) {
    const kept = parsed(cursorSchema, await readFile(join(folder, name), 'utf8'))
    if (!kept) summary.unreadable.push(name)
    else if (!ends.has(Number(kept.cursor))) throw new BackupError('damaged', `${name} is not a place in the journal`)
  }
  for await (const name of documentsIn(folder, 'customers')) {
    const customer = parsed(customerSchema, await readFile(join(folder, name), 'utf8'))
    if (!customer) summary.unreadable.push(name)
    else if (customer.createdAt > (forgottenAt.get(keyOf(customer)) ?? '')) summary.customers += 1
    else {
      // Copied before the customer was forgotten, where the journal was copied after it.
      await rm(join(folder, name))
      summary.forgotten += 1
    }
  }
  return summary
}

async function checkJournal(folder: string, summary: DataSummary) {
  const ends = new Set([0])
  const forgottenAt = new Map<string, string>()
  const handle = await open(join(folder, journalName))
  try {
    const broken = await firstBrokenLine(handle, (await handle.stat()).size, ({ event, next }) => {
      ends.add(next)
      summary.events += 1
      if (event.type === 'order.placed') summary.orders += 1
      if (event.type === 'customer.forgotten') forgottenAt.set(keyOf({ ...event, id: event.customerId }), event.at)
    })
    if (broken !== null) throw new JournalBrokenError(journalName, `line ${broken}`)
  } finally {
    await handle.close()
  }
  return { ends, forgottenAt }
}

const keyOf = ({ channel, id }: Pick<Customer, 'channel' | 'id'>): string => JSON.stringify([channel, id])

async function* documentsIn(folder: string, name: string): AsyncGenerator<string> {
  const entries = await ifPresent(opendir(join(folder, name)))
  for await (const entry of entries ?? []) if (entry.name.endsWith('.json')) yield join(name, entry.name)
}

function parsed<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    return null
  }
}
