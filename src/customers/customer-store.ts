import type { Transaction } from '../storage/transaction.ts'
import type { Customer, CustomerRef } from './customer.ts'

/** Port: one document a customer. Its cost does not depend on how many customers there are. */
export interface CustomerStore {
  /** The document as it stands, without its lock; null for a stranger. What is read so may be old when it is used. */
  read(ref: CustomerRef): Promise<Customer | null>

  /**
   * Reads the document under its lock, lets `change` decide, and keeps what it returns before the promise resolves:
   * durably, whole or not at all, and together with what it joined to the transaction. A change that throws leaves the
   * document as it was. `customer: null` removes it.
   * Changes of one customer run one after another, in the order of their calls; those of others are not held up.
   */
  change<T>(
    ref: CustomerRef,
    change: (customer: Customer | null, transaction: Transaction) => Promise<{ customer: Customer | null; result: T }>,
  ): Promise<T>
}
