import type { Order } from '../../orders/order.ts'
import { openOrder } from '../draft/amend.ts'
import type { Context } from '../in-context/context.ts'
import { nextQuestion, type Question } from '../questions.ts'

/** What hearing a message may look at. */
export interface HearingSetting extends Context {
  /** The order that the customer sees. */
  order: Order | null
  /** The one that was placed last. */
  lastOrder: Order | null
  onModel: (() => void) | undefined
}

/** The question that the customer may be answering. */
export const questionOf = ({ customer, menu, now }: HearingSetting): Question | null =>
  nextQuestion(customer, menu, now)

/** Who has just ordered, and orders nothing new, speaks of that order, for as long as it can be changed. */
export function contextOf({ customer, lastOrder, menu, now, understanding }: HearingSetting): Context {
  const opened = customer.draft ? null : openOrder(customer, { lastOrder, menu, now, newId: () => '' })
  return { customer: opened ?? customer, menu, now, understanding }
}
