import { numberWords } from '../../../english/numbers.ts'
import { wrapped } from '../../../text/wrapped.ts'
import { halfOf } from './clock-readings.ts'
import { fraction } from './past-the-hour.ts'
import { end, lead, moved } from './time-phrases.ts'
import { aDay } from './wanted-day.ts'

const hourWords = [...numberWords].flatMap(([word, value]) => (value >= 1 && value <= 12 ? [word] : [])).join('|')
/** "Half past", "half eight", "a quarter to"; "five to six" may be so many of something. */
const past = String.raw`(?:a\s+)?(?<past>(?:half|${fraction})\s+past|half|${fraction}\s+(?:after|to|till?))`
const partOfDay = '(?:morning|afternoon|evening|night)'

/** Neither "before 7" nor "6 to 7", which say no one time. */
const startsNoPeriod = wrapped`
  (?<![\w:.$@]
    |\b(?:before|after|until|till|since|from|between|than|(?:on|in|for|to|make|drop)\s+the)\s{1,3}
    |(?:\d|[ap]m)\s{0,3}(?:-|–|to|and|or)\s{0,3})
`
const endsNoPeriod = String.raw`(?!\w|:(?!\s)|[.,]\d|\s*(?:-|–|to|and|or)\s*\d)`
const dayBefore = String.raw`(?:${aDay('before')}(?:\s+(?<dayPart>${partOfDay}))?,?\s+)?`
const dayAfter = String.raw`(?:,?\s+${aDay('after')}\b)?`
/** "Not before 7pm": that is when it is wanted. */
const notBefore = wrapped`
  (?:(?:not|no)\s+(?:before|until|till|earlier\s+than|sooner\s+than)|(?:(?:any|some)\s?time\s+)?after)
`
const prepositions = String.raw`(?<lead>(?:(?:for|at|by|around|round|about|bout|${notBefore})\s+)+)?`
const named = String.raw`(?<named>noon|midday|midnight|(?:lunch|dinner)(?:\s?time)?)`
const hour = String.raw`(?:${past}\s+)?(?<hour>2[0-3]|1\d|0?\d|${hourWords})`
const minute = String.raw`(?:(?::|(?<dot>\.)|(?<run>))(?<minute>[0-5]\d))?`
const half = wrapped`
  (?:\s*(?<half>[ap])\.?m\b\.?|\s*(?<full>o['’]?clock)|\s+(?:in\s+the\s+|at\s+)(?<hourPart>${partOfDay}))?
`
const ish = String.raw`(?<ish>(?:\s|-)?ish\b)?`
const clock = new RegExp(
  wrapped`
    ${startsNoPeriod}(?:(?<moved>${moved})|${lead})${dayBefore}${prepositions}
    (?:${named}|${hour}${minute}${half}${ish})${endsNoPeriod}${dayAfter}${end}
  `,
  'giu',
)

/** A time as it is said, and the text on both sides of it. */
export interface SaidClock {
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

/** All that reads like a time on the clock, whatever it says. */
export const saidClocks = (text: string): SaidClock[] =>
  [...text.matchAll(clock)].map((match) => saidClock(match, text))

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
