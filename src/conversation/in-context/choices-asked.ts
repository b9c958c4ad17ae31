import type { Meaning } from '../../understanding/meaning.ts'
import { plain } from '../answers.ts'
import { nextQuestion } from '../questions.ts'
import type { Context } from './context.ts'

const opening = '(?:(?:ok|oh|um+|hm+|so|wait|sorry|and|well) )*'
const forOptions =
  '(?:what|which) (?:are|r) (?:my|the|your) (?:options|choices)|what s (?:my|the) options|whats (?:my|the) options'
const forExamples = 'like what|such as'
const forWhatThereIs =
  'what (?:is|are) there|what (?:kinds?|types?|sorts?|ones?)(?: (?:is|are) there| do you have| have you got)?'
const forWhichOnes =
  'which ones?(?: (?:are there|do you have|have you got))?|what (?:options|choices) (?:are there|do (?:i|you) have|have (?:i|you) got)'
const forWhatToChoose =
  'what (?:do you|you|have you|can i) (?:have|got|get|choose from|pick from)|what can i (?:choose|pick)'
const asks = new RegExp(
  `^${opening}(?:${[forOptions, forExamples, forWhatThereIs, forWhichOnes, forWhatToChoose].join('|')})$`,
)

/** "What are my options?", while one of several has to be chosen: of those. */
export function choicesAsked(text: string, { customer, menu, now }: Context): Meaning | null {
  const question = nextQuestion(customer, menu, now)
  if ((question?.kind !== 'required' && question?.kind !== 'size') || !asks.test(plain(text))) return null
  const { id } = question.item
  const inquiry =
    question.kind === 'size'
      ? ({ about: 'sizes', item: id } as const)
      : ({ about: 'choices', item: id, group: question.group.id } as const)
  return { intent: 'question', lines: [], changes: [], question: inquiry, unmatched: [], sure: true, source: 'local' }
}
