import type { Fulfilment } from '../../menu/menu.ts'
import { mentionsHealth, type ToldNeeds, takeNeeds } from '../../needs/take-needs.ts'
import {
  addressIs,
  afterAddress,
  asksWhetherThere,
  deliverHome,
  deliverTo,
  deliverToPlace,
  notThere,
  street,
} from './address-words.ts'
import {
  barePhone,
  nameAfter,
  nameAndPhone,
  nameBeside,
  nameIs,
  nameOfWay,
  phoneAndName,
  phoneIs,
} from './contact-words.ts'
import { tellsCourier, todoBesideOrder, wayBesideOrder } from './courier-words.ts'
import {
  asksOfWays,
  broughtRound,
  comesForIt,
  comesThen,
  deliverNamed,
  deliverSo,
  deliverThese,
  delivery,
  isThere,
  mayCollect,
  pickup,
  toMyDoor,
} from './fulfilment-words.ts'
import { findPayment, paymentNote } from './payment-words.ts'
import type { SaidTime } from './said-time.ts'
import { findWantedTime, namesOfTime } from './wanted-time.ts'
import { withoutGaps } from './without-gaps.ts'

/** What a text says besides the order, and the text without it: all that may go on to understanding. */
export interface Details {
  rest: string
  name: string | null
  phone: string | null
  address: string | null
  fulfilment: Fulfilment | null
  /** When it is wanted. */
  wanted: SaidTime | null
  /** What somebody does not eat. */
  needs: Omit<ToldNeeds, 'rest'>
  /** By what it will be paid, in the customer's words: the shop reads it. */
  payment: string | null
  /** What whoever brings it shall do, said beside other things. */
  courier: string | null
}

const times =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:today|tonight|tomorrow|lunch|dinner|breakfast|now|later|me|us)\b/i
// What is left of these could not be told apart from the order: it is nobody's business but this process's.
const contact =
  /@|\b(?:my\s+(?:name|number|phone|address|e-?mail)|address|apt|apartment|flat(?!\s+whites?\b)|suite|p\.?\s?o\.?\s*box|zip|postcode|deliver(?:ed|y)?\s+(?:it\s+)?to)\b/i

/**
 * Takes name, phone, address, pickup or delivery, when it is wanted, and what somebody does not eat out of a text, so
 * that they are kept where they belong and never reach a model or a cache.
 * @param known the customer's own words (see personal-words.ts): taken out too, wherever they stand
 * @param isMenuWord whether what looks like a name is something to order
 */
