import type { Customer } from '../../customers/customer.ts'
import { timeOf } from '../../menu/formats.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import { missedSize, withSizeByRank } from '../beside-draft/sizes-said.ts'
import { saidOfSpokenOf, takeSpokenOf } from '../beside-draft/take-spoken-of.ts'
import type { Details } from '../details/details.ts'
import { isClearlyNoAnswer, mayAnswer } from '../details/may-answer.ts'
import { isPhone } from '../details/phone-number.ts'
import { hourOrNumber } from '../details/times/hour-or-number.ts'
import { momentWanted } from '../details/times/moment-wanted.ts'
import { openOrder, withoutAmendment } from '../draft/amendment.ts'
import { withNeeds } from '../draft/needs.ts'
import { noted, withLineNote } from '../draft/notes.ts'
import { withoutWords, withWordsAsked } from '../draft/words-asked.ts'
import { saysWhole, takesSome } from '../hearing/answers.ts'
import { wantedBefore } from '../hearing/unclear.ts'
import { replacesWords } from '../in-context/answers/meant-for-words.ts'
import { sameAnswer } from '../in-context/answers/same-answer.ts'
import { isPersonal, lineAsked, nextQuestion, type Question } from '../questions.ts'
import { remarks } from '../texts.ts'
import { type Circumstances, type Heard, show, showDraft, type Turn, withDraft } from '../turn.ts'
import type { Understood } from '../understood.ts'
import { askingWhich, countsOther } from './kind-named.ts'
import { isTalkBeside, onDetailsAlone, saysSomethingElse, withDetails } from './on-details.ts'
import { asksForTable, onInquiry, withAnswer } from './on-inquiry.ts'
import { onNoOrder } from './on-no-order.ts'
import { onPaymentAlone, withPayment } from './on-payment.ts'
import { onStatus } from './on-status.ts'
import { agreesToSame, onRepeat } from './order-again.ts'
import { cancel, confirm, isAwaited, wantedAt } from './ordering.ts'
import { isSaidOfPlaced } from './said-of-placed.ts'
import { gathered, takeOrder } from './take-order.ts'

/** For so many pieces a customer is asked whether the shop should read them. */
const mostNotes = 3

type Text = Extract<Heard, { kind: 'text' }>

export function onText(customer: Customer, heard: Text, circumstances: Circumstances): Turn {
  const question = nextQuestion(customer, circumstances.menu, circumstances.now)
  const { wanted } = heard.details
  if (!wanted || asksForTable(heard.meaning)) return onWords(customer, question, heard, circumstances)
  const { menu, now } = circumstances
  const before = wantedBefore(customer, heard, circumstances)
  const at = momentWanted(wanted.time, menu.shop, now, before)
  const asked = wanted.time.kind === 'day' && at && !before ? [remarks.atWhatTime(timeOf(menu, at))] : []
  // Before anything is placed, and again where only this makes what it is said of.
  const turn = onWords(wantedAt(customer, at, circumstances), question, heard, circumstances)
  const timed = wantedAt(turn.customer, at, circumstances)
  const isLost = at !== null && !timed.draft && turn.effect === null && timed.remarks.length === 0
  return isLost
    ? show(timed, timed.screen, remarks.timeNoted(wanted.words.trim()))
    : { ...turn, customer: withRemarks(timed, asked) }
}

const withRemarks = (customer: Customer, remarks: readonly string[]): Customer =>
  customer.draft ? { ...customer, remarks: [...customer.remarks, ...remarks] } : customer

function onWords(before: Customer, question: Question | null, heard: Text, circumstances: Circumstances): Turn {
  const { details, meaning } = heard
  const { needs, payment, courier } = details
  const isReplaced = replacesWords(heard.text, meaning, question, circumstances.menu)
  const answered = isReplaced ? withoutWords(before) : withWordsAsked(before)
  const customer = withPayment(answered, payment)
  const turn = onNoOrder({ customer, question, heard, circumstances })
  if (turn) return turn
  const told = noted(withNeeds(withDetails(customer, details, circumstances.menu), needs), courier)
  const informed = meaning?.lines.length === 1 ? told : noted(told, needs.note)
  if (payment !== null && !meaning && !saysSomethingElse(details) && !details.wanted)
    return onPaymentAlone(informed, payment, circumstances)
  return meaning && !isAside(meaning, question, heard)
    ? onWish(informed, question, { ...heard, meaning }, circumstances)
    : onDetailsAlone(informed, heard, circumstances)
}

/** What stands beside details, or beside a name or address that was asked for, is rarely an order: only a clear one. */
const isAside = (meaning: Meaning, question: Question | null, heard: Text): boolean =>
  isTalkBeside(heard.details, meaning) ||
  (isPersonal(question) && mayAnswer(question.kind, heard) && !isClearlyNoAnswer(meaning))

function onWish(
  customer: Customer,
  question: Question | null,
  { meaning, details }: Text & { meaning: Meaning },
  circumstances: Circumstances,
): Turn {
  const { needs, payment, courier, rest: text } = details
  const sized = withSizeByRank(withLineNote(meaning, needs.note), text, question)
  const meant = sameAnswer({ meaning: sized, text, question }, customer.draft, circumstances.menu)
  const turn = onMeaning(customer, { meaning: meant, text, question }, details, circumstances)
  // What was just begun has had no place for it before.
  const begun = noted(withPayment(turn.customer, payment), courier)
  return { ...turn, customer: meaning.lines.length > 1 ? noted(begun, needs.note) : begun }
}

