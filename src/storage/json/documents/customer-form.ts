import { z } from 'zod'
import { type Customer, type CustomerRef, emptyProfile } from '../../../customers/customer.ts'
import { EncryptionError } from '../../../encryption/encryption-error.ts'
import type { KeyRing } from '../../../encryption/key-ring.ts'
import type { Form } from './documents.ts'

/** What customers' documents are encrypted with. */
export interface Encryption {
  ring: KeyRing
  /** Whether those that are written from now on are. What is encrypted already is read either way. */
  customers: boolean
}

/** A document whose profile is encrypted: in its place stands an empty one. */
export const sealedCustomerSchema = z.looseObject({ channel: z.string(), id: z.string(), sealed: z.string() })

/** A customer's document as JSON, its profile encrypted where the owner wants that: bound to whose it is. */
export function customerForm(encryption: Encryption | null): Form<Customer> {
  return {
    write(customer) {
      const stored = encryption?.customers
        ? { ...customer, profile: emptyProfile, sealed: seal(customer, encryption.ring) }
        : customer
      return `${JSON.stringify(stored)}\n`
    },
    read(text) {
      const stored: unknown = JSON.parse(text)
      // Most are not, and the schema takes long to say so.
      if (typeof stored !== 'object' || stored === null || !('sealed' in stored)) return stored
      const { data } = sealedCustomerSchema.safeParse(stored)
      if (!data) return stored
      if (!encryption) throw new EncryptionError('keys-missing', 'customer: it is encrypted, and there is no key')
      const { sealed, ...customer } = data
      return { ...customer, profile: JSON.parse(encryption.ring.open(sealed, placeOf(data))) }
    },
  }
}

const seal = (customer: Customer, ring: KeyRing): string =>
  ring.seal(JSON.stringify(customer.profile), placeOf(customer))

const placeOf = ({ channel, id }: CustomerRef): string[] => ['customer', channel, id]
