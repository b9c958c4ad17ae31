import type { Customer } from '../../customers/customer.ts'
import { mayStillCancel } from '../../orders/change-window.ts'
import type { Order } from '../../orders/order.ts'
import { orderFrom } from '../../orders/place-order.ts'
import { quote } from '../../orders/quote.ts'
import { isRecent } from '../../orders/recent.ts'
import { fulfilmentOf, nextQuestion, type Question } from '../questions.ts'
import { remarks } from '../texts.ts'
import { type Circumstances, show, showDraft, type Turn, withDraft } from '../turn.ts'
import { confirmChange, joinOrder, leaveOrder } from './amending.ts'

/** "Yes": to the question that is open, where that has a yes. */
export function confirm(customer: Customer, question: Question | null, circumstances: Circumstances): Turn {
  switch (question?.kind) {
    case undefined:
      return isPlaced(customer) ? show(customer, customer.screen) : showDraft(customer, remarks.nothingToPlace)
    case 'confirm':
      return place(customer, circumstances)
    case 'confirm-change':
      return confirmChange(customer, circumstances)
    case 'beside':
      return joinOrder(customer, circumstances)
    case 'unmatched':
      // Nothing is placed before it has said what is left out.
      return showDraft(customer)
    case 'quantity':
    case 'count':
      return believe(customer, question.line.key, circumstances)
    case 'closed':
    case 'not-then':
      return later(customer, circumstances)
    default:
      return showDraft(customer, remarks.firstThis)
  }
}

/** Places the draft, if nothing stands in its way and its total is the one that the customer saw. */
export function place(customer: Customer, { menu, now }: Circumstances): Turn {
  const { draft, profile } = customer
  if (isPlaced(customer)) return show(customer, customer.screen)
  const fulfilment = draft && fulfilmentOf(draft, profile, menu)
  if (!draft || !fulfilment || nextQuestion(customer, menu, now)?.kind !== 'confirm') return showDraft(customer)
  if (quote(draft, fulfilment, menu).total !== draft.quotedTotal) return showDraft(customer, remarks.pricesChanged)
  const order = orderFrom(customer, fulfilment, menu, now)
  return { ...placed(customer, order), effect: { kind: 'place', order } }
}

/** What was placed or changed is told again, even after a message over which the last process died. */
const isPlaced = ({ draft, screen }: Customer): boolean =>
  draft === null && (screen.name === 'placed' || screen.name === 'order')

/** The customer once their draft is an order. */
export function placed(customer: Customer, order: Order): Turn {
  const { draft, profile } = customer
  return show(
    {
      ...customer,
      profile: { ...profile, fulfilment: order.fulfilment },
      draft: null,
      lastChange: null,
      lastOrder: { id: order.id, placedAt: order.placedAt, lines: draft?.lines ?? [] },
    },
    { name: 'placed', order: order.id },
  )
}

export function believe(customer: Customer, key: number, circumstances: Circumstances): Turn {
  const { draft } = customer
  if (!draft) return showDraft(customer)
  const lines = draft.lines.map((line) => (line.key === key ? { ...line, quantityConfirmed: true } : line))
  return showDraft(withDraft(customer, { ...draft, lines }, circumstances))
}

/** Wanted for when the shop opens next. */
export function later(customer: Customer, circumstances: Circumstances): Turn {
  const question = nextQuestion(customer, circumstances.menu, circumstances.now)
  const opens = question?.kind === 'closed' || question?.kind === 'not-then' ? question.opens : null
  return opens ? showDraft(wantedAt(customer, opens, circumstances)) : showDraft(customer)
}

/** The customer's draft, wanted for then; null: as soon as possible. */
export function wantedAt(customer: Customer, at: Date | null, circumstances: Circumstances): Customer {
  const { draft } = customer
  return draft ? withDraft(customer, { ...draft, wantedFor: at?.toISOString() ?? null }, circumstances) : customer
}

/** Ends the draft; without one, asks about the order that was just placed. */
export function cancel(customer: Customer, { menu, now, lastOrder }: Circumstances): Turn {
  if (customer.draft?.amends) return leaveOrder(customer, remarks.stays(customer.draft.amends.order))
  if (customer.draft) return show({ ...customer, draft: null }, { name: 'remarks' }, remarks.cancelled)
  if (!lastOrder || lastOrder.status === 'cancelled')
    return show(customer, { name: 'remarks' }, remarks.nothingToCancel)
  if (!mayStillCancel(lastOrder, menu.shop, now)) {
    return show(customer, { name: 'remarks' }, remarks.tooLateToCancel(lastOrder.id, menu.shop))
  }
  return show(customer, { name: 'confirm-cancel-order', order: lastOrder.id })
}

export function cancelOrder(customer: Customer, circumstances: Circumstances): Turn {
  const { lastOrder, menu, now } = circumstances
  if (lastOrder?.status === 'cancelled') {
    return show(customer, { name: 'remarks' }, remarks.orderCancelled(lastOrder.id))
  }
  if (!lastOrder || !mayStillCancel(lastOrder, menu.shop, now)) return cancel(customer, circumstances)
  return {
    ...show(customer, { name: 'remarks' }, remarks.orderCancelled(lastOrder.id)),
    effect: { kind: 'cancel-order', id: lastOrder.id, seen: lastOrder.status },
  }
}

/** The order so far; where there is none, the one placed last, while it may still be on its way. */
export function showCart(customer: Customer, circumstances: Circumstances): Turn {
  const { lastOrder, now } = circumstances
  if (customer.draft) return showDraft(customer)
  return lastOrder && isRecent(lastOrder, now) ? showOrder(customer, circumstances) : show(customer, { name: 'empty' })
}

/** The order that is awaited, or the one that is being made, if there is one. */
export function showStatus(customer: Customer, circumstances: Circumstances): Turn {
  if (isAwaited(circumstances) || !customer.draft) return showOrder(customer, circumstances)
  return showDraft(customer, remarks.notPlacedYet)
}

/** The customer may wait for the order that they placed last. */
export const isAwaited = ({ lastOrder, now }: Circumstances): boolean => lastOrder !== null && isRecent(lastOrder, now)

function showOrder(customer: Customer, { lastOrder }: Circumstances): Turn {
  if (lastOrder) return show(customer, { name: 'order', order: lastOrder.id })
  return showDraft(customer, remarks.noOrderYet)
}
