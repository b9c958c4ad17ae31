import { minutesADay } from '../../menu/hours.ts'
import { numberSaid, numberWords } from '../../understanding/local/english/numbers.ts'
import { halfOf, namedMinutes, readingsOf } from './clock-readings.ts'
import { fraction, minutesPast, minutesSaid } from './past-the-hour.ts'
import type { SaidTime, WantedTime } from './said-time.ts'
import { end, lead, moved } from './time-phrases.ts'
import { aDay, dayOf } from './wanted-day.ts'

const hourWords = [...numberWords].flatMap(([word, value]) => (value >= 1 && value <= 12 ? [word] : [])).join('|')
/** "Half past", "half eight", "a quarter to"; "five to six" may be so many of something. */
const past = String.raw`(?:a\s+)?(?<past>(?:half|${fraction})\s+past|half|${fraction}\s+(?:after|to|till?))`
const partOfDay = '(?:morning|afternoon|evening|night)'

/** Neither "before 7" nor "6 to 7", which say no one time. */
const startsNoPeriod = String.raw`(?<![\w:.$@]|\b(?:before|after|until|till|since|from|between|than|(?:on|in|for|to|make|drop)\s+the)\s{1,3}|(?:\d|[ap]m)\s{0,3}(?:-|–|to|and|or)\s{0,3})`
const endsNoPeriod = String.raw`(?![\w:]|[.,]\d|\s*(?:-|–|to|and|or)\s*\d)`
const dayBefore = String.raw`(?:${aDay('before')}(?:\s+(?<dayPart>${partOfDay}))?,?\s+)?`
const dayAfter = String.raw`(?:,?\s+${aDay('after')}\b)?`
/** "Not before 7pm": that is when it is wanted. */
const notBefore = String.raw`(?:(?:not|no)\s+(?:before|until|till|earlier\s+than|sooner\s+than)|(?:(?:any|some)\s?time\s+)?after)`
const prepositions = String.raw`(?<lead>(?:(?:for|at|by|around|about|bout|${notBefore})\s+)+)?`
const named = String.raw`(?<named>noon|midday|midnight|(?:lunch|dinner)(?:\s?time)?)`
const hour = String.raw`(?:${past}\s+)?(?<hour>2[0-3]|1\d|0?\d|${hourWords})`
const minute = String.raw`(?:(?::|(?<dot>\.)|(?<run>))(?<minute>[0-5]\d))?`
const half = String.raw`(?:\s*(?<half>[ap])\.?m\b\.?|\s*(?<full>o['’]?clock)|\s+(?:in\s+the\s+|at\s+)(?<hourPart>${partOfDay}))?`
const ish = String.raw`(?<ish>(?:\s|-)?ish\b)?`
const clock = new RegExp(
  `${startsNoPeriod}(?:(?<moved>${moved})|${lead})${dayBefore}${prepositions}(?:${named}|${hour}${minute}${half}${ish})${endsNoPeriod}${dayAfter}${end}`,
  'giu',
)

/** All times on the clock at which a text says that the order is wanted. */
export function findClockTimes(text: string): SaidTime[] {
  return [...text.matchAll(clock)].flatMap((match) => {
    const said = saidClock(match, text)
    if (readAsSomethingElse.some((isIt) => isIt(said))) return []
    return [{ index: match.index, words: match[0], time: clockTime(said) }]
  })
}

/** A time as it is said, and the text on both sides of it. */
interface SaidClock {
  words: string
  ahead: string
  after: string
  /** "At", "for about" */
  lead: string
  /** "Tomorrow" */
  day: string | undefined
  /** The half of the day that the day is said with, and the one that the hour is: "a" or "p". */
  halfOfDay: string | undefined
  half: string | undefined
  /** "Make it", before another time than the one before. */
  moved: string | undefined
  /** "Noon" */
  named: string | undefined
  /** "Half past" */
  past: string | undefined
  hour: string
  minute: string | undefined
  /** Between hour and minute: a dot, or nothing. */
  dot: string | undefined
  run: string | undefined
  /** "O'clock" */
  full: string | undefined
  ish: string | undefined
  /** "Is better" */
  better: string | undefined
}

