import type { Customer } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import { nextQuestion, type Question } from '../questions.ts'

/** What was said before, and who understands what is said now. */
export interface Context {
  customer: Customer
  menu: Menu
  now: Date
  understanding: Understanding
  /** The one that the customer may be answering. */
  question: Question | null
}

/** The context as it would be of another order of the customer's. */
export const contextWith = (customer: Customer, { menu, now, understanding }: Omit<Context, 'question'>): Context => ({
  customer,
  menu,
  now,
  understanding,
  question: nextQuestion(customer, menu, now),
})

/** What a message means after what was said before; null: this reader has nothing to say about it. */
export type ReadingInContext = (text: string, context: Context) => Meaning | null
