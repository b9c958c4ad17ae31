import { mentionsHealth, takeNeeds } from '../../needs/take-needs.ts'
import { wrapped } from '../../text/wrapped.ts'
import { tellsCourier } from './courier-words.ts'
import type { Details } from './details.ts'
import { isPhone } from './phone-number.ts'
import { createRemainder } from './remainder.ts'
import { asideTakers, type Reading, takers } from './takers.ts'
import { withoutGaps } from './without-gaps.ts'

// What is left of these could not be told apart from the order: it is nobody's business but this process's.
const contact = new RegExp(
  wrapped`
    @
    |\b(?:my\s+(?:name|number|phone|address|e-?mail)|address|apt|apartment|flat(?!\s+whites?\b)|suite
        |p\.?\s?o\.?\s*box|zip|postcode|deliver(?:ed|y)?\s+(?:it\s+)?to)\b
  `,
  'i',
)

/**
 * Takes name, phone, address, pickup or delivery, when it is wanted, and what somebody does not eat out of a text, so
 * that they are kept where they belong and never reach a model or a cache.
 * @param known the customer's own words (see personal-words.ts): taken out too, wherever they stand
 * @param isMenuWord whether what looks like a name is something to order
 * @param isMenuName whether what looks like a time is what the menu calls something: "for 6", of a size
 */
export function takeDetails(
  text: string,
  known: readonly string[],
  isMenuWord: (words: string) => boolean = () => false,
  isMenuName: (words: string) => boolean = () => false,
): Details {
  // First of all: in "I'm Vegan" there is no name.
  const { rest: other, ...needs } = takeNeeds(text, isMenuWord)
  const reading: Reading = {
    left: createRemainder(known.reduce((left, words) => left.replace(asWords(words), ' '), other)),
    found: { name: null, phone: null, address: null, fulfilment: null, wanted: null, payment: null, courier: null },
    whole: text,
    isMenuWord,
    isMenuName,
    isForCourier: false,
  }
  for (const take of asideTakers) Object.assign(reading.found, take(reading))
  reading.isForCourier = tellsCourier(reading.left.text())
  for (const take of takers) Object.assign(reading.found, take(reading))
  return { rest: withoutGaps(reading.left.text()), ...reading.found, needs }
}

function asWords(words: string): RegExp {
  // A number that is told anew, with its area code say, is not the one before with something around it.
  const [before, after] = isPhone(words) ? [String.raw`|\d[\s().-]{1,2}`, String.raw`|[.-]\d`] : ['', '']
  return new RegExp(`(?<![\\p{L}\\d]${before})${RegExp.escape(words)}(?![\\p{L}\\d]|[\\w.-]*@${after})`, 'giu')
}

/** Whether a text still says how to reach somebody, or how they are, in a way that could not be taken out. */
export const mentionsPrivate = (text: string): boolean => contact.test(text) || mentionsHealth(text)
