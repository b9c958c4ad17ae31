import type { Customer } from '../../customers/customer.ts'
import { isForOthers } from '../details/for-others.ts'
import { openOrder } from '../draft/amendment.ts'
import { noted } from '../draft/notes.ts'
import { clip } from '../texts.ts'
import { type Circumstances, type Heard, showDraft, type Turn } from '../turn.ts'

/** What is said to the kitchen or courier goes with the order, even one just placed; null: it is not for them. */
export function passOn(
  customer: Customer,
  heard: Extract<Heard, { kind: 'text' }>,
  circumstances: Circumstances,
): Turn | null {
  const of = customer.draft ? customer : openOrder(customer, circumstances)
  if (!of || !isForOthers(of, heard, circumstances.menu)) return null
  return showDraft(noted(of, clip(heard.details.rest)))
}
