import type { Fulfilment } from '../../menu/menu.ts'
import { mentionsHealth, type ToldNeeds, takeNeeds } from '../../needs/take-needs.ts'
import {
  broughtRound,
  comesForIt,
  comesThen,
  count,
  deliverSo,
  deliverThese,
  delivery,
  isThere,
  mayCollect,
  pickup,
  toMyDoor,
} from './fulfilment-words.ts'
import { findWantedTime, namesOfTime, type SaidTime } from './wanted-time.ts'

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
}

const street =
  /\b\d{1,6}[a-z]?\s+(?:(?!(?:and|n|an?|with|plus)\s)[\p{L}\d.'-]+\s+){0,4}?(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr(?!\.?\s+pepper)|boulevard|blvd|court|ct|place|pl|square|sq|way|terrace|highway|hwy)\b\.?(?:\s+(?-i:[NSEW]{1,2})\b)?(?:,?\s*(?:(?:apt|apartment|unit|suite|floor|flat|#)\.?\s*#?\w+|\d+(?:st|nd|rd|th)\s+floor))?(?:,\s*(?-i:\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)*)(?:,?\s+(?-i:\p{Lu}{2})\b)?(?:,?\s+\d{4,6}(?:-\d{4})?\b)?)?/iu
const unit = '(?:apt|apartment|unit|suite|floor|flat|#)'
const deliverTo = new RegExp(
  String.raw`\b(?:(?:deliver(?:ed|y)?|bring|send)\s+(?:(?:it|this|that|them|please|asap|now)\s+)*to\s*:?|(?:i|we|he|she|they)\s+lives?\s+(?:at|on|in))\s+(?=[^\n]*\d)((?:[^\n.;!?]|\.(?=\s*${unit})){4,120})`,
  'iu',
)
/** "Do you deliver to 60601?" is no wish to have it there. */
const asksWhetherThere = /\bdo(?:es)?\s+(?:you|u|they|y['’]?all)(?:\s+guys)?\s+deliver\b/iu
// A place that is known by its name: in capitals, or by what it is.
const landmark =
  '(?:plaza|square|park|hall|station|hotel|hostel|inn|cent(?:er|re)|building|tower|library|hospital|school|university|college|campus|mall|church|museum|theat(?:er|re)|stadium|airport|dorm|lobby)'
const aName = String.raw`(?-i:\p{Lu}[\p{L}'’.-]*)`
const aWord = String.raw`(?!(?:me|us|an?|and|with|for|my|your|in|at|some)\s)[\p{L}'’-]+\s+`
const named = String.raw`(?:the\s+)?(?:${aName}(?:\s+(?:of\s+|the\s+)?${aName}){1,4}|(?:${aWord}){1,3}?${landmark})(?:\s+${landmark})?\b`
const bringTo = String.raw`(?<!\b(?:do|does|can|could|will|would)\s+(?:you|u|they)\s+)\b(?:deliver(?:ed|y)?|bring|send)\s+(?:(?:it|this|that|them|please|asap|now)\s+)*to\s*:?\s+`
const deliverToPlace = new RegExp(`${bringTo}(${named})`, 'iu')
/** Where that is, they have said before, or are asked. */
const deliverHome = new RegExp(
  String.raw`${bringTo}(?:me|us|(?:my|our|the)\s+(?:home|place|house|apartment|flat|office|work|door|desk|address)|home|work)\b`,
  'iu',
)
const addressIs =
  /\b(?:(?:sorry\W+)?wrong\s+address\W+(?:(?:it['’]?s|it\s+is|it\s+should\s+be|should\s+be|i\s+meant)\b)?|(?:my\s+|the\s+)?address(?:\s+is\s*:?|\s*:)|(?:(?:i\s+(?:need|want|have)\s+to|(?:can|could)\s+(?:i|you|we)|please)\s+)*change\s+(?:my\s+|the\s+)?(?:delivery\s+)?address\s+to)\s*([^\n;!?]{4,120})/iu
// Where an address ends and the order goes on: "12 Elm Street, two pies", "12 Elm Street and I want …".
const afterAddress = new RegExp(
  String.raw`\s+(?:and|plus|also)\s|,\s*(?=${count}\s+\p{L})|,\s*(?=(?:no|without|with|please|ring|thanks|my|i|i'd|i'll|can|could)\b)`,
  'iu',
)
const number = String.raw`(?<![\w.])(\+?\(?\d[\d\s().-]{5,18}\d{2})(?!\w)`
const phoneIs = new RegExp(
  String.raw`\b(?:my\s+)?(?:phone|mobile|cell|tel|telephone|call\s+me(?:\s+(?:at|on))?|number)(?:\s+(?:number|no\.?))?(?:\s+is|\s*:)?\s*${number}`,
  'iu',
)
const barePhone = new RegExp(number, 'u')
/** "Maria 312 555 0188" */
const nameAndPhone = new RegExp(
  String.raw`(?<=^|[,.;\n]\s*)(?!(?:my|the|pick\s?up|delivery|collection|take\s?away|take\s?out|hi|hey|please|thanks|ok|phone|mobile|cell|tel|call|ring|text|number|its|it|is|at|on|to|no|and|or|use|try)\b)(\p{L}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)[,:]?\s+${number}(?=\s*(?:$|[,.;\n]))`,
  'iu',
)
// In capitals a name may have several words; in small letters it ends where the sentence does, or is one word.
const capitals = String.raw`(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s+)?\p{Lu}[\p{L}'-]*(?:\s+\p{Lu}[\p{L}'-]*){0,2}`
const nameCue = String.raw`(?i:(?:and\s+)?(?:my|his|her|their)\s+name(?:\s+is|['’]?s)|(?:change\s+)?(?:the\s+|my\s+)?name(?:\s*:|\s+to)|name's|(?<=(?:^|[,.;!\n])\s*)name(?:\s+is)?(?!\s+is\b))`
const nameIs = new RegExp(
  String.raw`\b${nameCue}\s+(${capitals}|\p{Ll}[\p{L}'-]*\s+\p{Ll}[\p{L}'-]*(?=\s*(?:[,.!;\n]|$))|\p{Ll}[\p{L}'-]*)`,
  'u',
)
const nameAfter = new RegExp(
  String.raw`\b(?i:(?:the\s+)?name\s+is|(?:(?:please\s+)?(?:put|stick|book)\s+(?:it|that|this)\s+)?(?:under(?:\s+the\s+name)?(?:\s+of)?:?|in\s+the\s+name\s+of)|(?:it(?:['’]?s|\s+is)\s+)?for|this\s+is|i\s+am|i'm)\s+(${capitals})(?i:\s+(?:by\s+the\s+way|btw))?(?=\s*(?:[,.!;\n]|$)|\s+(?i:please|pls|thanks|actually|instead|then|sorry)\b)`,
  'u',
)
const times =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:today|tonight|tomorrow|lunch|dinner|breakfast|now|later|me|us)\b/i
// What is left of these could not be told apart from the order: it is nobody's business but this process's.
const contact =
  /@|\b(?:my\s+(?:name|number|phone|address|e-?mail)|address|apt|apartment|flat(?!\s+whites?\b)|suite|p\.?\s?o\.?\s*box|zip|postcode|deliver(?:ed|y)?\s+(?:it\s+)?to)\b/i
const nothingButWords = /^[^\s,.;]+(?: [^\s,.;]+)*$/
const nothingSaid = /^(?:\b(?:please|thanks|and)\b|[\s,.;!?])*$/i

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
  const caller = nameAndPhone.exec(rest)
  const called = caller?.[1] && caller[2] && isPhone(caller[2]) && !isMenuWord(caller[1]) ? caller : null
  if (called) rest = rest.replace(called[0], called[0].slice(called[0].length - (called[2] ?? '').length))
  const takePhone = () =>
    take(phoneIs, isPhone) ??
    take(barePhone, (found) => isPhone(found) && (found === text.trim() || !isQuantity(found)))
  const hasFigures = /\d/.test(rest)
  const phone = hasFigures ? takePhone() : null
  const name =
    called?.[1] ??
    take(nameIs) ??
    (isForSeveral(rest) ? null : take(nameAfter, (found) => !times.test(found) && !isMenuWord(found)))
  const takePlace = () => (asksWhetherThere.test(rest) ? null : (takeAddress(deliverTo) ?? take(street)))
  const address =
    takeAddress(addressIs) ?? (hasFigures ? takePlace() : null) ?? take(deliverToPlace, (found) => !isMenuWord(found))
  const home = [deliverHome, toMyDoor, broughtRound, delivery].map((pattern) => take(pattern))
  const isDelivery = take(deliverThese, isMenuWord) !== null || [...home, address].some((found) => found !== null)
  const beside = wanted === null ? [] : [mayCollect, isThere, comesThen]
  const isPickup = !isDelivery && [pickup, comesForIt, ...beside].some((pattern) => take(pattern) !== null)
  const fulfilment = isDelivery ? 'delivery' : isPickup ? 'pickup' : null
  if (address !== null) take(deliverSo)
  return { rest: withoutGaps(rest), name, phone, address, fulfilment, wanted, needs }
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

/** Without what taking something out leaves behind. */
function withoutGaps(rest: string): string {
  if (nothingSaid.test(rest)) return ''
  if (nothingButWords.test(rest)) return rest
  return rest
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/([,.;])(?: ?[,;]| \.(?= |$))+/g, '$1')
    .replace(/ (?=[,.;](?: |$))/g, '')
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
}

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

/** The phone number in an answer to who asked for one; null: there is none. */
export function phoneIn(answer: string): string | null {
  const [, found = ''] = barePhone.exec(answer) ?? []
  return isPhone(found) ? found.trim() : null
}

/** Among other words, and without one that says so, "10000000" and "1 000 000" count something. */
const isQuantity = (found: string): boolean => /^\d+$|^\d{1,3}([ .]\d{3})+$/.test(found)
