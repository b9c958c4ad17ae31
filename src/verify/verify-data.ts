import { basename } from 'node:path'
import { cursorIn } from '../backup/cursor-in.ts'
import { chatHistorySchema, isBefore } from '../chats/chat.ts'
import type { LedgerConfig } from '../config/config.ts'
import { fileNameOf } from '../storage/json/files/file-name.ts'
import { journalName } from '../storage/json/journal/sealed-months.ts'
import { openStoredDocuments, type StoredDocuments } from '../storage/json/stored-documents.ts'
import { parseJson } from '../text/parse-json.ts'
import { type KeptSince, watchAge } from './check-age.ts'
import { checkCustomers, readCustomers } from './check-customers.ts'
import { checkDayNotes } from './check-day-notes.ts'
import { checkJournal } from './check-journal.ts'
import { checkLedger } from './check-ledger.ts'
import { checkShopDocuments } from './check-shop-documents.ts'
import { createFindings, type Finding, type Findings } from './findings.ts'
import { viewLedger } from './ledger-view.ts'

export interface Verdict {
  orders: number
  events: number
  customers: number
  /** Rows of the ledger; null: there is none yet. */
  rows: number | null
  findings: Finding[]
  /** Of all findings, also those beyond the ones that are listed. */
  faults: number
}

/**
 * Reads all that a bot keeps, changes nothing, and reports whatever is inconsistent, even while the bot works, and
 * after a loss of power. So the journal is read last: an order is in it before a document, a row or a cursor knows of
 * it.
 * @throws JournalBrokenError when nobody can say what the documents are
 */
export async function verifyData(
  folder: string,
  ledger: LedgerConfig,
  kept: KeptSince | null = null,
): Promise<Verdict> {
  const findings = createFindings()
  const documents = await openStoredDocuments(folder)
  const cursors = await readCursors(documents, findings)
  const rows = await viewLedger(folder, ledger, documents)
  const customers = await readCustomers(documents, findings)
  for await (const { file, text } of documents.inFolder('chats', findings.unreadable)) {
    const chats = parseJson(chatHistorySchema, text)
    if (!chats) findings.add(file, 'is no history of chats: the bot will set it aside')
    else if (basename(file) !== `${fileNameOf(chats.userId)}.json`)
      findings.add(file, 'is the history of somebody else')
    else if (kept && chats.chats.some((chat) => isBefore(chat, kept.limit)))
      findings.add(file, 'has a chat in which nothing was said for longer than that is kept')
  }
  await checkShopDocuments(documents, findings)
  await checkDayNotes(folder, findings)
  const age = kept && watchAge(kept)
  const journal = await checkJournal(folder, findings, (event) => age?.note(event), documents.appendedTo(journalName))
  for (const { file, cursor } of cursors)
    if (cursor === null || !journal.ends.has(cursor)) findings.add(file, 'is not a place in the journal')
  checkCustomers(customers, journal, findings)
  age?.check(customers, findings)
  if (rows) checkLedger(rows, journal, findings)
  return {
    orders: journal.orders.size,
    events: journal.events,
    customers: customers.length,
    rows: rows?.rows.length ?? null,
    findings: findings.list(),
    faults: findings.count(),
  }
}

async function readCursors(documents: StoredDocuments, findings: Findings) {
  const cursors: { file: string; cursor: number | null }[] = []
  for await (const { file, text } of documents.inFolder('cursors', findings.unreadable))
    cursors.push({ file, cursor: cursorIn(text) })
  return cursors
}