function onMeaning(customer: Customer, understood: Understood, details: Details, circumstances: Circumstances): Turn {
  const { meaning, text, question } = understood
  if (!customer.draft && agreesToSame(text) && isAwaited(circumstances))
    return onRepeat(customer, text, meaning, circumstances)
  const acts = meaning.lines.length > 0 || meaning.changes.length > 0
  const informed = withAnswer(customer, meaning, question, circumstances)
  const which = askingWhich(informed, meaning, text, circumstances.menu)
  if (which) return which
  const back = askingBack(customer, understood, circumstances)
  if (back !== null) return showDraft(informed, back)
  if (acts && (meaning.intent !== 'repeat' || spellsOut(text))) {
    const taken = takeSpokenOf(meaning, text, customer, circumstances.menu)
    const meant = lineAsked(question) ? taken : saidOfSpokenOf(taken, text, customer, circumstances.menu)
    const placed = customer.draft ? null : openOrder(informed, circumstances)
    const isOfPlaced = placed && isSaidOfPlaced(meant, text, placed, circumstances)
    return takeOrder(isOfPlaced ? placed : informed, { ...understood, meaning: meant }, circumstances)
  }
  // "Yes, and …": nothing is placed, cancelled or greeted over words that were not understood, or doubtfully.
  const decides = meaning.intent === 'confirm' || meaning.intent === 'cancel'
  const isDoubtful = meaning.unmatched.length > 0 ? meaning.intent !== 'question' : decides && !meaning.sure
  return isDoubtful
    ? onWordsAlone(customer, details, circumstances)
    : onIntent(customer, understood, details, circumstances)
}

/** What orders and changes nothing by itself. */
function onIntent(customer: Customer, understood: Understood, details: Details, circumstances: Circumstances): Turn {
  const { meaning, text, question } = understood
  const informed = withAnswer(customer, meaning, question, circumstances)
  switch (meaning.intent) {
    case 'confirm':
      if (customer.draft && (details.wanted ?? details.fulfilment) && !agreesToAll(text)) return showDraft(informed)
      return confirm(customer, question, circumstances)
    case 'cancel':
      // "Never mind, I'll pick it up" takes back the delivery, not the order.
      if (customer.draft && (details.wanted ?? details.fulfilment)) return showDraft(informed)
      return cancel(saysWhole(text) ? withoutAmendment(customer) : customer, circumstances)
    case 'repeat':
      return onRepeat(informed, text, meaning, circumstances)
    case 'status':
      return onStatus(customer, understood, circumstances)
    case 'question':
      return onInquiry(customer, meaning, question, circumstances)
    case 'greeting':
      return customer.draft ? showDraft(customer) : show(customer, { name: 'welcome' })
    default:
      return onWordsAlone(customer, details, circumstances)
  }
}

/** In "ok 1:30 then", "can you do it for 7" nothing does: nobody has seen the order for that hour. */
const agreesToAll = (text: string): boolean => agrees.test(text) && !wonders.test(text)
const agrees = /\b(?:yes|yep|yup|yeah|sure|place|confirm\w*|order|go ahead|do it)\b/i
const wonders = /^\W*(?:(?:ok|okay|and|so|hey|hi|oh)\W+)*(?:can|could|would|will|may)\s+(?:i|we|u|ya|you)\b/i

/** "My usual: a large pie": what it is follows. */
const spellsOut = (text: string): boolean =>
  /\b(?:usual|always|last time)(?: order)?(?:,? please| pls)?\s*:/i.test(text)

/** What has to be said more clearly before anything is made of it; null: nothing. */
function askingBack(
  { draft, offered }: Customer,
  understood: Understood,
  { menu, lastOrder }: Circumstances,
): string | null {
  const { meaning, text } = understood
  const missed = missedSize(understood, draft, menu)
  if (missed) return remarks.noSuchSize(missed.words, missed.item.name)
  if (countsOther(meaning, text, draft, menu)) return remarks.notUnderstood(text)
  const number = hourOrNumber(meaning, text, (draft ?? lastOrder)?.wantedFor ?? null, menu.shop)
  if (number !== null) return remarks.hourOrNumber(number)
  return offered && takesSome(text) && namesNothing(meaning) ? remarks.whichOfThese : null
}

/** "I'll take two": of what, another message says. */
const namesNothing = ({ lines, changes, question }: Meaning): boolean =>
  lines.length === 0 && question === undefined && changes.every(({ target }) => target === 'implied')

/** The text orders and asks nothing. With a draft, it may still be meant for the shop to read. */
function onWordsAlone(customer: Customer, { rest }: Details, circumstances: Circumstances): Turn {
  if (!/[\p{L}\p{N}]/u.test(rest)) return showDraft(customer, remarks.nothingSaid)
  // Customers who talk on past the question don't write notes for the shop.
  if (!customer.draft || customer.draft.unmatched.length >= mostNotes)
    return showDraft(customer, remarks.notUnderstood(rest))
  const unmatched = gathered([...customer.draft.unmatched, rest])
  return showDraft(withDraft(customer, { ...customer.draft, unmatched }, circumstances))
}

/** A number shared by the channel's own means. */
export function onPhone(customer: Customer, phone: string): Turn {
  return isPhone(phone)
    ? showDraft({ ...customer, profile: { ...customer.profile, phone } }, remarks.noted)
    : showDraft(customer, remarks.noPhone)
}
