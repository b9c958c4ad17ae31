import { numberSaid } from '../../../english/numbers.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { minutesSaid } from './past-the-hour.ts'
import type { SaidClock } from './said-clock.ts'

/** It looks like a time, and is a price, a number of things or anything else. */
export const saysSomethingElse = (said: SaidClock): boolean => readAsSomethingElse.some((isIt) => isIt(said))

const readAsSomethingElse: readonly ((said: SaidClock) => boolean)[] = [
  isNotAskedFor,
  isOtherNumber,
  isCount,
  isHalfOfThing,
  isMealToEat,
  isPrice,
  isBareNumber,
]

const isAlone = ({ ahead, after }: SaidClock): boolean => `${ahead}${after}`.trim() === ''

const way = String.raw`(?:pick(?:[\s-]?up)?|collect(?:ion)?|deliver(?:y)?)`
const ending = new RegExp(
  wrapped`
    ^\s*(?:$|[,.;:!?\n)]
      |(?:and|then|please|pls|thanks?|actually|instead|though|if\s+(?:possible|you\s+can)
          |after\s+(?:the|my|our|work|school)|(?:for\s+)?${way}|(?:my\s+)?name)\b)
  `,
  'iu',
)

/** "At 7", and nothing that is counted: "at 7 tables". */
const endsHere = ({ after }: SaidClock): boolean => ending.test(after)

const talk = new RegExp(
  wrapped`
    ^\W*(?:(?:hm+|um+|oh|ok|okay|actually|no|sorry|wait|maybe|or|and|i\s+think|let['’]?s\s+(?:say|do)
      |(?:can|could)\s+(?:you|u|we|i)\s+do)\W+)*$
  `,
  'iu',
)

/** "Hmm, 9:30 is better": there is nothing else that it could be said of. */
const isTalk = ({ ahead }: SaidClock): boolean => talk.test(ahead)

const closing = new RegExp(
  wrapped`
    ^\W*(?:(?:then|please|pls|instead|thanks|is|fine|ok|works|(?:for\s+)?pick\S*(?:\s+up)?|collection|delivery)\b\W*)*
    $
  `,
  'i',
)

/** "Ok 1:30 then" */
const endsSo = ({ after }: SaidClock): boolean => closing.test(after)

/** "Make that 8:30 actually" */
const isMade = ({ minute, words }: SaidClock): boolean =>
  minute !== undefined && /^(?:(?:can|could)\s.+\s)?(?:have|get|make)\s/i.test(words)

/** "Pick up at 7.30" */
const isOfCollecting = ({ ahead }: SaidClock): boolean =>
  /\b(?:pick\S*(?:\s+(?:it|them))?(?:\s+up)?|collect\S*|ready|come|deliver\S*)\s*$/i.test(ahead)

const arriving = new RegExp(
  wrapped`
    \b(?:be|com(?:e|ing)|pop(?:ping)?|there|round|over|collect(?:ing)?|pick(?:ing)?\s+(?:it|them|this|that)?\s*up)\s*$
  `,
  'i',
)

/** "We'll be round about 8" */
const isOfArriving = ({ ahead }: SaidClock): boolean => arriving.test(ahead)

const isAt = ({ lead }: SaidClock): boolean => /\b(?:at|by|around|about)\b/i.test(lead)

/** "Two pies, 6:30, Ann" */
const isBetweenPauses = ({ minute, dot, run, ahead, after }: SaidClock): boolean =>
  minute !== undefined &&
  dot === undefined &&
  run === undefined &&
  /[,;\n]\s{0,3}$/.test(ahead) &&
  /^\s{0,3}(?:$|[,;.\n])/.test(after)

const wayBehind = new RegExp(String.raw`^\s{0,3}(?:for\s{1,3})?${way}\b`, 'i')
const isQuarter = ({ minute = '' }: SaidClock): boolean => /^(?:00|15|30|45)$/.test(minute)

/** "6.30 pickup", "for 7 collection"; "2.60 delivery" may be its price, and "for 3 delivery" may be for three people. */
function isToBeCollected(said: SaidClock): boolean {
  const { after, minute, dot, lead, hour } = said
  if (!wayBehind.test(after)) return false
  if (minute === undefined) return /^for\s+$/i.test(lead) && numberSaid(hour) >= earliestFor
  return dot === undefined || isQuarter(said)
}

