import type { Customer } from '../../customers/customer.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import { remarks } from '../texts.ts'
import { type Circumstances, showDraft, type Turn } from '../turn.ts'
import type { Understood } from '../understood.ts'
import { onInquiry, withAnswer } from './on-inquiry.ts'
import { isAwaited, showStatus } from './ordering.ts'

/** "Where's my order?", "when can I get it?": of the order that is placed, or of the one that is not yet. */
export function onStatus(
  customer: Customer,
  { meaning, text, question }: Understood,
  circumstances: Circumstances,
): Turn {
  if (customer.draft && asksWhen(text))
    return onInquiry(notPlacedYet(customer, text), howLong(meaning), question, circumstances)
  // "How long does it take?" of somebody who has not ordered yet, and "where is it?" before it is placed.
  const informed = withAnswer(customer, meaning, question, circumstances)
  return meaning.question && !isAwaited(circumstances) ? showDraft(informed) : showStatus(informed, circumstances)
}

/** While there is an order that is not placed: that one is meant. */
const asksWhen = (text: string): boolean =>
  /\bhow long\b|\bwhen (?:can|could|do) (?:i|we)\b/i.test(text) || waitsAlready.test(text)

const waitsAlready = /\b(?:when|what time) will (?:it|they|i|we|my|our|the)\b/i

/** "When will it be ready?" may be asked by somebody who thinks that it is being made. */
const notPlacedYet = (customer: Customer, text: string): Customer =>
  waitsAlready.test(text) ? { ...customer, remarks: [...customer.remarks, remarks.notPlacedYet] } : customer

const howLong = (meaning: Meaning): Meaning => ({ ...meaning, question: { about: 'shop', matter: 'duration' } })
