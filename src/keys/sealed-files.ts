import { join } from 'node:path'
import type { z } from 'zod'
import { customerSchema } from '../customers/customer.ts'
import type { KeyRing } from '../encryption/key-ring.ts'
import { parseSealed } from '../encryption/sealed.ts'
import { vaultFile, vaultPlace, vaultSchema } from '../passwords/password.ts'
import { customerForm, sealedCustomerSchema } from '../storage/json/documents/customer-form.ts'
import type { Form } from '../storage/json/documents/documents.ts'
import { sealedForm } from '../storage/json/documents/sealed-form.ts'
import type { StoredDocuments } from '../storage/json/stored-documents.ts'

/** A file of the data directory that is encrypted, or may be. */
export interface SealedFile {
  name: string
  path: string
  kind: 'customers' | 'passwords'
  /** Of the key that a text of it is under; null: it is in the clear. */
  keyIdOf(text: string): string | null
  /** The same, encrypted anew under the first key. @throws EncryptionError, ZodError, SyntaxError: it can't be read */
  renew(text: string): string
}

export async function* sealedFiles(
  folder: string,
  documents: StoredDocuments,
  ring: KeyRing,
): AsyncGenerator<SealedFile> {
  const customers = renewing(customerSchema, customerForm({ ring, customers: true }))
  for await (const name of documents.filesIn('customers'))
    yield { name, path: join(folder, name), kind: 'customers', keyIdOf: keyIdOfCustomer, renew: customers }
  yield {
    name: vaultFile,
    path: join(folder, vaultFile),
    kind: 'passwords',
    keyIdOf: (text) => parseSealed(text.trim())?.keyId ?? null,
    renew: renewing(vaultSchema, sealedForm({ ring, place: vaultPlace, schema: vaultSchema })),
  }
}

const renewing =
  <T>(schema: z.ZodType<T>, form: Form<T>) =>
  (text: string): string =>
    form.write(schema.parse(form.read(text)))

function keyIdOfCustomer(text: string): string | null {
  const { data } = sealedCustomerSchema.safeParse(JSON.parse(text))
  return data ? (parseSealed(data.sealed)?.keyId ?? null) : null
}
