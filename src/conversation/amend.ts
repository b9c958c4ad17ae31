import type { Customer, Draft } from '../customers/customer.ts'
import type { Menu } from '../menu/menu.ts'
import { mayStillChange } from '../orders/change-window.ts'
import { describeDifference } from '../orders/describe-difference.ts'
import { type Order, versionOf } from '../orders/order.ts'
import { orderFrom } from '../orders/place-order.ts'
import { addLines, newDraft, withoutAgreement } from './draft.ts'
import { fulfilmentOf } from './questions.ts'
import { remarks } from './texts.ts'
import { type Circumstances, show, showDraft, type Turn, withDraft } from './turn.ts'

/** The order placed last, while its customer may still change it. */
export const changeableOrder = ({ lastOrder, menu, now }: Circumstances): Order | null =>
  lastOrder && mayStillChange(lastOrder, menu.shop, now) ? lastOrder : null

/** A placed order as a draft, to be changed like one: nothing happens to the order until that is confirmed. */
export function draftOf(order: Order, { lastOrder }: Customer, { now, newId }: Circumstances): Draft {
  return {
    ...newDraft(newId(), now),
    lines: order.lines.map(({ item, quantity, size, options, note, unitPrice }, index) => {
      const said = lastOrder?.id === order.id ? lastOrder.lines[index] : undefined
      const isOfIt = said?.item === item
      return {
        key: index + 1,
        item,
        quantity,
        size: size?.id ?? null,
        options: options.map(({ name: _, ...option }) => option),
        note,
        words: isOfIt ? said.words : '',
        quantityConfirmed: true,
        accepted: isOfIt ? said.accepted : [],
        agreedPrice: unitPrice,
      }
    }),
    fulfilment: order.fulfilment,
    wantedFor: order.wantedFor,
    note: order.note,
    amends: { order: order.id, version: versionOf(order) },
  }
}

/** Opens the order placed last for changes; or says that it is too late. */
export function openOrder(customer: Customer, circumstances: Circumstances): Customer | null {
  const order = changeableOrder(circumstances)
  return order && withDraft(customer, draftOf(order, customer, circumstances), circumstances)
}

/** "Change" under the message that says what was placed. */
export function startChange(customer: Customer, circumstances: Circumstances): Turn {
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
  const order = changeableOrder(circumstances)
  if (order?.id !== beside) {
    const kept = withDraft(customer, alone, circumstances)
    return showDraft(kept, remarks.tooLateToChange(beside, circumstances.menu.shop))
  }
  const grown = addLines(draftOf(order, customer, circumstances), draft.lines, circumstances.menu)
  return showDraft(withDraft(customer, { ...grown, unmatched: draft.unmatched }, circumstances))
}

/** "A new order": the draft stands by itself. */
export function keepApart(customer: Customer, circumstances: Circumstances): Turn {
  if (!customer.draft) return showDraft(customer)
  const { beside: _, ...alone } = customer.draft
  return showDraft(withDraft(customer, alone, circumstances))
}

/** The change becomes the order's, if it may still, and its total is the one that the customer saw. */
export function confirmChange(customer: Customer, circumstances: Circumstances): Turn {
  const { menu, now, lastOrder } = circumstances
  const { draft, profile } = customer
  const order = changeableOrder(circumstances)
  const fulfilment = draft && fulfilmentOf(draft, profile, menu)
  if (!draft?.amends || !fulfilment || !order || order.id !== draft.amends.order)
    return leaveOrder(customer, remarks.tooLateToChange(draft?.amends?.order ?? lastOrder?.id ?? '', menu.shop))
  const changed: Order = {
    ...orderFrom(customer, fulfilment, menu, now),
    id: order.id,
    placedAt: order.placedAt,
    status: order.status,
    version: draft.amends.version + 1,
  }
  const isSame = describeDifference(order, changed).length === 0
  // Changed already, by this message before a crash; or by somebody else.
  if (versionOf(order) > draft.amends.version)
    return isSame ? changedTurn(customer, order) : leaveOrder(customer, remarks.changedMeanwhile(order.id))
  if (isSame) return leaveOrder(customer, remarks.stays(order.id))
  return { ...changedTurn(customer, changed), effect: { kind: 'change-order', order: changed } }
}

const changedTurn = (customer: Customer, order: Order): Turn =>
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

/** What the draft would change in the order, for the customer to see; null while it may not be the order's yet. */
export function differenceOf({ draft, profile, ...customer }: Customer, order: Order | null, menu: Menu, now: Date) {
  const fulfilment = draft && fulfilmentOf(draft, profile, menu)
  if (!draft?.amends || !fulfilment || order?.id !== draft.amends.order) return null
  return describeDifference(order, orderFrom({ ...customer, draft, profile }, fulfilment, menu, now))
}
