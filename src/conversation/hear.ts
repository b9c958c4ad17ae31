import type { Customer } from '../customers/customer.ts'
import type { Menu } from '../menu/menu.ts'
import type { Order } from '../orders/order.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { tapOf } from './actions.ts'
import { answerInWords, commandMeant, leavesAsItWas, leavesOpen, putsBack } from './answers.ts'
import { commandSaid } from './command-said.ts'
import type { IncomingMessage } from './desk.ts'
import { saysCardNumber } from './details/card-number.ts'
import { mentionsPrivate, takeDetails } from './details/details.ts'
import { mendedAddress } from './details/mended-address.ts'
import { isOnMenu, personalWords } from './details/personal-words.ts'
import { answerAndMore } from './in-context/answer-and-more.ts'
import { askingOn } from './in-context/asks-on.ts'
import { choicesAsked } from './in-context/choices-asked.ts'
import { kindsDivided } from './in-context/kinds-divided.ts'
import { movedChange } from './in-context/moved-change.ts'
import { saidInFull } from './in-context/said-in-full.ts'
import { acceptsAsked, saidOfAsked } from './in-context/said-of-asked.ts'
import { saidOfOneMore, saidOfOther, saidOfPlain } from './in-context/said-of-other.ts'
import { sizesInTurn } from './in-context/sizes-in-turn.ts'
import { fulfilmentOf, isPersonal, nextQuestion } from './questions.ts'
import type { Heard } from './turn.ts'
import { wordsBefore } from './unclear.ts'
import { draw } from './views/render.ts'

interface Setting {
  customer: Customer
  menu: Menu
  now: Date
  /** The order that the customer sees. */
  order: Order | null
  understanding: Understanding
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

async function hearText(text: string, name: string | null, setting: Setting): Promise<Heard> {
  const { customer, menu, now, order, understanding, onModel } = setting
  if (saysCardNumber(text)) return { kind: 'card-number' }
  const inSight = draw(customer, { menu, now, order, orders: [] }).buttons
  const action = answerInWords(inSight, text)
  if (action && !(action.verb === 'place' && acceptsAsked(text, customer)))
    return { kind: 'tap', action, revision: customer.revision }
  if (customer.draft?.amends && leavesAsItWas(text))
    return { kind: 'tap', action: { verb: 'cancel' }, revision: customer.revision }
  if ((customer.draft ?? customer.lastChange?.former) && putsBack(text)) return { kind: 'put-back' }
  if (leavesOpen(text)) return { kind: 'undecided' }
  const command = commandMeant(text)
  if (command) return { kind: 'command', command }
  const told = takeDetails(text, personalWords(customer.profile, name, menu), (words) => isOnMenu(words, menu))
  const address = addressMended(text, customer, menu)
  const details = address === null ? told : { ...told, address, fulfilment: 'delivery' as const, rest: '' }
  if (details.rest === '') return { kind: 'text', text, details, meaning: null }
  const isPrivate = isPersonal(nextQuestion(customer, menu, now)) || mentionsPrivate(details.rest)
  if (isPrivate) return { kind: 'text', text, details, meaning: understanding.understandLocally(details.rest) }
  const before = wordsBefore(customer, now)
  const all = before === null ? details.rest : `${before} ${details.rest}`
  const together = before === null ? null : understanding.understandLocally(all)
  if (together?.sure) return { kind: 'text', text, details, meaning: together, burst: { text: all, together: true } }
  const inFull =
    choicesAsked(details.rest, customer, menu, now) ??
    askingOn(details.rest, customer, understanding) ??
    saidOfAsked(details.rest, customer, menu, understanding) ??
    movedChange(details.rest, customer, menu, understanding) ??
    saidOfOther(details.rest, customer, understanding) ??
    sizesInTurn(details.rest, customer, menu, now, understanding) ??
    kindsDivided(details.rest, customer.draft, understanding) ??
    saidOfPlain(details.rest, customer, understanding) ??
    saidOfOneMore(details.rest, customer, understanding) ??
    saidInFull(details.rest, customer, menu, understanding) ??
    answerAndMore(details.rest, customer, menu, now, understanding)
  const meaning = inFull ?? (await understanding.understand(details.rest, onModel))
  return { kind: 'text', text, details, meaning, burst: { text: all, together: false } }
}

/** "It's 86, not 88", of where it is to be brought. */
function addressMended(text: string, { draft, profile }: Customer, menu: Menu): string | null {
  const way = draft ? fulfilmentOf(draft, profile, menu) : profile.fulfilment
  return way === 'delivery' && profile.address !== null ? mendedAddress(text, profile.address) : null
}
