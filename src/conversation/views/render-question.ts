import type { Draft } from '../../customers/customer.ts'
import { leftOut } from '../draft/words-asked.ts'
import type { Question } from '../questions.ts'
import { askAboutLine } from './ask-about-line.ts'
import { askAboutOrder } from './ask-about-order.ts'
import { type Buttons, button } from './buttons.ts'
import type { Drawing, Facts } from './drawing.ts'

const change: Buttons = [[button('Change', 'change'), button('Cancel', 'cancel')]]

/** The same where a placed order is changed. */
const leave: Buttons = [[button('Change', 'change'), button('Leave it as it was', 'cancel')]]

/** Under an order that something was left out of. */
const asNote: Buttons = [[button('Add what is left out as a note', 'note')]]

/** A question in plain words, its likeliest answer first. "Change" and "Cancel" stand under each. */
export function renderQuestion(question: Question, draft: Draft, { menu }: Pick<Facts, 'menu'>): Drawing {
  const { text, buttons } = 'line' in question ? askAboutLine(question, menu) : askAboutOrder(question, menu)
  const isLast = question.kind === 'confirm' || question.kind === 'confirm-change'
  const regrets = isLast && leftOut(draft).length > 0 ? asNote : []
  return { text, buttons: [...buttons, ...regrets, ...(draft.amends ? leave : change)] }
}
