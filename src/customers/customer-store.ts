import type { Transaction } from '../storage/transaction.ts'
import type { Customer, CustomerRef } from './customer.ts'

/** Port: one document a customer. Its cost does not depend on how many customers there are. */
export interface CustomerStore {
  /** The document as it stands, without its lock; null for a stranger. What is read so may be old when it is used. */
  read(ref: CustomerRef): Promise<Customer | null>

  /**
   * Reads the document under its lock, lets `change` decide, and resolves when the result is kept: durably, whole or
   * not at all, together with what `change` joined to the transaction. A change that throws leaves the document as it
   * was. `customer: null` removes it. Changes of one customer run one after another, in the order of their calls;
   * customers don't wait for each other.
   */
  change<T>(
    ref: CustomerRef,
    change: (customer: Customer | null, transaction: Transaction) => Promise<{ customer: Customer | null; result: T }>,
  ): Promise<T>
}
