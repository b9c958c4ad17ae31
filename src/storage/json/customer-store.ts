import { type CustomerRef, customerSchema } from '../../customers/customer.ts'
import type { CustomerStore } from '../../customers/customer-store.ts'
import { customerForm, type Encryption } from './documents/customer-form.ts'
import { openDocuments } from './documents/documents.ts'
import type { LockedFiles } from './documents/locked-files.ts'
import { fileNameOf } from './files/file-name.ts'

interface Dependencies {
  folder: string
  files: LockedFiles
  /** null, or not said: documents are in the clear. */
  encryption?: Encryption | null
}

/** `CustomerStore` on files: one document a customer, changed under its lock. */
export function createCustomerStore({ encryption = null, ...dependencies }: Dependencies): CustomerStore {
  const documents = openDocuments({ ...dependencies, schema: customerSchema, form: customerForm(encryption) })
  const fileOf = ({ channel, id }: CustomerRef) => `${fileNameOf(channel)}-${fileNameOf(id)}.json`
  const isOf = (ref: CustomerRef) => (customer: CustomerRef) =>
    customer.channel === ref.channel && customer.id === ref.id
  return {
    read: (ref) => documents.read(fileOf(ref), isOf(ref)),
    change: (ref, decide) =>
      documents.change(fileOf(ref), isOf(ref), async (before, transaction) => {
        const { customer, result } = await decide(before, transaction)
        return { document: customer, result }
      }),
  }
}