export function takeDetails(
  text: string,
  known: readonly string[],
  isMenuWord: (words: string) => boolean = () => false,
): Details {
  // First of all: in "I'm Vegan" there is no name.
  const { rest: other, ...needs } = takeNeeds(text, isMenuWord)
  let rest = known.reduce((left, words) => left.replace(asWords(words), ' '), other)
  const take = (pattern: RegExp, fits: (found: string) => boolean = () => true): string | null => {
    const match = pattern.exec(rest)
    const found = match && tidy(match[1] ?? match[0])
    if (!match || !found || !fits(found)) return null
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`
    return found
  }
  /** As far as it goes; what follows in the sentence stays. */
  const takeAddress = (pattern: RegExp): string | null => {
    const found = pattern.exec(rest)
    const sentence = found?.[1]
    if (!found || sentence === undefined) return null
    const end = endOfAddress(sentence, isMenuWord)
    const address = tidy(end < 0 ? sentence : sentence.slice(0, end))
    if (address.length < 4) return null
    rest = `${rest.slice(0, found.index)} ${end < 0 ? '' : sentence.slice(end)}${rest.slice(found.index + found[0].length)}`
    return address
  }
  // Before an address, at whose end it may stand: "to 12 Elm Street at 7".
  const said = findWantedTime(rest)
  const wanted = said && !isMenuWord(namesOfTime(said.words)) ? said : null
  if (wanted) rest = `${rest.slice(0, wanted.index)} ${rest.slice(wanted.index + wanted.words.length)}`
  const payment = findPayment(rest)
  if (payment) rest = `${rest.slice(0, payment.index)} ${rest.slice(payment.index + payment.words.length)}`
  const tellsMore = !tellsCourier(rest)
  const todo = tellsMore ? take(todoBesideOrder) : null
  const caller = callerIn(rest, isMenuWord)
  if (caller) rest = rest.replace(caller.words, ' ')
  const takePhone = () =>
    take(phoneIs, isPhone) ??
    take(barePhone, (found) => isPhone(found) && (found === text.trim() || !isQuantity(found)))
  const hasFigures = /\d/.test(rest)
  const phone = caller?.phone ?? (hasFigures ? takePhone() : null)
  const name =
    caller?.name ??
    take(nameIs) ??
    take(nameBeside, (found) => !isMenuWord(found)) ??
    take(nameOfWay, (found) => !isMenuWord(found)) ??
    (isForSeveral(rest) ? null : take(nameAfter, (found) => !times.test(found) && !isMenuWord(found)))
  const takePlace = () => (asksWhetherThere.test(rest) ? null : (takeAddress(deliverTo) ?? take(street)))
  const address =
    takeAddress(addressIs) ?? (hasFigures ? takePlace() : null) ?? take(deliverToPlace, (found) => !isMenuWord(found))
  const way = tellsMore ? take(wayBesideOrder) : null
  const asks = asksOfWays(rest)
  const home = asks ? [] : [deliverHome, toMyDoor, broughtRound, delivery].map((pattern) => take(pattern))
  const goods = [deliverThese, deliverNamed].map((pattern) => take(pattern, isMenuWord))
  const isDelivery = [...goods, ...home, address].some((found) => found !== null)
  const beside = wanted === null ? [] : [mayCollect, isThere, comesThen]
  const isPickup = !(isDelivery || asks) && [pickup, comesForIt, ...beside].some((pattern) => take(pattern) !== null)
  const fulfilment = isDelivery ? 'delivery' : isPickup ? 'pickup' : null
  if (address !== null) [deliverSo, notThere].map((pattern) => take(pattern))
  return {
    rest: withoutGaps(rest),
    name,
    phone,
    address,
    fulfilment,
    wanted,
    needs,
    payment: payment && paymentNote(payment.words),
    courier: [todo, way].filter((said) => said !== null).join(', ') || null,
  }
}

/** "Maria 312 555 0188", "3125550188 Maria" */
function callerIn(text: string, isMenuWord: (words: string) => boolean) {
  const [words = '', name = '', phone = ''] = nameAndPhone.exec(text) ?? turnedRound(phoneAndName.exec(text)) ?? []
  return isPhone(phone) && !isMenuWord(name) ? { words, name, phone: tidy(phone) } : null
}

/** "10000000 Cokes" is nobody's number. */
const turnedRound = (found: RegExpExecArray | null) =>
  found?.[1] && !isQuantity(found[1]) ? [found[0], found[2], found[1]] : null

/** "12 Main St, small margherita": what comes after a pause in small letters and is on the menu is ordered. */
function endOfAddress(sentence: string, isMenuWord: (words: string) => boolean): number {
  const pauses = [...sentence.matchAll(/,\s*(?=\p{Ll})([^,]+)/gu)]
  const ordered = pauses.find(([, words = '']) => isMenuWord(words))?.index ?? -1
  const told = sentence.search(afterAddress)
  return ordered < 0 || (told >= 0 && told < ordered) ? told : ordered
}

/** "A latte for Tom, a mocha for Sue": neither is who orders. */
const isForSeveral = (text: string): boolean => (text.match(/\bfor\s+\p{Lu}[\p{L}'’-]*/gu)?.length ?? 0) > 1

function asWords(words: string): RegExp {
  // A number that is told anew, with its area code say, is not the one before with something around it.
  const [before, after] = isPhone(words) ? [String.raw`|\d[\s().-]{1,2}`, String.raw`|[.-]\d`] : ['', '']
  return new RegExp(`(?<![\\p{L}\\d]${before})${RegExp.escape(words)}(?![\\p{L}\\d]|[\\w.-]*@${after})`, 'giu')
}

const tidy = (found: string): string =>
  found
    .replace(/\s+/g, ' ')
    .replace(/(?:[\s,.;:]|\b(?:please|thanks|thank you|asap|and)$)+$/i, '')
    .trim()

/** Whether a text still says how to reach somebody, or how they are, in a way that could not be taken out. */
export const mentionsPrivate = (text: string): boolean => contact.test(text) || mentionsHealth(text)

/** 7 to 15 digits (ITU-T E.164) and nothing that a phone number is not written with. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  return /^\+?[\d\s().-]+$/.test(text.trim()) && digits.length >= 7 && digits.length <= 15
}

/** The phone number in an answer to a request for one; null: there is none. */
export function phoneIn(answer: string): string | null {
  const [, found = ''] = barePhone.exec(answer) ?? []
  return isPhone(found) ? found.trim() : null
}

/** Among other words, and without one that says so, "10000000" and "1 000 000" count something; nobody orders billions. */
const isQuantity = (found: string): boolean => /^\d{1,9}$|^\d{1,3}([ .]\d{3})+$/.test(found)
