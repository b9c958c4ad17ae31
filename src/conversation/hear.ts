import type { Customer } from '../customers/customer.ts'
import type { Menu } from '../menu/menu.ts'
import type { Order } from '../orders/order.ts'
import { plain } from '../text/plain.ts'
import type { Meaning } from '../understanding/meaning.ts'
import { tapOf } from './actions.ts'
import type { IncomingMessage } from './desk.ts'
import { saysCardNumber } from './details/card-number.ts'
import type { Details } from './details/details.ts'
import { mendedAddress } from './details/mended-address.ts'
import { takeNameAhead, withNameAlone } from './details/name-alone.ts'
import { nameInstead } from './details/name-instead.ts'
import { nameSpelled } from './details/name-spelled.ts'
import { isNameOnMenu, isOnMenu, personalWords } from './details/personal-words.ts'
import { mentionsPrivate, takeDetails } from './details/take-details.ts'
import { eatsThere } from './details/ways-said.ts'
import { isJustChanged } from './draft/last-change.ts'
import { answerToQuestion, approval } from './hearing/answer-to-question.ts'
import { forgetsLast, leavesAsItWas, leavesOpen, putsBack, saysNeverMind, saysWrong } from './hearing/answers.ts'
import { asksForWaitedFor, asksToReadBack, commandMeant } from './hearing/asked-in-words.ts'
import { buttonSaid } from './hearing/button-said.ts'
import { yes } from './hearing/button-words.ts'
import { commandSaid } from './hearing/command-said.ts'
import { orderSoFar } from './hearing/order-so-far.ts'
import { spelled } from './hearing/spelled.ts'
import { wordsBefore } from './hearing/unclear.ts'
import { acceptsAsked } from './in-context/asked/said-of-asked.ts'
import type { Context } from './in-context/context.ts'
import { asTheyWere } from './in-context/last-change/as-it-was.ts'
import { readInContext } from './in-context/read-in-context.ts'
import { itemsAskedAbout } from './items-alike.ts'
import { fulfilmentOf, isPersonal, nextQuestion, type Question } from './questions.ts'
import { takesNoteBack } from './reactions/note-taken-back.ts'
import type { Heard } from './turn.ts'
import { draw } from './views/render.ts'

interface Setting extends Context {
  /** The order that the customer sees. */
  order: Order | null
  onModel: (() => void) | undefined
}

/** Finds out what a message says. It decides nothing: the customer may have changed by the time that is done. */
export async function hear({ content, name }: IncomingMessage, setting: Setting): Promise<Heard> {
  switch (content.kind) {
    case 'text':
      return commandSaid(content.text) ?? hearText(content.text, name, setting)
    case 'tap': {
      const tap = tapOf(content.value)
      return tap ? { kind: 'tap', ...tap } : { kind: 'unusable', what: 'that button' }
    }
    default:
      return content
  }
}

async function hearText(written: string, name: string | null, setting: Setting): Promise<Heard> {
  if (saysCardNumber(written)) return { kind: 'card-number' }
  // No name of a street is put right; "pikup" is no street.
  const text = isAskedPersonally(setting) && /\d/.test(written) ? written : spelled(written, setting.menu)
  return hearAnswer(text, setting) ?? hearDetailsAndWish(text, name, setting)
}

/** "Yes" says of none of several which it is. */
const asksWhich = (question: Question | null, menu: Menu): boolean =>
  question?.kind === 'unmatched' && itemsAskedAbout(question.words, menu) !== null

const isYes = (text: string): boolean => yes.includes(plain(text).replace(/ (?:please|pls)$/, ''))

