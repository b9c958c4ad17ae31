import type { Customer, Profile } from '../customers/customer.ts'
import type { Menu } from '../menu/menu.ts'
import { isFinal, mayBeChanged } from '../orders/status.ts'
import type { Meaning } from '../understanding/meaning.ts'
import { openOrder } from './amend.ts'
import { saysThanks, takesIt, takesSome } from './answers.ts'
import { type Details, isPhone, phoneIn, tellsCourier } from './details.ts'
import { hourOrNumber } from './hour-or-number.ts'
import { onInquiry, withAnswer } from './on-inquiry.ts'
import { withLineNote, withNeeds, withOrderNote } from './on-needs.ts'
import { orderAgain } from './order-again.ts'
import { cancel, confirm, isAwaited, showStatus, wantedAt } from './ordering.ts'
import { fulfilmentOf, isPersonal, nextQuestion, type Question } from './questions.ts'
import { isRecent } from './recent.ts'
import { missedSize, withSizeByRank } from './sizes-said.ts'
import { gathered, takeOrder } from './take-order.ts'
import { spokenOfIsTaken, takeSpokenOf } from './take-spoken-of.ts'
import { clip, remarks } from './texts.ts'
import { type Circumstances, type Heard, show, showDraft, type Turn, withDraft } from './turn.ts'
import { momentWanted } from './wanted-time.ts'
import { withWordsAsked } from './words-asked.ts'

/** Of so many pieces a customer is asked whether the shop shall read them. */
const mostNotes = 3

type Text = Extract<Heard, { kind: 'text' }>

export function onText(customer: Customer, heard: Text, circumstances: Circumstances): Turn {
  const question = nextQuestion(customer, circumstances.menu, circumstances.now)
  const { wanted } = heard.details
  if (!wanted) return onWords(customer, question, heard, circumstances)
  const at = momentWanted(wanted.time, circumstances.menu.shop, circumstances.now)
  // Before anything is placed, and again where only this makes what it is said of.
  const turn = onWords(wantedAt(customer, at, circumstances), question, heard, circumstances)
  const timed = wantedAt(turn.customer, at, circumstances)
  const isLost = at !== null && !timed.draft && turn.effect === null && timed.remarks.length === 0
  return isLost ? show(timed, timed.screen, remarks.timeNoted(wanted.words.trim())) : { ...turn, customer: timed }
}

function onWords(before: Customer, question: Question | null, heard: Text, circumstances: Circumstances): Turn {
  const customer = withWordsAsked(before)
  if (isThanks(heard)) return showDraft(customer, remarks.thanked)
  if (isForCourier(customer, heard.details.rest, circumstances.menu))
    return showDraft(noted(customer, clip(heard.details.rest)))
  const taken = heard.meaning && spokenOfIsTaken(heard.meaning, customer)
  if (taken && takesIt(heard.text))
    return takeOrder({ ...customer, spokenOf: null }, taken, heard.text, question, circumstances)
  const answered = answerPersonally(customer, question, heard, circumstances)
  if (answered) return answered
  const { note } = heard.details.needs
  const told = withNeeds(withDetails(customer, heard.details, circumstances.menu), heard.details.needs)
  const informed = heard.meaning?.lines.length === 1 ? told : noted(told, note)
  // What stands beside a name or an address that was asked for is no order either, unless it is clearly one.
  const aside = isPersonal(question) && heard.meaning !== null && !isClearlyNoAnswer(heard.meaning)
  if (!heard.meaning || aside || isTalkBeside(heard.details, heard.meaning))
    return onDetailsAlone(informed, heard.details, circumstances)
  const meaning = withSizeByRank(withLineNote(heard.meaning, note), heard.details.rest, question)
  const turn = onMeaning(informed, meaning, question, heard.details, circumstances)
  return heard.meaning.lines.length > 1 ? { ...turn, customer: noted(turn.customer, note) } : turn
}

/** Before anything else is done with the order: it may be the last that is said before it's placed. */
const noted = (customer: Customer, note: string | null): Customer =>
  note !== null && customer.draft ? { ...customer, draft: withOrderNote(customer.draft, note) } : customer

/** "Ring the bell twice", whatever the shop sells of that name, and nothing else. */
const isForCourier = ({ draft, profile }: Customer, rest: string, menu: Menu): boolean =>
  draft !== null &&
  fulfilmentOf(draft, profile, menu) === 'delivery' &&
  tellsCourier(rest) &&
  !/\b(?:and|n|also|add|plus)\b|[,;.!?]\s*\S/i.test(rest)

