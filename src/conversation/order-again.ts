import type { Customer } from '../customers/customer.ts'
import { applyChanges } from './apply-changes.ts'
import { addLines, newDraft, withoutVanished } from './draft.ts'
import { type Said, takeDraft } from './take-order.ts'
import { remarks } from './texts.ts'
import { type Circumstances, showDraft, type Turn } from './turn.ts'

const nothingElse: Said = { lines: [], changes: [], unmatched: [], sure: true }

/** "The usual", "the usual without the coke": the order placed last, at today's menu and prices, but for what is said. */
export function orderAgain(customer: Customer, circumstances: Circumstances, said: Said = nothingElse): Turn {
  const { menu, now, newId } = circumstances
  if (!customer.lastOrder) return showDraft(customer, remarks.noOrderYet)
  const last = withoutVanished({ ...newDraft('', now), lines: customer.lastOrder.lines }, menu)
  const changed = applyChanges(last.draft, said.changes, null, menu)
  const draft = customer.draft ?? newDraft(newId(), now)
  const again = addLines(draft, changed.draft.lines, menu)
  const told = last.vanished.length > 0 ? [remarks.vanished(last.vanished)] : []
  return takeDraft({ ...customer, remarks: [...customer.remarks, ...told] }, again, changed.unfit, said, circumstances)
}
