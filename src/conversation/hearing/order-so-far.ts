import type { Draft } from '../../customers/customer.ts'
import type { AskedOfLine, OrderSoFar } from '../../understanding/order-so-far.ts'
import { lineAsked, type Question } from '../questions.ts'

/** What a model may know of the draft: none of the customer's own words are in it. */
export function orderSoFar(draft: Draft | null, question: Question | null): OrderSoFar | null {
  if (!draft || draft.lines.length === 0) return null
  const lines = draft.lines.map(({ item, quantity, size, options }) => ({ item, quantity, size, options }))
  return { lines, asked: question && askedOfLine(draft, question) }
}

function askedOfLine({ lines }: Draft, question: Question): AskedOfLine | null {
  const nth = lines.findIndex(({ key }) => key === lineAsked(question)) + 1
  switch (question.kind) {
    case 'size':
    case 'sold-out-size':
      return { nth, about: 'size' }
    case 'quantity':
    case 'said-again':
      return { nth, about: 'quantity' }
    case 'choice':
      return { nth, about: 'options', among: question.among.map(({ id }) => id) }
    case 'required':
    case 'too-many':
      return { nth, about: 'options', among: question.group.options.map(({ id }) => id) }
    default:
      return null
  }
}