/** Thanks, and nothing else: where they stand beside an order or a question, they need no answer. */
const isThanks = ({ text, details, meaning }: Text): boolean =>
  saysThanks(text) &&
  (meaning ? meaning.intent === 'greeting' && meaning.sure : details.rest === '' && !saysSomethingElse(details))

/** A name, phone or address is whatever the customer writes, unless it is clearly something else. */
function answerPersonally(
  customer: Customer,
  question: Question | null,
  heard: Text,
  { menu: { shop } }: Circumstances,
): Turn | null {
  if (!question || !isPersonal(question)) return null
  const { details, meaning } = heard
  const answer = (details.wanted ? details.rest : heard.text).trim()
  const remember = (told: Partial<Profile>) => showDraft({ ...customer, profile: { ...customer.profile, ...told } })
  const asked = { address: details.address, phone: details.phone, name: details.name }[question.kind]
  if (asked || (details.wanted && details.rest === '')) return null
  // Digits are no change of the order while a number is asked for, or a street with one.
  if (question.kind !== 'name' && /^[\d\s().+-]+$/.test(details.rest)) {
    if (question.kind === 'address') return showDraft(customer, remarks.noAddress)
    return isPhone(answer) ? remember({ phone: answer }) : showDraft(customer, remarks.noPhone)
  }
  if (saysSomethingElse(details) || (meaning && isClearlyNoAnswer(meaning))) return null
  if (tellsCourier(answer)) return showDraft(noted(customer, clip(answer)))
  if (answer.endsWith('?') || meaning?.intent === 'question') return showDraft(customer, remarks.question(shop))
  switch (question.kind) {
    case 'phone': {
      const phone = phoneIn(answer)
      return phone === null ? showDraft(customer, remarks.noPhone) : remember({ phone })
    }
    case 'address':
      if (answer.length < 5 || answer.length > 200) return showDraft(customer, remarks.noAddress)
      return remember({ address: answer })
    default:
      if (answer.length === 0 || answer.length > 60) return showDraft(customer, remarks.noName)
      return remember({ name: answer })
  }
}

const saysSomethingElse = ({ name, phone, address, fulfilment, needs }: Details): boolean =>
  [name, phone, address, fulfilment, needs.note].some((told) => told !== null) || speaksOfNeeds(needs)

/** "Can we get that delivered at 1pm?": all that it says is in the details. */
const isTalkBeside = (
  { address, phone, name, fulfilment, wanted }: Details,
  { intent, lines, changes, unmatched, question }: Meaning,
): boolean =>
  [address, phone, name, fulfilment, wanted].some((told) => told !== null) &&
  ['other', 'greeting'].includes(intent) &&
  lines.length + changes.length + unmatched.length === 0 &&
  question === undefined

const speaksOfNeeds = ({ told, takenBack }: Details['needs']): boolean => told.length > 0 || takenBack.length > 0

const isClearlyNoAnswer = ({ sure, intent, lines, changes, question }: Meaning): boolean =>
  question !== undefined ||
  (sure && (lines.length > 0 || changes.length > 0 || !['other', 'greeting', 'question'].includes(intent)))

function withDetails(customer: Customer, details: Details, menu: Menu): Customer {
  const { shop } = menu
  const { profile, draft } = customer
  const told: Profile = {
    ...profile,
    name: details.name ?? profile.name,
    phone: details.phone ?? profile.phone,
    address: details.address ?? profile.address,
  }
  if (!details.fulfilment) return { ...customer, profile: told }
  if (!shop.fulfilment.includes(details.fulfilment)) {
    return {
      ...customer,
      profile: told,
      remarks: [...customer.remarks, remarks.notOffered(details.fulfilment, shop.name)],
    }
  }
  return {
    ...customer,
    profile: { ...told, fulfilment: details.fulfilment },
    draft: draft && { ...draft, fulfilment: details.fulfilment },
  }
}