function saidClock({ 0: words, index, groups = {} }: RegExpExecArray, text: string): SaidClock {
  const { before, after: behind, lead = '', dayPart, hourPart, half, hour = '' } = groups
  const { moved, named, past, minute, dot, run, full, ish, better } = groups
  return {
    words,
    ahead: text.slice(0, index),
    after: text.slice(index + words.length),
    lead,
    day: before ?? behind,
    halfOfDay: halfOf(dayPart),
    half: half ?? halfOf(hourPart),
    moved,
    named,
    past,
    hour,
    minute,
    dot,
    run,
    full,
    ish,
    better,
  }
}

function clockTime({ named, hour, minute, past, half, halfOfDay, day }: SaidClock): WantedTime {
  const readings =
    named === undefined
      ? readingsOf(numberSaid(hour), Number(minute ?? 0) + minutesPast(past), half ?? halfOfDay)
      : namedMinutes(named)
  const isEvening = day?.toLowerCase() === 'tonight'
  const fitting = readings.filter((minutes) => !isEvening || minutes >= minutesADay / 2)
  return { kind: 'clock', day: day === undefined ? null : dayOf(day), readings: fitting }
}

/** What looks like a time and says something else; each is asked in turn. */
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

/** "At 7", and nothing that is counted: "at 7 tables". */
const endsHere = ({ after }: SaidClock): boolean =>
  /^\s*(?:$|[,.;:!?\n)]|(?:and|then|please|pls|thanks?|actually|instead|though|if\s+(?:possible|you\s+can)|after\s+(?:the|my|our|work|school)|for\s+(?:pick|deliver)|(?:my\s+)?name)\b)/iu.test(
    after,
  )

/** "Hmm, 9:30 is better": there is nothing else that it could be said of. */
const isTalk = ({ ahead }: SaidClock): boolean =>
  /^\W*(?:(?:hm+|um+|oh|ok|okay|actually|no|sorry|wait|maybe|or|and|i\s+think|let['’]?s\s+(?:say|do))\W+)*$/iu.test(
    ahead,
  )

/** "Ok 1:30 then" */
const endsSo = ({ after }: SaidClock): boolean =>
  /^\W*(?:(?:then|please|pls|instead|thanks|is|fine|ok|works|(?:for\s+)?pick\S*(?:\s+up)?|collection|delivery)\b\W*)*$/i.test(
    after,
  )

/** "Make that 8:30 actually" */
const isMade = ({ minute, words }: SaidClock): boolean =>
  minute !== undefined && /^(?:(?:can|could)\s.+\s)?(?:have|get|make)\s/i.test(words)

/** "Pick up at 7.30" */
const isOfCollecting = ({ ahead }: SaidClock): boolean =>
  /\b(?:pick\S*(?:\s+(?:it|them))?(?:\s+up)?|collect\S*|ready|come|deliver\S*)\s*$/i.test(ahead)

/** "We'll be round about 8" */
const isOfArriving = ({ ahead }: SaidClock): boolean =>
  /\b(?:be|com(?:e|ing)|pop(?:ping)?|there|round|over|collect(?:ing)?|pick(?:ing)?\s+(?:it|them|this|that)?\s*up)\s*$/i.test(
    ahead,
  )

const isAt = ({ lead }: SaidClock): boolean => /\b(?:at|by|around|about)\b/i.test(lead)

/** Nothing says that the order is wanted then. */
function isNotAskedFor(said: SaidClock): boolean {
  const { half, past, ish, lead, moved, day, minute, better } = said
  if ([half, past, ish].some((part) => part !== undefined)) return false
  const isSaidOfIt = minute !== undefined && isTalk(said) && (better !== undefined || endsSo(said))
  const isLed = lead !== '' || moved !== undefined || day !== undefined
  return !(isMade(said) || isOfCollecting(said) || isLed || isAlone(said) || isSaidOfIt)
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

/** "Two lemonades at 2.50" says what they cost. */
function isPrice(said: SaidClock): boolean {
  const { dot, half, words, moved } = said
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
    moved !== undefined || ish !== undefined || /\b(?:at|by|around|before|until|till|than|after)\b/i.test(lead)
  return !((isOfDay || isOfArriving(said) || isLed) && numberSaid(hour) <= 12 && endsHere(said))
}
