import type { Customer, DraftLine } from '../../customers/customer.ts'
import type { Inquiry } from '../../understanding/inquiry.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import { isSame } from '../draft/draft.ts'
import { answerInquiry } from '../inquiries/answer-inquiry.ts'
import { askedSince, ofWhatWasAsked } from '../inquiries/asked-before.ts'
import { thingsNamed } from '../inquiries/things-named.ts'
import { lineAsked, type Question } from '../questions.ts'
import { remarks } from '../texts.ts'
import { type Circumstances, show, showDraft, type Turn } from '../turn.ts'

/** Answered by the names of several things. */
const offers = new Set<Inquiry['about']>(['recommended', 'range', 'suitable', 'with', 'spicy-ones', 'difference'])

/**
 * With the answer to what the customer wanted to know above the reply. It changes nothing else of them than what "it"
 * is from now on.
 */
export function withAnswer(
  customer: Customer,
  { question: said, lines, changes }: Meaning,
  asked: Question | null,
  { menu, now }: Circumstances,
): Customer {
  const acts = lines.length > 0 || changes.length > 0
  const before = acts ? null : customer.spokenOf
  if (!said) {
    const remembered = acts ? null : customer.asked
    return { ...customer, spokenOf: before, asked: remembered, offered: !acts && customer.offered }
  }
  const inquiry = ofWhatWasAsked(said, customer, menu)
  const lastItem = lines.at(-1)?.item ?? customer.spokenOf ?? lineOf(customer, asked)?.item ?? null
  const answer = asksOfAll(inquiry, customer, asked)
    ? ofEachItem(inquiry, customer, { menu, now })
    : answerInquiry(inquiry, customer.profile.needs, { menu, now, lastItem })
  const { items, options } = thingsNamed(inquiry, menu)
  const offered = offers.has(inquiry.about) || items.length > 1
  const [only = null] = items.length === 1 ? items : []
  const spokenOf = only ?? (offered || options.length > 0 ? null : before)
  const known = acts ? null : askedSince(inquiry, customer, menu)
  // The order that it stands above says what it costs now.
  const isOfOrder = acts && asksPriceOfIt(inquiry)
  const remarks = isOfOrder ? customer.remarks : [...customer.remarks, answer]
  return { ...customer, spokenOf, asked: known, answered: known === inquiry && remarks.length === 1, offered, remarks }
}

/** "Is there shellfish in any of that?", of an order: somebody with an allergy must hear of every dish. */
const asksOfAll = (inquiry: Inquiry, { draft, spokenOf }: Customer, asked: Question | null): boolean =>
  inquiry.about === 'need' &&
  inquiry.item === null &&
  inquiry.option === null &&
  !spokenOf &&
  lineAsked(asked) === null &&
  draft !== null

function ofEachItem(
  inquiry: Inquiry,
  { draft, profile }: Customer,
  facts: Pick<Circumstances, 'menu' | 'now'>,
): string {
  const items = new Set(draft?.lines.map(({ item }) => item))
  return [...items].map((lastItem) => answerInquiry(inquiry, profile.needs, { ...facts, lastItem })).join('\n')
}

/** "How much is it now?" */
const asksPriceOfIt = (inquiry: Inquiry): boolean =>
  inquiry.about === 'price' && inquiry.item === null && inquiry.size === null && inquiry.options.length === 0

/** The line that a question is open about, else the last. */
const lineOf = (customer: Customer, asked: Question | null): DraftLine | undefined =>
  customer.draft?.lines.find(({ key }) => key === lineAsked(asked)) ??
  lineChanged(customer) ??
  customer.draft?.lines.at(-1)

/** "Make the funghi a medium", "how much is that?": the only line that the last message changed. */
function lineChanged({ draft, lastChange }: Customer): DraftLine | undefined {
  const former = lastChange?.former?.lines ?? []
  const changed = draft?.lines.filter((line) => !former.some((old) => isSame(old, line)))
  return changed?.length === 1 ? changed[0] : undefined
}

/** "Book a table for 7pm": no order is wanted then. */
export const asksForTable = (meaning: Meaning | null): boolean =>
  meaning?.question?.about === 'shop' && meaning.question.matter === 'table'

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
    return show({ ...customer, spokenOf: null, asked: null, offered: true }, { name: 'menu', category: null })
  const answered = withAnswer(customer, meaning, asked, circumstances)
  return unmatched.length === 0 ? showDraft(answered) : showDraft(answered, remarks.notUnderstood(unmatched.join(', ')))
}
