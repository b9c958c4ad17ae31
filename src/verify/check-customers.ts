import { basename } from 'node:path'
import { type Customer, customerSchema, refKey, refsOf } from '../customers/customer.ts'
import { fileNameOf } from '../storage/json/files/file-name.ts'
import type { StoredDocuments } from '../storage/json/stored-documents.ts'
import { parseJson } from '../text/parse-json.ts'
import type { JournalSummary } from './check-journal.ts'
import type { Findings } from './findings.ts'

/** What has to be compared with the journal, once that is read. */
export interface KnownCustomer {
  file: string
  owner: string
  /** Whose orders the document may hold: its owner's, and those of customers linked with them. */
  owners: string[]
  createdAt: string
  /** When something was done in it last; null: it only says where to look. */
  heardAt: string | null
  draft: string | null
  lastOrder: string | null
}

/** Reads every customer's document. */
export async function readCustomers(documents: StoredDocuments, findings: Findings): Promise<KnownCustomer[]> {
  const known: KnownCustomer[] = []
  for await (const { file, text } of documents.inFolder('customers', findings.unreadable)) {
    const customer = parseJson(customerSchema, text)
    if (!customer) findings.add(file, "is not a customer's document: the bot will set it aside")
    else if (basename(file) !== nameFor(customer)) findings.add(file, 'is the document of another customer')
    else known.push(knownCustomer(file, customer))
  }
  return known
}

const nameFor = ({ channel, id }: Customer): string => `${fileNameOf(channel)}-${fileNameOf(id)}.json`

const knownCustomer = (file: string, customer: Customer): KnownCustomer => ({
  file,
  owner: refKey(customer),
  owners: refsOf(customer).map(refKey),
  createdAt: customer.createdAt,
  heardAt: customer.follows ? null : customer.updatedAt,
  draft: customer.draft?.id ?? null,
  lastOrder: customer.lastOrder?.id ?? null,
})

/** Whether the documents and the journal tell the same. A draft that the journal has as an order is caught up with. */
export function checkCustomers(customers: readonly KnownCustomer[], journal: JournalSummary, findings: Findings): void {
  for (const { file, owner, owners, createdAt, draft, lastOrder } of customers) {
    const ordered = lastOrder === null ? undefined : journal.orders.get(lastOrder)
    if (lastOrder !== null && !ordered) findings.add(file, 'has a last order that the journal does not have')
    if (ordered && !owners.includes(ordered.owner)) findings.add(file, "has a last order that is somebody else's")
    const taken = draft === null ? undefined : journal.orders.get(draft)
    if (taken && !owners.includes(taken.owner)) findings.add(file, "has a draft under the id of somebody else's order")
    if (createdAt < (journal.forgottenAt.get(owner) ?? '')) findings.add(file, 'is of a customer who was forgotten')
  }
}
