import type { Customer, DraftLine } from '../customers/customer.ts'
import type { Inquiry } from '../understanding/inquiry.ts'
import type { Meaning } from '../understanding/meaning.ts'
import { answerInquiry } from './inquiries/answer-inquiry.ts'
import { lineAsked, type Question } from './questions.ts'
import { remarks } from './texts.ts'
import { type Circumstances, show, showDraft, type Turn } from './turn.ts'

/** Answered by the names of several things. */
const offers = new Set<Inquiry['about']>(['recommended', 'range', 'suitable', 'with', 'spicy-ones', 'difference'])

/**
 * With the answer to what the customer wanted to know above the reply. It changes nothing else of them than what "it" is
 * from now on.
 */
export function withAnswer(
  customer: Customer,
  { question: inquiry, lines, changes }: Meaning,
  asked: Question | null,
  { menu, now }: Circumstances,
): Customer {
  const acts = lines.length > 0 || changes.length > 0
  const before = acts ? null : customer.spokenOf
  if (!inquiry) return { ...customer, spokenOf: before, offered: !acts && customer.offered }
  const lastItem = customer.spokenOf ?? lineOf(customer, asked)?.item ?? null
  const answer = answerInquiry(inquiry, customer.profile.needs, { menu, now, lastItem })
  const named = 'item' in inquiry ? inquiry.item : null
  const offered = offers.has(inquiry.about)
  const spokenOf = named ?? (offered ? null : before)
  return { ...customer, spokenOf, offered, remarks: [...customer.remarks, answer] }
}

/** The line that a question is open about, else the last. */
const lineOf = ({ draft }: Customer, asked: Question | null): DraftLine | undefined =>
  draft?.lines.find(({ key }) => key === lineAsked(asked)) ?? draft?.lines.at(-1)

/** A message that only asks. */
export function onInquiry(
  customer: Customer,
  meaning: Meaning,
  asked: Question | null,
  circumstances: Circumstances,
): Turn {
  const { question: inquiry, unmatched } = meaning
  if (!inquiry) return showDraft(customer, remarks.question(circumstances.menu.shop))
  if (inquiry.about === 'range' && inquiry.category === null)
    return show({ ...customer, spokenOf: null, offered: true }, { name: 'menu', category: null })
  const answered = withAnswer(customer, meaning, asked, circumstances)
  return unmatched.length === 0 ? showDraft(answered) : showDraft(answered, remarks.notUnderstood(unmatched.join(', ')))
}
