import type { Customer, Draft } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import { describeDifference } from '../../orders/describe-difference.ts'
import { type Order, versionOf } from '../../orders/order.ts'
import { amendedOrder, changeableOrder, openOrder } from '../draft/amendment.ts'
import { addLines, withoutAgreement } from '../draft/draft.ts'
import { withOrderNote } from '../draft/notes.ts'
import { remarks } from '../texts.ts'
import { type Circumstances, show, showDraft, type Turn, withDraft } from '../turn.ts'

/** "Change" under the message that says what was placed. */
export function startChange(customer: Customer, circumstances: Circumstances): Turn {
  if (customer.draft) return showDraft(customer, remarks.firstThis)
  const opened = openOrder(customer, circumstances)
  if (opened) return show(opened, { name: 'change-lines' })
  const { lastOrder, menu } = circumstances
  return lastOrder
    ? show(customer, { name: 'order', order: lastOrder.id }, remarks.tooLateToChange(lastOrder.id, menu.shop))
    : showDraft(customer, remarks.noOrderYet)
}

/** The lines of a draft go to the order that was just placed. */
export function joinOrder(customer: Customer, circumstances: Circumstances): Turn {
  const { draft } = customer
  if (!draft?.beside) return showDraft(customer)
  const { beside, ...alone } = draft
  const { draft: opened, ...informed } = openOrder(customer, circumstances) ?? customer
  if (opened?.amends?.order !== beside) {
    const kept = withDraft(customer, alone, circumstances)
    return showDraft(kept, remarks.tooLateToChange(beside, circumstances.menu.shop))
  }
  return showDraft(withDraft({ ...informed, draft: opened }, joined(opened, draft, circumstances.menu), circumstances))
}

/** What was said of how and when the new lines are wanted is said of all of them now. */
function joined(
  opened: Draft,
  { lines, unmatched, wordsAsked, fulfilment, wantedFor, note }: Draft,
  menu: Menu,
): Draft {
  const told = {
    fulfilment: fulfilment ?? opened.fulfilment,
    wantedFor: wantedFor ?? opened.wantedFor,
    unmatched,
    wordsAsked,
  }
  const grown = { ...addLines(opened, lines, menu), ...told }
  return note === null ? grown : withOrderNote(grown, note)
}

/** "A new order": the draft stands by itself. */
export function keepApart(customer: Customer, circumstances: Circumstances): Turn {
  if (!customer.draft) return showDraft(customer)
  const { beside: _, ...alone } = customer.draft
  return showDraft(withDraft(customer, alone, circumstances))
}

/** The change becomes the order's, if its total is the one that the customer saw. */
export function confirmChange(customer: Customer, circumstances: Circumstances): Turn {
  const { menu, now, lastOrder: order } = circumstances
  const changed = order && amendedOrder(customer, order, menu, now)
  if (!changed) return showDraft(customer)
  if (changed.total !== customer.draft?.quotedTotal) return showDraft(customer, remarks.pricesChanged)
  if (describeDifference(order, changed).length === 0) return leaveOrder(customer, remarks.stays(order.id))
  return { ...amended(customer, changed), effect: { kind: 'change-order', order: changed } }
}

/**
 * What has become of the order while its customer thought about a change. A change that can't be made any more is given
 * up, before anything else that is said goes with it; one that was made before a crash is told.
 */
export function withOrderAsItStands(customer: Customer, circumstances: Circumstances): Customer {
  const { lastOrder: order, menu, now } = circumstances
  const amends = customer.draft?.amends
  if (!amends || !order) return customer
  const isOther = versionOf(order) !== amends.version
  const wanted = isOther ? amendedOrder(customer, order, menu, now) : null
  if (wanted && describeDifference(order, wanted).length === 0) return amended(customer, order).customer
  if (!changeableOrder(circumstances))
    return leaveOrder(customer, remarks.tooLateToChange(order.id, menu.shop)).customer
  return isOther ? leaveOrder(customer, remarks.changedMeanwhile(order.id)).customer : customer
}

const amended = (customer: Customer, order: Order): Turn =>
  show(
    {
      ...customer,
      draft: null,
      lastOrder: { id: order.id, placedAt: order.placedAt, lines: (customer.draft?.lines ?? []).map(withoutAgreement) },
    },
    { name: 'order', order: order.id },
    remarks.orderChanged(order.id),
  )

/** The change is given up, and the order stays as it was. */
export function leaveOrder(customer: Customer, remark: string): Turn {
  const order = customer.draft?.amends?.order
  const left = { ...customer, draft: null }
  return order ? show(left, { name: 'order', order }, remark) : showDraft(left, remark)
}
