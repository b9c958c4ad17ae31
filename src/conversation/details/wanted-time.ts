import { minutesADay } from '../../menu/hours.ts'
import { numberSaid, numberWords } from '../../understanding/local/english/numbers.ts'
import { halfOf, namedMinutes, readingsOf } from './clock-readings.ts'
import type { SaidTime, WantedTime } from './said-time.ts'
import { end, lead, moved } from './time-phrases.ts'
import { findSpan } from './time-span.ts'
import { aDay, dayOf, findWantedDay } from './wanted-day.ts'

const hourWords = [...numberWords].flatMap(([word, value]) => (value >= 1 && value <= 12 ? [word] : [])).join('|')
/** "Half past", "half eight", "a quarter to"; "five to six" may be so many of something. */
const fraction = '(?:quarter|five|ten|twenty|5|10|15|20|25)'
const past = String.raw`(?:a\s+)?(?<past>(?:half|${fraction})\s+past|half|${fraction}\s+(?:after|to|till?))`
const partOfDay = '(?:morning|afternoon|evening|night)'
/** "Quarter past", of no hour */
const hourless = new RegExp(
  String.raw`(?<![\w:.$@]|\b(?:before|after|until|till|since|from|between|than)\s{1,3})(?:${moved}|${lead})(?:(?:for|at|by|around|about)\s+)*(?:a\s+)?(?<past>half\s+past|${fraction}\s+(?:past|to|till?))(?=\s*(?:$|[,.;!\n]|(?:please|pls|plz|thanks|then|ok|instead)\b))`,
  'iu',
)
const clock = new RegExp(
  String.raw`(?<![\w:.$@]|\b(?:before|after|until|till|since|from|between|than|(?:on|in|for|to|make|drop)\s+the)\s{1,3}|(?:\d|[ap]m)\s{0,3}(?:-|–|to|and|or)\s{0,3})(?:(?<moved>${moved})|${lead})(?:${aDay('before')}(?:\s+(?<dayPart>${partOfDay}))?,?\s+)?(?<lead>(?:(?:for|at|by|around|about)\s+)+)?(?:(?<named>noon|midday|midnight|(?:lunch|dinner)(?:\s?time)?)|(?:${past}\s+)?(?<hour>2[0-3]|1\d|0?\d|${hourWords})(?:(?::|(?<dot>\.)|(?<run>))(?<minute>[0-5]\d))?(?:\s*(?<half>[ap])\.?m\b\.?|\s*(?<full>o['’]?clock)|\s+(?:in\s+the\s+|at\s+)(?<hourPart>${partOfDay}))?(?<ish>(?:\s|-)?ish\b)?)(?![\w:]|[.,]\d|\s*(?:-|–|to|and|or)\s*\d)(?:,?\s+${aDay('after')}\b)?${end}`,
  'giu',
)
/** "For when you open" */
const opening =
  /\b(?:for\s+)?(?:when|(?:as\s+)?soon\s+as|once)\s+(?:you|u|ya|y['’]?all|the\s+shop|the\s+store|it)(?:\s+guys)?(?:['’]?re|r|\s+are|\s+is)?\s+opens?\b(?:\s+(?:up|again))?(?!\s*\?)/iu
