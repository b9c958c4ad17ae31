import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chatHistorySchema } from '../chats/chat.ts'
import { type CustomerRef, customerSchema, refKey } from '../customers/customer.ts'
import { daySchema } from '../day/day.ts'
import { ifPresent } from '../ops/system-error.ts'
import { documentsIn } from '../storage/json/documents-in.ts'
import { parseJson } from '../text/parse-json.ts'
import { shopDocuments } from './shop-documents.ts'

/** Whose document it is, and since when there has been something in it. */
interface Life {
  /** null: the shop's. */
  owner: CustomerRef | null
  since: string
}

/** By their folders: what the text of a document says; null when it can't be read. */
const kinds: Record<string, (text: string) => Life | null> = {
  customers: (text) => {
    const customer = parseJson(customerSchema, text)
    return customer && { owner: customer, since: customer.createdAt }
  },
  chats: (text) => {
    const history = parseJson(chatHistorySchema, text)
    const since = history?.chats.map(({ createdAt }) => createdAt).toSorted()[0] ?? ''
    return history && { owner: { channel: 'web', id: history.userId }, since }
  },
  days: (text) => parseJson(daySchema, text) && { owner: null, since: '' },
}

interface DocumentsSummary {
  customers: number
  /** Those that can't be read, as they were when the backup was made: the bot will set them aside, and say so. */
  unreadable: string[]
  /** How many were taken out because their owners had been forgotten by the end of the backup. */
  forgotten: number
}

/** @param forgottenAt by `refKey` */
export async function checkDocuments(folder: string, forgottenAt: Map<string, string>): Promise<DocumentsSummary> {
  const summary: DocumentsSummary = { customers: 0, unreadable: [], forgotten: 0 }
  for (const [kind, lifeIn] of Object.entries(kinds)) {
    for await (const name of documentsIn(folder, kind)) {
      const life = lifeIn(await readFile(join(folder, name), 'utf8'))
      if (!life) summary.unreadable.push(name)
      else if (life.owner && life.since <= (forgottenAt.get(refKey(life.owner)) ?? '')) {
        // Copied before its owner was forgotten, where the journal was copied after it.
        await rm(join(folder, name))
        summary.forgotten += 1
      } else if (kind === 'customers') summary.customers += 1
    }
  }
  for (const [name, isOne] of Object.entries(shopDocuments)) {
    const text = await ifPresent(readFile(join(folder, name), 'utf8'))
    if (text !== null && !isOne(text)) summary.unreadable.push(name)
  }
  return summary
}
