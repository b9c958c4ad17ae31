import type { Customer } from '../../customers/customer.ts'
import { served } from '../inquiries/about-menu.ts'
import { answerInquiry } from '../inquiries/answer-inquiry.ts'
import { lineAsked, nextQuestion } from '../questions.ts'
import { remarks } from '../texts.ts'
import { type Circumstances, show, showDraft, type Turn } from '../turn.ts'

/** "Idk, you choose": nobody else can, but what others like may help. */
export function onUndecided(customer: Customer, { menu, now }: Circumstances): Turn {
  const question = nextQuestion(customer, menu, now)
  if (lineAsked(question) !== null) return showDraft(customer, remarks.yoursToChoose)
  if (customer.draft) return showDraft(customer)
  if (!served(null, menu).some(({ popular }) => popular)) return show(customer, { name: 'welcome' })
  const recommended = { about: 'recommended', category: null } as const
  const answer = answerInquiry(recommended, customer.profile.needs, { menu, now, lastItem: null })
  return showDraft({ ...customer, spokenOf: null, offered: true }, answer)
}
