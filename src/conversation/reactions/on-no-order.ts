import type { Customer } from '../../customers/customer.ts'
import { spokenOfIsTaken } from '../beside-draft/take-spoken-of.ts'
import { saysName } from '../details/name-answered.ts'
import { wantsBothWays } from '../details/ways-said.ts'
import { saysNo, saysThanks, takesIt, wantsToChange } from '../hearing/answers.ts'
import { asksToWait } from '../hearing/waiting.ts'
import { isPersonal, type Question } from '../questions.ts'
import { remarks } from '../texts.ts'
import { type Circumstances, type Heard, showDraft, type Turn } from '../turn.ts'
import { answerPersonally } from './answer-personally.ts'
import { saysSomethingElse, withDetails } from './on-details.ts'
import { passOn } from './pass-on.ts'
import { takeOrder } from './take-order.ts'

/** What somebody wrote, and what they had been asked before. */
export interface Said {
  customer: Customer
  question: Question | null
  heard: Extract<Heard, { kind: 'text' }>
  circumstances: Circumstances
}

/** null: this is not what was said. */
type Answer = (said: Said) => Turn | null

/** What a text comes to that is no order, nor a change of one; null: it may be one. */
export function onNoOrder(said: Said): Turn | null {
  for (const answer of answers) {
    const turn = answer(said)
    if (turn) return turn
  }
  return null
}

const onThanks: Answer = ({ customer, question, heard }) =>
  isThanks(heard) && !(question?.kind === 'name' && saysName(heard.text)) ? showDraft(customer, remarks.thanked) : null

/** Thanks, and nothing else: where they stand beside an order or a question, they need no answer. */
const isThanks = ({ text, details, meaning }: Said['heard']): boolean =>
  saysThanks(text) &&
  (meaning ? meaning.intent === 'greeting' && meaning.sure : details.rest === '' && !saysSomethingElse(details))

const onBothWays: Answer = ({ customer, question, heard: { text, meaning } }) => {
  const isOfThings = meaning !== null && meaning.lines.length + meaning.changes.length > 0
  return question?.kind === 'fulfilment' && !isOfThings && wantsBothWays(text)
    ? showDraft(customer, remarks.oneWayOnly)
    : null
}

const onWaiting: Answer = ({ customer, heard: { text } }) =>
  asksToWait(text) ? showDraft(customer, remarks.takeYourTime) : null

const onNo: Answer = ({ customer, question, heard: { text } }) => {
  const mayChange = customer.draft !== null || customer.offered === true
  if (isPersonal(question) || !(saysNo(text) || (mayChange && wantsToChange(text)))) return null
  return showDraft(customer, customer.draft ? remarks.whatToChange : remarks.asYouLike)
}

const onWordsForOthers: Answer = ({ customer, heard, circumstances }) =>
  passOn(withDetails(customer, heard.details, circumstances.menu), heard, circumstances)

const onTaking: Answer = ({ customer, question, heard: { text, meaning }, circumstances }) => {
  const isUnderstood = meaning !== null && meaning.lines.length > 0
  const taken = meaning && !isUnderstood && spokenOfIsTaken(meaning, customer)
  return taken && takesIt(text)
    ? takeOrder({ ...customer, spokenOf: null }, { meaning: taken, text, question }, circumstances)
    : null
}

const onPersonalAnswer: Answer = ({ customer, question, heard, circumstances }) =>
  answerPersonally(customer, question, heard, circumstances)

/** In this order: the first that it is. */
const answers: readonly Answer[] = [onThanks, onBothWays, onWaiting, onNo, onWordsForOthers, onTaking, onPersonalAnswer]
