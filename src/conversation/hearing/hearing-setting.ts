import type { Order } from '../../orders/order.ts'
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