/** A text that says what a button or a command would: it takes no menu to understand it. */
function hearAnswer(text: string, setting: Setting): Heard | null {
  const { customer, menu, now, order } = setting
  const { draft, lastChange, revision } = customer
  const inSight = draw(customer, { menu, now, order, orders: [] }).buttons
  const question = questionOf(setting)
  if (asksWhich(question, menu) && isYes(text)) return { kind: 'undecided' }
  const action =
    buttonSaid(inSight, text) ??
    answerToQuestion(question, text, customer.remarks.length === 0) ??
    approval(question, text, customer)
  if (action && !(action.verb === 'place' && acceptsAsked(text, setting))) return { kind: 'tap', action, revision }
  if (draft?.amends && leavesAsItWas(text)) return { kind: 'tap', action: { verb: 'cancel' }, revision }
  const takesBack =
    putsBack(text) || (lastChange?.former && forgetsLast(text)) || (saysNeverMind(text) && isJustChanged(customer))
  if ((draft ?? lastChange?.former) && takesBack) return { kind: 'put-back', lines: null }
  const lines = asTheyWere(text, setting)
  if (lines) return { kind: 'put-back', lines }
  if (takesNoteBack(text, draft)) return { kind: 'no-note' }
  const wrong = draft && saysWrong(text)
  if (wrong) return { kind: 'tap', action: { verb: wrong }, revision }
  if (leavesOpen(text)) return { kind: 'undecided' }
  if (!draft && asksForWaitedFor(text)) return { kind: 'command', command: 'status' }
  const command = commandMeant(text) ?? (draft && asksToReadBack(text) ? 'cart' : null)
  return command && { kind: 'command', command }
}

async function hearDetailsAndWish(text: string, name: string | null, setting: Setting): Promise<Heard> {
  const heard = await hearWords(text, name, setting)
  return heard.kind === 'text' ? withNameAlone(heard, setting.customer, questionOf(setting)) : heard
}

async function hearWords(text: string, name: string | null, setting: Setting): Promise<Heard> {
  const { customer, now, understanding } = setting
  const details = detailsIn(text, name, setting)
  if (details.rest === '') return { kind: 'text', text, details, meaning: null }
  await understanding.readAhead(details.rest)
  const isPrivate = isAskedPersonally(setting) || mentionsPrivate(details.rest)
  if (isPrivate) return { kind: 'text', text, details, meaning: understanding.understandLocally(details.rest) }
  const before = wordsBefore(customer, now)
  const all = before === null ? details.rest : `${before} ${details.rest}`
  const together = before === null ? null : understanding.understandLocally(all)
  if (together?.sure) return { kind: 'text', text, details, meaning: together, burst: { text: all, together: true } }
  const meaning = readInContext(details.rest, setting) ?? (await understandAsSaid(details.rest, setting))
  return { kind: 'text', text, details, meaning, burst: { text: all, together: false } }
}

/** A model, where one is asked, hears of the draft as well. */
function understandAsSaid(text: string, { customer, menu, now, understanding, onModel }: Setting): Promise<Meaning> {
  const soFar = orderSoFar(customer.draft, nextQuestion(customer, menu, now))
  return understanding.understand(text, { soFar, onModel })
}

/** The answer may be a name or an address. */
const isAskedPersonally = (setting: Setting): boolean => isPersonal(questionOf(setting))

const questionOf = ({ customer, menu, now }: Setting): Question | null => nextQuestion(customer, menu, now)

function detailsIn(text: string, channelName: string | null, setting: Setting): Details {
  const { customer, menu, understanding } = setting
  const isMenuWord = (words: string) => isOnMenu(words, menu)
  const isMenuName = (words: string) => isNameOnMenu(words, menu)
  const found = takeDetails(text, personalWords(customer.profile, channelName, menu), isMenuWord, isMenuName)
  const question = questionOf(setting)
  const isName = found.name === null && question?.kind === 'name'
  const ahead = isName ? takeNameAhead(found.rest, understanding.understandLocally, isMenuWord) : null
  const name = isName ? nameSpelled(found.rest) : nameInstead(found.rest, customer, isMenuWord)
  const told = { ...found, ...ahead, ...(name !== null && { name, rest: '' }) }
  if (question?.kind === 'fulfilment' && eatsThere(found.rest))
    return { ...told, fulfilment: 'pickup', courier: found.rest, rest: '' }
  const address = addressMended(text, customer, menu)
  if (address !== null) return { ...told, address, fulfilment: 'delivery', rest: '' }
  return customer.draft ? told : withCourierInAddress(told)
}

/** "12 Elm Street, ring the bell", of somebody who has ordered nothing yet: there is no other place to keep it. */
const withCourierInAddress = (details: Details): Details =>
  details.rest === '' && details.courier !== null && details.address !== null
    ? { ...details, address: `${details.address}, ${details.courier}`, courier: null }
    : details

/** "It's 86, not 88", of where it is to be brought. */
function addressMended(text: string, { draft, profile }: Customer, menu: Menu): string | null {
  const way = draft ? fulfilmentOf(draft, profile, menu) : profile.fulfilment
  return way === 'delivery' && profile.address !== null ? mendedAddress(text, profile.address) : null
}
