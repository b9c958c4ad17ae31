import type { Customer, Profile } from '../../customers/customer.ts'
import type { Shop } from '../../menu/menu.ts'
import { wrapped } from '../../text/wrapped.ts'
import { wholeAddress } from '../details/address-answered.ts'
import { tellsCourier } from '../details/courier-words.ts'
import { asksWhatFor, goesWithoutName, keepsPrivate, whatFor } from '../details/kept-private.ts'
import { isClearlyNoAnswer, mayAnswer } from '../details/may-answer.ts'
import { isNameAhead, isTownOf, withoutNameCue } from '../details/name-answered.ts'
import { isPhone, phoneIn } from '../details/phone-number.ts'
import { noted } from '../draft/notes.ts'
import { isPersonal, type PersonalQuestion, type Question } from '../questions.ts'
import { clip, remarks } from '../texts.ts'
import { type Circumstances, type Heard, showDraft, type Turn } from '../turn.ts'
import { saysSomethingElse } from './on-details.ts'

type Said = Extract<Heard, { kind: 'text' }>
type Asked = PersonalQuestion['kind']

/** What was asked for, and what was written then. */
interface Asking {
  asked: Asked
  /** Without what else was told: a time, how it is paid. */
  answer: string
  heard: Said
  customer: Customer
  shop: Shop
}

/** What the words come to. 'no answer': they are to be read like any others; null: this reader can't tell. */
type Reader = (asking: Asking) => Turn | 'no answer' | null

/** A name, phone or address is whatever the customer writes, unless it is clearly something else. */
export function answerPersonally(
  customer: Customer,
  question: Question | null,
  heard: Said,
  { menu: { shop } }: Circumstances,
): Turn | null {
  if (!question || !isPersonal(question)) return null
  const { details, text } = heard
  const answer = (details.wanted || details.payment !== null ? details.rest : text).trim()
  const asking = { asked: question.kind, answer, heard, customer, shop }
  for (const read of readers) {
    const found = read(asking)
    if (found) return found === 'no answer' ? null : found
  }
  return null
}

const remember = ({ customer }: Asking, told: Partial<Profile>): Turn =>
  showDraft({ ...customer, profile: { ...customer.profile, ...told } })

const refusesToSay: Reader = (asking) => {
  const { asked, answer, heard, customer, shop } = asking
  // "Leave it out" may be said of the bacon.
  const isOfOrder = heard.meaning?.sure === true && heard.meaning.changes.length > 0
  const goesWithout = keepsPrivate(answer) || (goesWithoutName(answer) && !isOfOrder)
  if (asked === 'name' && goesWithout) return remember(asking, { name: '' })
  return keepsPrivate(answer) ? showDraft(customer, whatFor(asked, shop)) : null
}

const wondersWhy: Reader = ({ asked, answer, customer, shop }) =>
  asksWhatFor(answer) ? showDraft(customer, whatFor(asked, shop)) : null

/** "The usual address", of somebody whose address is not known here. */
const pointsToKnown: Reader = ({ asked, answer, customer }) =>
  asked !== 'name' && knownOnly.test(answer) ? showDraft(customer, unlike[asked]) : null

const goesOnOrdering: Reader = ({ asked, heard }) => (mayAnswer(asked, heard) ? null : 'no answer')

/** The details have it, or the most of it. */
const wasFound: Reader = (asking) => {
  const { asked, heard } = asking
  const whole = asked === 'address' && heard.details.address !== null ? wholeAddress(heard) : null
  if (whole !== null) return remember(asking, { address: whole })
  return heard.details[asked] ? 'no answer' : null
}

/** Digits are no change of the order while a number is asked for, or a street with one. */
const isFigures: Reader = (asking) => {
  const { asked, answer, heard, customer } = asking
  if (asked === 'name' || !/^[\d\s().+-]+$/.test(heard.details.rest)) return null
  return asked === 'phone' && isPhone(answer) ? remember(asking, { phone: answer }) : showDraft(customer, unlike[asked])
}

const saysOtherThings: Reader = ({ heard: { details, meaning } }) =>
  saysSomethingElse(details) || (meaning && isClearlyNoAnswer(meaning)) ? 'no answer' : null

const isForCourier: Reader = ({ answer, customer }) =>
  tellsCourier(answer) ? showDraft(noted(customer, clip(answer))) : null

const asksTheShop: Reader = ({ answer, heard, customer, shop }) =>
  answer.endsWith('?') || asks.test(answer) || heard.meaning?.intent === 'question'
    ? showDraft(customer, remarks.question(shop))
    : null

const isTheAnswer: Reader = (asking) => takenFor[asking.asked](asking)

/** In this order: what one takes for an answer, or for none, those behind it never see. */
const readers: readonly Reader[] = [
  refusesToSay,
  wondersWhy,
  pointsToKnown,
  goesOnOrdering,
  wasFound,
  isFigures,
  saysOtherThings,
  isForCourier,
  asksTheShop,
  isTheAnswer,
]

const takenFor: Record<Asked, (asking: Asking) => Turn> = {
  phone(asking) {
    const { answer, customer, shop } = asking
    const { address } = customer.profile
    const phone = phoneIn(answer)
    if (phone !== null) return remember(asking, { phone })
    if (address && isTownOf(answer, shop)) return remember(asking, { address: `${address}, ${answer}` })
    return isNameAhead(answer, customer) ? remember(asking, { name: answer }) : showDraft(customer, unlike.phone)
  },
  address: (asking) =>
    hasLength(asking.answer, 5, 200)
      ? remember(asking, { address: asking.answer })
      : showDraft(asking.customer, unlike.address),
  name: (asking) =>
    hasLength(asking.answer, 1, 60)
      ? remember(asking, { name: withoutNameCue(asking.answer) || asking.answer })
      : showDraft(asking.customer, unlike.name),
}

const unlike: Record<Asked, string> = { phone: remarks.noPhone, address: remarks.noAddress, name: remarks.noName }

const hasLength = ({ length }: string, least: number, most: number): boolean => length >= least && length <= most

const knownPlaces = [
  wrapped`
    (?:(?:to|at|it['’]?s)\s+)*(?:(?:the|my|our)\s+)?(?:usual|same|normal|regular|last)
    (?:\s+(?:address|place|one|house|as\s+(?:before|always|last\s+time)|ever))*
  `,
  'you (?:know|have) (?:it|that)(?: already)?',
  'skip (?:it|that)|none|nowhere',
  '(?:to |at )?(?:my|our|the) (?:house|home|place|flat|apartment|office|work)',
  '(?:at )?home|here',
].join('|')
const knownOnly = new RegExp(String.raw`^\W*(?:${knownPlaces})\W*$`, 'iu')

/** "Do I need to pay now", without its question mark */
const asks = new RegExp(
  wrapped`
    ^\W*(?:(?:and|but|so|ok|oh|wait|sorry)\W+)*(?:do|does|can|could|is|are|will|should|how|what|why|when|where)\s+
    (?:i|you|u|it|we|they|that|this|do|does|much|long|many)\s
  `,
  'i',
)
