import { mixedCase } from '../../text/mixed-case.ts'
import { wrapped } from '../../text/wrapped.ts'
import { count } from './fulfilment-words.ts'

/** How people say where their order is to go. */

const flatBefore = String.raw`(?:\b(?:flat|apt|apartment|unit|suite|room)\.?\s*#?(?:\d+[a-z]?|[a-z]\d*),?\s+)?`
const houseNumber = String.raw`\b\d{1,6}[a-z]?`
/** "St" is a street, and "Dr Pepper" is none. */
const kindOfStreet = wrapped`
  (?:street|st|avenue|ave|road|rd|lane|ln|drive|dr(?!\.?\s+pepper)|boulevard|blvd|court|ct|place|pl|square|sq|way
    |terrace|highway|hwy)\b\.?
`
const streetName = String.raw`(?:(?!(?:and|n|an?|with|plus)\s)[\p{L}\d.'-]+\s+){0,4}?${kindOfStreet}`
const quarter = String.raw`(?:\s+(?-i:[NSEW]{1,2})\b)?`
const flatBehind = wrapped`
  (?:,?\s*(?:(?:apt|apartment|unit|suite|floor|flat|#)\.?\s*#?\w+|\d+(?:st|nd|rd|th)\s+floor))?
`
/** "Chicago, IL 60601" */
const cityBehindComma = wrapped`
  ,\s*(?-i:\p{Lu}\p{L}+(?![\p{L}\d])(?:\s+\p{Lu}\p{L}+(?![\p{L}\d]))*)(?:,?\s+(?-i:\p{Lu}{2})\b)?
  (?:,?\s+\d{4,6}(?:-\d{4})?\b)?
`
const city = String.raw`\s+(?-i:\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?)(?=\s*(?:$|[,.;\n]|[A-Z]{1,2}\d))`
const britishPostcode = String.raw`(?:,?\s+[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b)?`
/** "Chicago il 60614", "london se1 7pb": by the code, however it is written */
const cityAndCode = wrapped`
  ,?\s+\p{L}+(?:\s+\p{L}+)?,?\s+(?:(?:[a-z]{2},?\s+)?\d{5}(?:-\d{4})?|[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2})
  (?=\s*(?:$|[,.;!\n]|(?:please|pls|thanks|thx|thank|and|for|at)\b))
`
/** "Flat 3, 12 Elm Street, Chicago", with what of it is said. */
export const street = mixedCase(
  wrapped`
    ${flatBefore}${houseNumber}\s+${streetName}${quarter}${flatBehind}(?:${cityAndCode}|${cityBehindComma}|${city})?
    ${britishPostcode}
  `,
  'iu',
)
const unit = '(?:apt|apartment|unit|suite|floor|flat|#)'
export const deliverTo = new RegExp(
  wrapped`
    \b(?:(?:deliver(?:ed|y)?|bring|brought|send|sent)\s+(?:(?:it|this|that|them|please|asap|now)\s+)*to\s*:?
      |(?:i|we|he|she|they)\s+lives?\s+(?:at|on|in))\s+(?=[^\n]*\d)((?:[^\n.;!?]|\.(?=\s*${unit})){4,120})
  `,
  'iu',
)
/** "Do you deliver to 60601?" is no wish to have it there. */
export const asksWhetherThere = /\bdo(?:es)?\s+(?:you|u|they|y['’]?all)(?:\s+guys)?\s+deliver\b/iu
// A place that is known by its name: in capitals, or by what it is.
const landmark = wrapped`
  (?:plaza|square|park|hall|station|hotel|hostel|inn|cent(?:er|re)|building|tower|library|hospital|school
    |university|college|campus|mall|church|museum|theat(?:er|re)|stadium|airport|dorm|lobby)
`
const aName = String.raw`(?-i:\p{Lu}[\p{L}'’.-]*)`
const aWord = String.raw`(?!(?:me|us|an?|and|with|for|my|your|in|at|some)\s)[\p{L}'’-]+\s+`
const named = wrapped`
  (?:the\s+)?(?:${aName}(?:\s+(?:of\s+|the\s+)?${aName}){1,4}|(?:${aWord}){1,3}?${landmark})(?:\s+${landmark})?\b
`
const bringTo = wrapped`
  (?<!\b(?:do|does|can|could|will|would)\s+(?:you|u|they)\s+)\b(?:deliver(?:ed|y)?|bring|send)\s+
  (?:(?:it|this|that|them|please|asap|now)\s+)*to\s*:?\s+
`
export const deliverToPlace = mixedCase(`${bringTo}(${named})`, 'iu')
/** Where that is, they have said before, or are asked. */
export const deliverHome = new RegExp(
  wrapped`
    ${bringTo}(?:me|us
      |(?:my|our|the)\s+(?:(?:usual|same|normal|home)\s+)?
        (?:home|place|house|apartment|flat|office|work|door|desk|address)|home|work)\b
  `,
  'iu',
)
const addressCues = [
  String.raw`(?:sorry\W+)?wrong\s+address\W+(?:(?:it['’]?s|it\s+is|it\s+should\s+be|should\s+be|i\s+meant)\b)?`,
  wrapped`
    (?:my\s+|the\s+)?address
    (?:\s+is\s*:?(?!\s*(?:wrong|not|incorrect|right|correct|fine|the\s+same|changed|different)\b)|\s*:)
  `,
  wrapped`
    (?:(?:i\s+(?:need|want|have)\s+to|(?:can|could)\s+(?:i|you|we)|please)\s+)*change\s+(?:my\s+|the\s+)?
    (?:delivery\s+)?address\s+to
  `,
].join('|')
export const addressIs = new RegExp(String.raw`\b(?:${addressCues})\s*([^\n;!?]{4,120})`, 'iu')
// Where an address ends and the order goes on: "12 Elm Street, two pies", "12 Elm Street and I want …".
export const afterAddress = new RegExp(
  wrapped`
    \s+(?:and|plus|also)\s
    |,\s*(?=${count}\s+\p{L})(?!\s*${houseNumber}\s+${streetName})
    |,\s*(?=(?:no|without|with|please|ring|thanks|my|contact|name|phone|tel|i|i'd|i'll|can|could)\b)
  `,
  'iu',
)

/** "It's 12 Elm Street, not 21", without the street. */
export const notThere = /(?:\b(?:it['’]?s|it\s+is)\b)?\s*,?\s*\bnot\s+(?:at\s+|in\s+)?\d+\p{L}?(?=\s*(?:$|[,.;!\n]))/iu
