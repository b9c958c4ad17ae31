import type { Customer } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import { remarks } from '../texts.ts'
import { hasEnded, isWhole, withoutVanished } from './draft.ts'

/**
 * What time and the menu have done to the customer since the last message. Whoever looks at a stored draft looks at
 * this first: it may hold what the menu no longer has.
 */
export function upToDate(customer: Customer, menu: Menu, now: Date): Customer {
  const { draft } = customer
  if (!draft) return customer
  if (hasEnded(draft, now)) return { ...customer, draft: null, remarks: [...customer.remarks, remarks.draftEnded] }
  // Most have all that they had, and to look is cheaper than to make another one.
  if (draft.lines.every((line) => isWhole(line, menu))) return customer
  const kept = withoutVanished(draft, menu)
  return {
    ...customer,
    draft: kept.draft.lines.length > 0 ? kept.draft : null,
    remarks: [...customer.remarks, remarks.vanished(kept.vanished)],
  }
}