/** Nothing says that the order is wanted then. */
function isNotAskedFor(said: SaidClock): boolean {
  const { half, past, ish, lead, moved, day, minute, better } = said
  if ([half, past, ish].some((part) => part !== undefined)) return false
  const isSaidOfIt = minute !== undefined && isTalk(said) && (better !== undefined || endsSo(said))
  const isLed = lead !== '' || moved !== undefined || day !== undefined
  const isSaidAlone = isAlone(said) || isBetweenPauses(said) || isSaidOfIt
  return !(isMade(said) || isOfCollecting(said) || isToBeCollected(said) || isLed || isSaidAlone)
}

/** "At 630" is a time, and 630 by itself is not. */
function isOtherNumber(said: SaidClock): boolean {
  const { run, moved, half } = said
  const isAsked = isAt(said) || isMade(said) || moved !== undefined || half !== undefined || isOfCollecting(said)
  return run !== undefined && !(isAsked && endsHere(said))
}

/** "Five to", which "five to six wings" has too; whoever counts so counts up, and "ten to seven" is a time. */
function isCount(said: SaidClock): boolean {
  const { past, hour } = said
  if (past === undefined || !/^(?!quarter).+\s(?:after|to|till?)$/i.test(past) || isAlone(said)) return false
  return !(endsHere(said) && (isAt(said) || minutesSaid(past) > numberSaid(hour)))
}

/** "Half eight", and not "half 4 cheese", nor "a half one". */
function isHalfOfThing({ past, after, words }: SaidClock): boolean {
  const ends = /^\s*(?:$|[,.;:!?\n)]|(?:if|please|pls|then|thanks?|for|tonight|tomorrow|today)\b)/i
  return past === 'half' && (!ends.test(after) || /\ba\s+half\b/i.test(words))
}

/** "Lunch tomorrow" and "at lunchtime" are times; "for lunch" may be what is eaten. */
function isMealToEat(said: SaidClock): boolean {
  const { named, day, lead } = said
  if (named === undefined || !/^(?:lunch|dinner)/i.test(named)) return false
  const isOfDay = day !== undefined && !/^to(?:day|night)$/i.test(day)
  const isMealtime = /time$/i.test(named) && /\b(?:at|by|around|about)\s/i.test(lead)
  return !((isOfDay || isMealtime) && endsHere(said))
}

/** "A coke for 7", "for 12.30": a smaller number may be people, and other minutes may be a price. */
const earliestFor = 5
const ofPeople = /\b(?:tables?|enough|food|feeds?|serves?|party|platters?|feast|meals?|dinner|lunch|breakfast)\s*$/i

/** What was ordered is wanted then, rather than for so many. */
const isForHour = (said: SaidClock): boolean =>
  /^for\s+$/i.test(said.lead) &&
  (said.dot === undefined || /^(?:15|30|45)$/.test(said.minute ?? '')) &&
  numberSaid(said.hour) >= earliestFor &&
  /\w/.test(said.ahead) &&
  !ofPeople.test(said.ahead) &&
  endsHere(said)

/** "Two lemonades at 2.50" says what they cost. */
function isPrice(said: SaidClock): boolean {
  const { dot, half, words, moved } = said
  if (isForHour(said) || isToBeCollected(said)) return false
  if (dot === undefined || half !== undefined || /\b(?:by|around|about|make)\s/i.test(words)) return false
  const isAllThereIs = isAlone(said) || (isTalk(said) && endsSo(said))
  return !isAllThereIs && moved === undefined && !isOfCollecting(said)
}

/** "For 7" may be for seven people. */
function isBareNumber(said: SaidClock): boolean {
  const { named, minute, half, full, past, day, moved, ish, lead, hour } = said
  if ([named, minute, half, full, past].some((part) => part !== undefined)) return false
  const isOfDay = day !== undefined && (isAlone(said) || (isTalk(said) && endsSo(said)))
  const isLed =
    moved !== undefined || ish !== undefined || /\b(?:at|by|around|round|before|until|till|than|after)\b/i.test(lead)
  return !(
    (isOfDay || isOfArriving(said) || isLed || isForHour(said) || isToBeCollected(said)) &&
    numberSaid(hour) <= 12 &&
    endsHere(said)
  )
}