const soon = new RegExp(String.raw`\b${lead}(?:asap|as\s+soon\s+as\s+(?:possible|you\s+can))\b${end}`, 'iu')
/** Most texts have nothing of it, and are not looked at further. */
const mayNameTime =
  /\d|\b(?:tom\w*|tm\w+|\w+day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|past|quarter|half|lunch\w*|dinner\w*|when|once|at|by|around|[ap]m|o['’]?clock|noon|mid(?:day|night)|hours?|hrs?|min(?:ute)?s?|(?:five|ten|twenty)\s+to|in\s+(?:five|ten|fifteen|twenty|thirty|forty)|asap|soon\s+as)\b/iu
/** Asks for the shop's hours, or for an order that is awaited. */
const isAboutTime =
  /\b(?:open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|hours)\b|^\s*(?:is(?!\s+it\s+(?:possible|ok|okay)\s+(?:to|if)\b)|are|will|does?|did|how|when|what|where|why)\b/iu
/** "At 7", and nothing that is counted: "at 7 tables". */
const endsHere =
  /^\s*(?:$|[,.;:!?\n)]|(?:and|then|please|thanks?|after\s+(?:the|my|our|work|school)|for\s+(?:pick|deliver))\b)/iu
/** "Hmm, 9:30 is better": there is nothing else that it could be said of. */
const isTalk =
  /^\W*(?:(?:hm+|um+|oh|ok|okay|actually|no|sorry|wait|maybe|or|and|i\s+think|let['’]?s\s+(?:say|do))\W+)*$/iu

/** "Ok 1:30 then" */
const endsSo = /^\W*(?:(?:then|please|pls|instead|thanks|is|fine|ok|works|for\s+pick\S*)\b\W*)*$/i

/** What a text says of when the order is wanted; null: nothing that is clear. */
export function findWantedTime(text: string): SaidTime | null {
  if (!mayNameTime.test(text)) return null
  const opens = /^\s*(?:when|what)\b/i.test(text) ? null : opening.exec(text)
  if (opens) return { index: opens.index, words: opens[0], time: { kind: 'opening' } }
  if (isAboutTime.test(text)) return null
  const times = [...text.matchAll(clock)].flatMap((match) => {
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
    const time = clockTime(match, before, after)
    return time ? [{ index: match.index, words: match[0], time }] : []
  })
  // "One at 6pm, two at 7pm": it can't be wanted twice.
  if (times.length > 0) return times.length === 1 ? (times[0] ?? null) : null
  const span = findSpan(text)
  if (span) return span
  const minute = hourless.exec(text)
  if (minute) return { index: minute.index, words: minute[0], time: pastTheHour(minute) }
  const day = findWantedDay(text)
  if (day) return day
  const now = soon.exec(text)
  return now && { index: now.index, words: now[0], time: { kind: 'soon' } }
}

/** Of what a time is said with, only this may be what somebody sells: a "Sunday Roast", and never "at", "on" or "12". */
export const namesOfTime = (words: string): string =>
  (
    words.match(
      /\b(?:noon|midday|midnight|lunch|dinner|today|tonight|tomorrow|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b/giu,
    ) ?? []
  ).join(' ')

function clockTime({ 0: words, groups = {} }: RegExpMatchArray, ahead: string, after: string): WantedTime | null {
  const isAlone = `${ahead}${after}`.trim() === ''
  const {
    before,
    after: later,
    lead: said = '',
    moved,
    named,
    hour = '',
    minute,
    dayPart,
    hourPart,
    half = halfOf(hourPart),
    full,
    better,
    past,
    dot,
    run,
    ish,
  } = groups
  const dayName = before ?? later
  const isSaidOfIt = minute !== undefined && isTalk.test(ahead) && (better !== undefined || endsSo.test(after))
  // "Make that 8:30 actually"
  const isMade = minute !== undefined && /^(?:(?:can|could)\s.+\s)?(?:have|get|make)\s/i.test(words)
  const isAsked =
    isMade ||
    collecting.test(ahead) ||
    said !== '' ||
    moved !== undefined ||
    dayName !== undefined ||
    isAlone ||
    isSaidOfIt
  if ([half, past, ish].every((part) => part === undefined) && !isAsked) return null
  // "At 630"
  const isAt = /\b(?:at|by|around|about)\b/i.test(said)
  const isRun = isAt || isMade || moved !== undefined || half !== undefined || collecting.test(ahead)
  if (run !== undefined && !(isRun && endsHere.test(after))) return null
  const mayBeCount = past !== undefined && mayCount.test(past) && !isAlone && !(isAt && endsHere.test(after))
  if (mayBeCount && !(minutesSaid(past) > numberSaid(hour) && endsHere.test(after))) return null
  // "Half eight", and not "half 4 cheese".
  if (past === 'half' && !endsAfterHalf.test(after)) return null
  const isMeal = named !== undefined && /^(?:lunch|dinner)/i.test(named)
  const isMealOfDay = dayName !== undefined && !/^to(?:day|night)$/i.test(dayName)
  const isMealtime = isMeal && /time$/i.test(named) && /\b(?:at|by|around|about)\s/i.test(said)
  if (isMeal && !((isMealOfDay || isMealtime) && endsHere.test(after))) return null
  // "Two lemonades at 2.50" says what they cost.
  const isPrice = dot !== undefined && half === undefined && !/\b(?:by|around|about|make)\s/i.test(words)
  if (isPrice && !isAlone && moved === undefined && !collecting.test(ahead)) return null
  const isBare = [named, minute, half, full, past].every((part) => part === undefined)
  // "For 7" may be for seven people.
  const isOfDay = dayName !== undefined && (isAlone || (isTalk.test(ahead) && endsSo.test(after)))
  const isHour =
    isOfDay || arriving.test(ahead) || moved !== undefined || ish !== undefined || /\b(?:at|by|around)\b/i.test(said)
  if (isBare && !(isHour && numberSaid(hour) <= 12 && endsHere.test(after))) return null
  const readings =
    named === undefined
      ? readingsOf(numberSaid(hour), Number(minute ?? 0) + minutesPast(past), half ?? halfOf(dayPart))
      : namedMinutes(named)
  const isEvening = dayName?.toLowerCase() === 'tonight'
  const fitting = readings.filter((minutes) => !isEvening || minutes >= minutesADay / 2)
  return { kind: 'clock', day: dayName === undefined ? null : dayOf(dayName), readings: fitting }
}

/** "We'll be round about 8" */
const arriving =
  /\b(?:be|com(?:e|ing)|pop(?:ping)?|there|round|over|collect(?:ing)?|pick(?:ing)?\s+(?:it|them|this|that)?\s*up)\s*$/i

/** "Pick up at 7.30" */
const collecting = /\b(?:pick\S*(?:\s+(?:it|them))?(?:\s+up)?|collect\S*|ready|come|deliver\S*)\s*$/i

/** "Five to", which "five to six wings" has too; whoever counts so counts up, and "ten to seven" is a time. */
const mayCount = /^(?!quarter).+\s(?:after|to|till?)$/i
const endsAfterHalf = /^\s*(?:$|[,.;:!?\n)]|(?:if|please|pls|then|thanks?|for|tonight|tomorrow|today)\b)/i

/** Of "half past", "a quarter to" */
function minutesPast(said: string | undefined): number {
  if (said === undefined) return 0
  return /\st\S*$/i.test(said) ? -minutesSaid(said) : minutesSaid(said)
}

function minutesSaid(said: string): number {
  const [many = ''] = said.toLowerCase().split(/\s+/)
  return { half: 30, quarter: 15 }[many] ?? numberSaid(many)
}

const pastTheHour = ({ groups = {} }: RegExpExecArray): WantedTime => ({
  kind: 'past-the-hour',
  minutes: (60 + minutesPast(groups.past)) % 60,
})
