import type { Customer, Profile } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import { isRecent } from '../../orders/recent.ts'
import { isFinal, mayBeChanged } from '../../orders/status.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import type { Details } from '../details/details.ts'
import { openOrder } from '../draft/amendment.ts'
import { noted } from '../draft/notes.ts'
import { remarks } from '../texts.ts'
import { type Circumstances, showDraft, type Turn } from '../turn.ts'

export function withDetails(customer: Customer, details: Details, menu: Menu): Customer {
  const { shop } = menu
  const { profile, draft } = customer
  const told: Profile = {
    ...profile,
    name: details.name ?? profile.name,
    phone: details.phone ?? profile.phone,
    address: details.address ?? profile.address,
  }
  if (!details.fulfilment) return { ...customer, profile: told }
  if (!shop.fulfilment.includes(details.fulfilment)) {
    return {
      ...customer,
      profile: told,
      remarks: [...customer.remarks, remarks.notOffered(details.fulfilment, shop.name)],
    }
  }
  return {
    ...customer,
    profile: { ...told, fulfilment: details.fulfilment },
    draft: draft && { ...draft, fulfilment: details.fulfilment },
  }
}

interface Said {
  text: string
  details: Details
}

export function onDetailsAlone(customer: Customer, { text, details }: Said, circumstances: Circumstances): Turn {
  const { note } = details.needs
  if (note !== null || speaksOfNeeds(details.needs)) return onNeedsAlone(customer, details.needs, circumstances)
  const told = details.name ?? details.phone ?? details.address ?? details.fulfilment
  const saysNothing = told === null && !details.wanted
  if (saysNothing && !/[\p{L}\p{N}]/u.test(text)) return showDraft(customer, remarks.nothingSaid)
  // Also of somebody who only says their name, which is known.
  if (customer.draft || saysNothing) return showDraft(customer)
  const { fulfilment, address, wanted, phone, name } = details
  const isOfOrder = [fulfilment, address, wanted, phone, name].some((said) => said !== null)
  const opened = isOfOrder ? openOrder(customer, circumstances) : null
  if (opened?.draft) return showDraft(withFulfilment(opened, details))
  const { lastOrder, menu, now } = circumstances
  // "To 5 Elm Street", "for 6:30pm": nobody must think that the order on its way is changed.
  if (isOfOrder && lastOrder && isRecent(lastOrder, now) && !isFinal(lastOrder.status))
    return showDraft(customer, remarks.tooLateToChange(lastOrder.id, menu.shop))
  return told === null ? showDraft(customer) : showDraft(customer, remarks.noted)
}

/** Needs are noted on the order so far, or on the one just placed: the kitchen may have begun with it. */
function onNeedsAlone(customer: Customer, { told, note }: Details['needs'], circumstances: Circumstances): Turn {
  const { lastOrder, menu } = circumstances
  if (customer.draft || (told.length === 0 && note === null)) return showDraft(customer)
  const opened = openOrder(customer, circumstances)
  if (opened) return showDraft(noted(opened, note))
  const isBeingMade = lastOrder !== null && mayBeChanged(lastOrder.status)
  if (isBeingMade) return showDraft(customer, remarks.tooLateToChange(lastOrder.id, menu.shop))
  return note === null ? showDraft(customer) : showDraft(customer, remarks.noteNeedsOrder(note))
}

/** "Actually delivery", of an order that is placed. */
const withFulfilment = (customer: Customer, { fulfilment }: Details): Customer =>
  customer.draft && fulfilment ? { ...customer, draft: { ...customer.draft, fulfilment } } : customer

/** "Can we get that delivered at 1pm?": all that it says is in the details. */
export const isTalkBeside = (
  { address, phone, name, fulfilment, wanted }: Details,
  { intent, lines, changes, unmatched, question }: Meaning,
): boolean =>
  [address, phone, name, fulfilment, wanted].some((told) => told !== null) &&
  ['other', 'greeting'].includes(intent) &&
  lines.length + changes.length + unmatched.length === 0 &&
  question === undefined

export const saysSomethingElse = ({ name, phone, address, fulfilment, needs }: Details): boolean =>
  [name, phone, address, fulfilment, needs.note].some((told) => told !== null) || speaksOfNeeds(needs)

const speaksOfNeeds = ({ told, takenBack }: Details['needs']): boolean => told.length > 0 || takenBack.length > 0
