import type { Customer } from '../../customers/customer.ts'
import { findPayment } from '../details/payment-words.ts'
import { openOrder } from '../draft/amendment.ts'
import { noted } from '../draft/notes.ts'
import { remarks } from '../texts.ts'
import { type Circumstances, showDraft, type Turn } from '../turn.ts'

/** With how the customer is going to pay in the note of their order; what they said of it before no longer counts. */
export function withPayment(customer: Customer, words: string | null): Customer {
  const { draft } = customer
  if (words === null || !draft) return customer
  const kept = draft.note?.split(joint).filter((part) => findPayment(part) === null) ?? []
  const note = kept.length > 0 ? kept.join(joint) : null
  return noted({ ...customer, draft: { ...draft, note } }, words)
}

/** Between what is noted one after the other. */
const joint = '; '

/** "Paying cash", of the order so far, which has it noted already, or of the one just placed. */
export function onPaymentAlone(customer: Customer, words: string, circumstances: Circumstances): Turn {
  if (customer.draft) return showDraft(customer)
  const opened = openOrder(customer, circumstances)
  return opened ? showDraft(withPayment(opened, words)) : showDraft(customer, remarks.noteNeedsOrder(words))
}
