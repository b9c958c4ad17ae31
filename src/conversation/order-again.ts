import type { Customer } from '../customers/customer.ts'
import { addLines, newDraft, withoutVanished } from './draft.ts'
import { remarks } from './texts.ts'
import { type Circumstances, showDraft, type Turn, withDraft } from './turn.ts'

/** "The usual": the lines of the order placed last, at today's menu and prices. */
export function orderAgain(customer: Customer, circumstances: Circumstances): Turn {
  const { menu, now, newId } = circumstances
  if (!customer.lastOrder) return showDraft(customer, remarks.noOrderYet)
  const last = withoutVanished({ ...newDraft('', now), lines: customer.lastOrder.lines }, menu)
  const draft = addLines(customer.draft ?? newDraft(newId(), now), last.draft.lines, menu)
  const grown = withDraft(customer, draft, circumstances)
  return last.vanished.length > 0 ? showDraft(grown, remarks.vanished(last.vanished)) : showDraft(grown)
}
