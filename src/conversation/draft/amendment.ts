import type { Customer, Draft } from '../../customers/customer.ts'
import { timeOf } from '../../menu/formats.ts'
import type { Menu } from '../../menu/menu.ts'
import { mayStillChange } from '../../orders/change-window.ts'
import { describeDifference, inWords } from '../../orders/describe-difference.ts'
import { type Order, versionOf } from '../../orders/order.ts'
import { orderFrom } from '../../orders/place-order.ts'
import { fulfilmentOf, nextQuestion } from '../questions.ts'
import { type Circumstances, withDraft } from '../turn.ts'
import { newDraft } from './draft.ts'
import { upToDate } from './up-to-date.ts'

/** The order placed last, while its customer may still change it. */
export const changeableOrder = ({ lastOrder, menu, now }: Circumstances): Order | null =>
  lastOrder && mayStillChange(lastOrder, menu.shop, now) ? lastOrder : null

/** A placed order as a draft, to be changed like one: nothing happens to the order until that is confirmed. */
function draftOf(order: Order, { lastOrder }: Customer, { now, newId }: Circumstances): Draft {
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
        agreed: { quantity, unitPrice },
      }
    }),
    fulfilment: order.fulfilment,
    wantedFor: order.wantedFor,
    note: order.note,
    amends: { order: order.id, version: versionOf(order) },
  }
}

/** Opens the order placed last for changes; null when it is too late. */
export function openOrder(customer: Customer, circumstances: Circumstances): Customer | null {
  const { menu, now } = circumstances
  const order = changeableOrder(circumstances)
  return order && upToDate(withDraft(customer, draftOf(order, customer, circumstances), circumstances), menu, now)
}

/** "Cancel the whole thing", while a placed order is being changed: it cancels the order, not the change. */
export const withoutAmendment = (customer: Customer): Customer =>
  customer.draft?.amends ? { ...customer, draft: null } : customer

/** What the draft would change in the order, for the customer to see; empty while something is still to be asked. */
export function differenceFrom(order: Order, customer: Customer, menu: Menu, now: Date): string[] {
  const wanted = amendedOrder(customer, order, menu, now)
  return wanted ? describeDifference(order, wanted, inWords, (at) => `for ${timeOf(menu, at)}`) : []
}

/** The order as the draft would have it; null while something about it is still to be asked. */
export function amendedOrder(customer: Customer, { id, placedAt, status }: Order, menu: Menu, now: Date): Order | null {
  const { draft, profile } = customer
  const fulfilment = draft && fulfilmentOf(draft, profile, menu)
  if (!fulfilment || draft.amends?.order !== id) return null
  if (nextQuestion(customer, menu, now)?.kind !== 'confirm-change') return null
  const version = draft.amends.version + 1
  return { ...orderFrom(customer, fulfilment, menu, now), id, placedAt, status, version }
}
