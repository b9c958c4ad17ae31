import type { Customer } from '../customers/customer.ts'
import type { Meaning } from '../understanding/meaning.ts'
import { answerInquiry } from './inquiries/answer-inquiry.ts'
import { lineAsked, type Question } from './questions.ts'
import { remarks } from './texts.ts'
import { type Circumstances, show, showDraft, type Turn } from './turn.ts'

/** With the answer to what the customer wanted to know above the reply. It changes nothing else of them. */
export function withAnswer(
  customer: Customer,
  { question: inquiry }: Meaning,
  asked: Question | null,
  { menu, now }: Circumstances,
): Customer {
  if (!inquiry) return customer
  const { draft, profile } = customer
  const line = draft?.lines.find(({ key }) => key === lineAsked(asked)) ?? draft?.lines.at(-1)
  const answer = answerInquiry(inquiry, profile.needs, { menu, now, lastItem: line?.item ?? null })
  return { ...customer, remarks: [...customer.remarks, answer] }
}

/** A message that only asks. */
export function onInquiry(
  customer: Customer,
  meaning: Meaning,
  asked: Question | null,
  circumstances: Circumstances,
): Turn {
  const { question: inquiry, unmatched } = meaning
  const wholeMenu = { name: 'menu', category: null } as const
  if (!inquiry)
    return customer.draft ? showDraft(customer, remarks.question) : show(customer, wholeMenu, remarks.question)
  if (inquiry.about === 'range' && inquiry.category === null) return show(customer, wholeMenu)
  const answered = withAnswer(customer, meaning, asked, circumstances)
  return unmatched.length === 0 ? showDraft(answered) : showDraft(answered, remarks.notUnderstood(unmatched.join(', ')))
}
