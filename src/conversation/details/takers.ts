import { isGivenName } from '../../english/given-names.ts'
import type { Fulfilment } from '../../menu/menu.ts'
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
  nameInSmall,
  nameIs,
  nameOfWay,
  phoneAlone,
  phoneAndName,
  phoneIs,
} from './contact-words.ts'
import { todoBesideOrder, wayBesideOrder } from './courier-words.ts'
import type { Details } from './details.ts'
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
import { isPhone, isQuantity } from './phone-number.ts'
import { type Remainder, tidy } from './remainder.ts'
import { findWantedTime, namesOfTime } from './times/wanted-time.ts'

/** A text that is being read: what is left of it, and what was found so far. */
export interface Reading {
  left: Remainder
  found: Omit<Details, 'rest' | 'needs'>
  /** As the customer wrote it. */
  whole: string
  isMenuWord(words: string): boolean
  isMenuName(words: string): boolean
  /** All of it is for whoever brings the order, and is kept as it is. */
  isForCourier: boolean
}

/** Takes what it knows out of what is left, and leaves the rest to those behind it. */
type Taker = (reading: Reading) => Partial<Reading['found']>

const times =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:today|tonight|tomorrow|lunch|dinner|breakfast|now|later|me|us)\b/i

const takeWantedTime: Taker = ({ left, isMenuWord, isMenuName }) => {
  const said = findWantedTime(left.text(), isMenuName)
  if (!said || isMenuWord(namesOfTime(said.words))) return {}
  left.cut(said.index, said.words.length)
  return { wanted: said }
}

const takePayment: Taker = ({ left }) => {
  const said = findPayment(left.text())
  if (!said) return {}
  left.cut(said.index, said.words.length)
  return { payment: paymentNote(said.words) }
}

const takeErrand: Taker = ({ left, isForCourier }) => (isForCourier ? {} : { courier: left.take(todoBesideOrder) })

const takeCaller: Taker = ({ left, isMenuWord }) => {
  const caller = callerIn(left.text(), isMenuWord)
  if (!caller) return {}
  const { words, name, phone } = caller
  left.cut(left.text().indexOf(words), words.length)
  return { name, phone }
}

const takePhone: Taker = ({ left, found, whole }) => {
  if (found.phone !== null || !hasFigures(left)) return {}
  const isBare = (number: string) => isPhone(number) && (number === whole.trim() || !isQuantity(number))
  return { phone: left.take(phoneIs, isPhone) ?? left.take(barePhone, isBare) ?? left.take(phoneAlone, isPhone) }
}

const takeName: Taker = ({ left, found, isMenuWord }) => {
  if (found.name !== null) return {}
  const isName = (words: string) => !isMenuWord(words)
  const isNameOfNoTime = (words: string) => !times.test(words) && isName(words)
  return {
    name:
      left.take(nameIs) ??
      left.take(nameBeside, isName) ??
      left.take(nameOfWay, isName) ??
      (isForSeveral(left.text()) ? null : left.take(nameAfter, isNameOfNoTime)) ??
      left.take(nameInSmall, (words) => isNameOfNoTime(words) && isGivenName(words)),
  }
}

const takeAddress: Taker = ({ left, isMenuWord }) => {
  const mayBeNumbered = hasFigures(left) && !asksWhetherThere.test(left.text())
  return {
    address:
      takeSentence(left, addressIs, isMenuWord) ??
      (mayBeNumbered ? (takeSentence(left, deliverTo, isMenuWord) ?? left.take(street)) : null) ??
      left.take(deliverToPlace, (words) => !isMenuWord(words)),
  }
}

/** How to find them, as far as the address does not say it. */
const takeWay: Taker = ({ left, found, isForCourier }) => {
  const way = isForCourier ? null : left.take(wayBesideOrder)
  return { courier: [found.courier, way].filter((said) => said !== null).join(', ') || null }
}

const takeFulfilment: Taker = (reading) => {
  const asks = asksOfWays(reading.left.text())
  if (takeDelivery(reading, asks)) return { fulfilment: 'delivery' }
  return { fulfilment: asks ? null : takePickup(reading) }
}

/** "Deliver one cheeseburger", "not 21": nothing by itself, beside an address. */
const takeBesideAddress: Taker = ({ left, found }) => {
  if (found.address !== null) for (const pattern of [deliverSo, notThere]) left.take(pattern)
  return {}
}

/** Before all that may be for the courier. */
export const asideTakers: readonly Taker[] = [
  // Before an address, at whose end it may stand: "to 12 Elm Street at 7".
  takeWantedTime,
  takePayment,
]

/** In this order: what one leaves another may take. */
export const takers: readonly Taker[] = [
  takeErrand,
  takeCaller,
  takePhone,
  takeName,
  takeAddress,
  // Behind the address, which may say it itself: "12 Elm Street, 3rd floor".
  takeWay,
  takeFulfilment,
  takeBesideAddress,
]

const hasFigures = (left: Remainder): boolean => /\d/.test(left.text())

/** "Maria 312 555 0188", "3125550188 Maria" */
function callerIn(text: string, isMenuWord: (words: string) => boolean) {
  const [words = '', name = '', phone = ''] = nameAndPhone.exec(text) ?? turnedRound(phoneAndName.exec(text)) ?? []
  return isPhone(phone) && !isMenuWord(name) ? { words, name, phone: tidy(phone) } : null
}

/** "10000000 Cokes" is nobody's number. */
const turnedRound = (found: RegExpExecArray | null) =>
  found?.[1] && !isQuantity(found[1]) ? [found[0], found[2], found[1]] : null

/** An address as far as it goes; what follows in the sentence stays. */
function takeSentence(left: Remainder, pattern: RegExp, isMenuWord: Reading['isMenuWord']): string | null {
  const found = pattern.exec(left.text())
  const sentence = found?.[1]
  if (!found || sentence === undefined) return null
  const end = endOfAddress(sentence, isMenuWord)
  const address = tidy(end < 0 ? sentence : sentence.slice(0, end))
  if (address.length < 4) return null
  left.cut(found.index, found[0].length, end < 0 ? '' : sentence.slice(end))
  return address
}

/** "12 Main St, small margherita": what comes after a pause in small letters and is on the menu is ordered. */
function endOfAddress(sentence: string, isMenuWord: (words: string) => boolean): number {
  const pauses = [...sentence.matchAll(/,\s*(?=\p{Ll})([^,]+)/gu)]
  const ordered = pauses.find(([, words = '']) => isMenuWord(words))?.index ?? -1
  const told = sentence.search(afterAddress)
  return ordered < 0 || (told >= 0 && told < ordered) ? told : ordered
}

/** "A latte for Tom, a mocha for Sue": neither is who orders. */
const isForSeveral = (text: string): boolean => (text.match(/\bfor\s+\p{Lu}[\p{L}'’-]*/gu)?.length ?? 0) > 1

/** Takes each way of saying it, for there may be several. */
function takeDelivery({ left, found, isMenuWord }: Reading, asks: boolean): boolean {
  const home = asks ? [] : [deliverHome, toMyDoor, broughtRound, delivery].map((pattern) => left.take(pattern))
  const goods = [deliverThese, deliverNamed].map((pattern) => left.take(pattern, isMenuWord))
  return [...home, ...goods, found.address].some((said) => said !== null)
}

function takePickup({ left, found }: Reading): Fulfilment | null {
  const besideTime = found.wanted === null ? [] : [mayCollect, isThere, comesThen]
  return [pickup, comesForIt, ...besideTime].some((pattern) => left.take(pattern) !== null) ? 'pickup' : null
}
