import type { Customer } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import type { Understanding } from '../../understanding/understanding.ts'

/** What was said before, and who understands what is said now. */
export interface Context {
  customer: Customer
  menu: Menu
  now: Date
  understanding: Understanding
}

/** What a message means after what was said before; null: this reader has nothing to say about it. */
export type ReadingInContext = (text: string, context: Context) => Meaning | null
