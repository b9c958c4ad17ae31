import type { Customer } from '../customers/customer.ts'
import type { Menu } from '../menu/menu.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { tapOf } from './actions.ts'
import { answerInWords } from './answers.ts'
import type { IncomingMessage } from './desk.ts'
import { personalWords, takeDetails } from './details.ts'
import { isPersonal, nextQuestion, type Question } from './questions.ts'
import type { Heard } from './turn.ts'

interface Setting {
  customer: Customer
  menu: Menu
  now: Date
  understanding: Understanding
  onModel: (() => void) | undefined
}

/** Finds out what a message says. It decides nothing: the customer may have changed by the time that is done. */
export async function hear({ content, name }: IncomingMessage, setting: Setting): Promise<Heard> {
  switch (content.kind) {
    case 'text':
      return hearText(content.text, name, setting)
    case 'tap': {
      const tap = tapOf(content.value)
      return tap ? { kind: 'tap', ...tap } : { kind: 'unusable', what: 'that button' }
    }
    default:
      return content
  }
}

async function hearText(text: string, name: string | null, setting: Setting): Promise<Heard> {
  const { customer, menu, now, understanding, onModel } = setting
  const question = nextQuestion(customer, menu, now)
  const action = question && answerOf(question, customer, text, menu)
  if (action) return { kind: 'tap', action, revision: customer.revision }
  const details = takeDetails(text, personalWords(customer.profile, name, menu))
  if (isPersonal(question)) {
    return { kind: 'text', text, details, meaning: understanding.understandLocally(details.rest) }
  }
  const meaning = details.rest === '' ? null : await understanding.understand(details.rest, onModel)
  return { kind: 'text', text, details, meaning }
}

/** Buttons are answered in words only while they are in sight. */
const answerOf = (question: Question, { screen }: Customer, text: string, menu: Menu) =>
  screen.name === 'draft' ? answerInWords(question, text, menu) : null