function onDetailsAlone(customer: Customer, details: Details, circumstances: Circumstances): Turn {
  const { note } = details.needs
  if (note !== null || speaksOfNeeds(details.needs)) return onNeedsAlone(customer, details.needs, circumstances)
  const told = details.name ?? details.phone ?? details.address ?? details.fulfilment
  if (told === null && !details.wanted) return showDraft(customer, remarks.nothingSaid)
  if (customer.draft) return showDraft(customer)
  const isOfOrder = details.fulfilment !== null || details.address !== null || details.wanted !== null
  const opened = isOfOrder ? openOrder(customer, circumstances) : null
  if (opened?.draft) return showDraft(withFulfilment(opened, details))
  const { lastOrder, menu, now } = circumstances
  // "To 5 Elm Street", "for 6:30pm": nobody must think that the order on its way is changed.
  if (isOfOrder && lastOrder && isRecent(lastOrder, now) && !isFinal(lastOrder.status))
    return showDraft(customer, remarks.tooLateToChange(lastOrder.id, menu.shop))
  return told === null ? showDraft(customer) : showDraft(customer, remarks.noted)
}

/** What is not eaten is said of the order so far, or else of the one just placed: the kitchen may have begun with it. */
function onNeedsAlone(customer: Customer, { told, note }: Details['needs'], circumstances: Circumstances): Turn {
  const { lastOrder, menu } = circumstances
  if (customer.draft || (told.length === 0 && note === null)) return showDraft(customer)
  const opened = openOrder(customer, circumstances)
  if (opened) return showDraft(noted(opened, note))
  const isBeingMade = lastOrder !== null && mayBeChanged(lastOrder.status)
  if (isBeingMade) return showDraft(customer, remarks.tooLateToChange(lastOrder.id, menu.shop))
  return note === null ? showDraft(customer) : showDraft(customer, remarks.noteNeedsOrder(note))
}

/** "Actually delivery", of an order that is placed. */
const withFulfilment = (customer: Customer, { fulfilment }: Details): Customer =>
  customer.draft && fulfilment ? { ...customer, draft: { ...customer.draft, fulfilment } } : customer

function onMeaning(
  customer: Customer,
  meaning: Meaning,
  question: Question | null,
  details: Details,
  circumstances: Circumstances,
): Turn {
  const acts = meaning.lines.length > 0 || meaning.changes.length > 0
  const informed = withAnswer(customer, meaning, question, circumstances)
  const missed = missedSize(meaning, details.rest, question, customer.draft, circumstances.menu)
  if (missed) return showDraft(informed, remarks.noSuchSize(details.rest, missed.name))
  const number = hourOrNumber(meaning, details.rest, customer.draft, circumstances.menu.shop)
  if (number !== null) return showDraft(informed, remarks.hourOrNumber(number))
  if (customer.offered && takesSome(details.rest) && namesNothing(meaning))
    return showDraft(informed, remarks.whichOfThese)
  if (acts && meaning.intent !== 'repeat') {
    const meant = takeSpokenOf(meaning, details.rest, customer)
    // "Make it three", right after placing: there is nothing else that it could be said of.
    const opened = meant.intent === 'change' && !customer.draft ? openOrder(informed, circumstances) : null
    return takeOrder(opened ?? informed, meant, details.rest, question, circumstances)
  }
  // "Yes, and …": nothing is placed, cancelled or greeted over words that were not understood, or doubtfully.
  const decides = meaning.intent === 'confirm' || meaning.intent === 'cancel'
  const isDoubtful = meaning.unmatched.length > 0 ? meaning.intent !== 'question' : decides && !meaning.sure
  if (isDoubtful) return onWordsAlone(customer, details, circumstances)
  switch (meaning.intent) {
    case 'confirm':
      return confirm(customer, question, circumstances)
    case 'cancel':
      return cancel(customer, circumstances)
    case 'repeat':
      return orderAgain(informed, circumstances, meaning)
    case 'status':
      // "How long does it take?" of somebody who has not ordered yet, and "where is it?" before it is placed.
      return meaning.question && !isAwaited(circumstances) ? showDraft(informed) : showStatus(informed, circumstances)
    case 'question':
      return onInquiry(customer, meaning, question, circumstances)
    case 'greeting':
      return customer.draft ? showDraft(customer) : show(customer, { name: 'welcome' })
    default:
      return onWordsAlone(customer, details, circumstances)
  }
}

/** "I'll take two": of what, another message says. */
const namesNothing = ({ lines, changes, question }: Meaning): boolean =>
  lines.length === 0 && question === undefined && changes.every(({ target }) => target === 'implied')

/** The text orders and asks nothing. With a draft, it may still be meant for the shop to read. */
function onWordsAlone(customer: Customer, { rest }: Details, circumstances: Circumstances): Turn {
  if (!/[\p{L}\p{N}]/u.test(rest)) return showDraft(customer, remarks.nothingSaid)
  // Whoever talks on past the question does not write notes for the shop.
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
