import type { CustomerRef } from '../customers/customer.ts'

/** Port: finds what is old among all that is kept. What it finds may have changed when it is looked at. */
export interface OldData {
  /** The customers whose documents were not written since, and say so themselves; of those who are linked, each. */
  customersBefore(time: Date): AsyncIterable<CustomerRef>
  /** The users of the web channel who have a chat in which nothing was said since. */
  chattersBefore(time: Date): AsyncIterable<string>
  /** Removes what could not be read and was set aside before. @returns how many files that were */
  removeSetAside(time: Date): Promise<number>
}
