import type { Customer, Draft, DraftLine } from '../../../customers/customer.ts'
import { changeLine } from '../../draft/draft.ts'
import { remarks } from '../../texts.ts'
import { type Circumstances, showDraft, type Turn, withDraft } from '../../turn.ts'

/** Changes the draft and shows it; where there is none, there is nothing to change. */
export function redraft(customer: Customer, circumstances: Circumstances, change: (draft: Draft) => Draft): Turn {
  if (!customer.draft) return showDraft(customer)
  const changed = withDraft(customer, change(customer.draft), circumstances)
  return changed.draft ? showDraft(changed) : showDraft(changed, remarks.empty)
}

/**
 * Changes one line; while lines are being changed, the reply stays with them.
 * @param change null takes the line out
 */
export function reline(
  customer: Customer,
  key: number,
  circumstances: Circumstances,
  change: (line: DraftLine) => DraftLine | null,
): Turn {
  const turn = redraft(customer, circumstances, (draft) => changeLine(draft, key, change))
  const { screen } = customer
  const editing = screen.name === 'change-line' && turn.customer.draft?.lines.some((line) => line.key === screen.line)
  return editing ? { ...turn, customer: { ...turn.customer, screen } } : turn
}
