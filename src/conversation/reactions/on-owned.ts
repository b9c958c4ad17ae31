import type { Customer } from '../../customers/customer.ts'
import { openOrder } from '../draft/amendment.ts'
import { withOwners } from '../draft/draft.ts'
import type { Owned } from '../draft/owner.ts'
import { type Circumstances, showDraft, type Turn } from '../turn.ts'

/** Whose the lines are, of the draft or else of the order placed last. */
export function onOwned(customer: Customer, owned: readonly Owned[], circumstances: Circumstances): Turn {
  const { draft, ...told } = customer.draft ? customer : (openOrder(customer, circumstances) ?? customer)
  return showDraft({ ...told, draft: draft && withOwners(draft, owned) })
}
