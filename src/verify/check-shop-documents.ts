import { shopDocuments } from '../backup/shop-documents.ts'
import { daySchema } from '../day/day.ts'
import type { StoredDocuments } from '../storage/json/stored-documents.ts'
import { parseJson } from '../text/parse-json.ts'
import type { Findings } from './findings.ts'

/** Whether what is the shop's, and no customer's, can be read. */
export async function checkShopDocuments(documents: StoredDocuments, findings: Findings): Promise<void> {
  for await (const { file, text } of documents.inFolder('days', findings.unreadable))
    if (!parseJson(daySchema, text)) findings.add(file, 'is not what is noted of a day: the bot will set it aside')
  for (const [file, isOne] of Object.entries(shopDocuments)) {
    const text = await documents.read(file)
    if (text !== null && !isOne(text))
      findings.add(file, "can't be read: the bot will set it aside, or say so and not start")
  }
}
