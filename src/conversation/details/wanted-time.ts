import { minutesADay } from '../../menu/hours.ts'
import { numberWords } from '../../understanding/local/english/numbers.ts'

/** When somebody wants their order, as they said it. */
export type WantedTime =
  | { kind: 'soon' }
  | { kind: 'from-now'; minutes: number }
  /** When the shop opens next. */
  | { kind: 'opening' }
  /** A day as `weekdayOf` has it, null: not said; minutes after midnight by each reading: "at 7" has two. */
  | { kind: 'clock'; day: number | null; readings: readonly number[] }

/** The words that say so, and where they stand in the text. */
export interface SaidTime {
  index: number
  words: string
  time: WantedTime
}

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const aDay = (group: string): string =>
  String.raw`(?:(?:on|for|this)\s+)*(?<${group}>today|tonight|tomorrow|tomorow|tommorow|tmrw|tmr|tomo|tomoz|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)`
const lead = String.raw`(?:(?:(?:can|could)\s+(?:you|i|we)\s+)?(?:please\s+)?(?:have|get|make)\s+(?:it|that|them|this)\s+)?(?:ready\s+)?`
/** "Change the time to 8pm", "move it to 8" */
const moved = String.raw`(?:please\s+)?(?:change|move|switch|set|push|shift)\s+(?:it|that|this|(?:(?:the|my|our)\s+)?(?:(?:pick[\s-]?up|delivery|collection)(?:\s+time)?|time|order))\s+(?:back\s+)?(?:to|for)\s+`
const otherTime = String.raw`(?:at\s+)?\d{1,2}(?::\d\d)?(?:\s*[ap]\.?m\b\.?)?(?=\s*(?:$|[,.;!?\n]))`
const end = String.raw`(?:\s+(?:instead|rather\s+than|not)\s+(?:of\s+)?${otherTime}|\s+instead\b|\s+(?<better>(?:is|would\s+be|might\s+be|works|sounds)\s+(?:better|fine|good|great|ok|best|easier)(?:\s+for\s+(?:me|us))?)\b)?`
const hourWords = [...numberWords].flatMap(([word, value]) => (value >= 1 && value <= 12 ? [word] : [])).join('|')
const numberOf = (said: string): number => numberWords.get(said.toLowerCase()) ?? Number(said)
/** "Half past", "half eight", "a quarter to"; "five to six" may be so many of something. */
const past = String.raw`(?:a\s+)?(?<past>(?:half|quarter|five|ten|twenty|5|10|15|20|25)\s+past|half|(?:quarter|five|ten|twenty|5|10|15|20|25)\s+(?:after|to|till?))`
const clock = new RegExp(
  String.raw`(?<![\w:.$@]|\b(?:before|after|until|till|since|from|between|than)\s{1,3}|(?:\d|[ap]m)\s{0,3}(?:-|–|to|and|or)\s{0,3})(?:(?<moved>${moved})|${lead})(?:${aDay('before')},?\s+)?(?<lead>(?:(?:for|at|by|around|about)\s+)+)?(?:(?<named>noon|midday|midnight|(?:lunch|dinner)(?:\s?time)?)|(?:${past}\s+)?(?<hour>2[0-3]|1\d|0?\d|${hourWords})(?:(?::|(?<dot>\.))(?<minute>[0-5]\d))?(?:\s*(?<half>[ap])\.?m\b\.?|\s*(?<full>o['’]?clock))?(?<ish>(?:\s|-)?ish\b)?)(?![\w:]|[.,]\d|\s*(?:-|–|to|and|or)\s*\d)(?:,?\s+${aDay('after')}\b)?${end}`,
  'giu',
)
const fromNow = new RegExp(
  String.raw`\b${lead}in\s+(?:about\s+|around\s+)?(?<count>\d{1,3}|an?|half\s+an|one|two|three)\s*(?<unit>min(?:ute)?s?|hours?|hrs?)\b(?!\s+and\s+a\s+half)${end}`,
  'iu',
)
/** "Make that an hour" */
const spanMade =
  /\b(?:make|call|say)\s+(?:it|that)\s+(?:about\s+|around\s+|more\s+like\s+)?(?<count>\d{1,3}|an?|half\s+an|one|two|three)\s+(?<unit>min(?:ute)?s?|hours?|hrs?)\b(?!\s+and\s+a\s+half)/iu
/** "Outside in 10", "I'll get it in 20" */
const spanBare =
  /(?<=\b(?:there|outside|you|u|ya|over|round|up|it|them|ready|collecting|collect)\s)in\s+(?:about\s+|like\s+|around\s+)?(?<count>[1-9]\d|5)(?=\s*(?:$|[,.;!\n]|ish\b))(?:\s?ish\b)?/iu
/** "I'm 5 mins away" */
const spanAway =
  /(?:\b(?:i|we)\s?(?:['’]?m|['’]?re|\s+am|\s+are)\s+)?(?:about\s+|like\s+)?\b(?<count>\d{1,2})\s*(?<unit>min(?:ute)?s?)\s+(?:away|out|from\s+(?:you|there))\b/iu
/** "For when you open" */
const opening =
  /\b(?:for\s+)?(?:when|as\s+soon\s+as|once)\s+(?:you|u|ya|y['’]?all|the\s+shop|the\s+store|it)(?:\s+guys)?(?:['’]?re|r|\s+are|\s+is)?\s+opens?\b(?:\s+(?:up|again))?(?!\s*\?)/iu
const soon = new RegExp(String.raw`\b${lead}(?:asap|as\s+soon\s+as\s+(?:possible|you\s+can))\b${end}`, 'iu')
/** Most texts have nothing of it, and are not looked at further. */
const mayNameTime =
  /\d|\b(?:past|quarter|half|lunch\w*|dinner\w*|when|once|at|by|around|[ap]m|o['’]?clock|noon|mid(?:day|night)|hours?|asap|as\s+soon)\b/iu
/** Asks for the shop's hours, or for an order that is awaited. */
const isAboutTime =
  /\b(?:open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|hours)\b|^\s*(?:is|are|will|does?|did|how|when|what|where|why)\b/iu
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
  const span = fromNow.exec(text) ?? spanMade.exec(text) ?? spanBare.exec(text) ?? spanAway.exec(text)
  if (span) return { index: span.index, words: span[0], time: { kind: 'from-now', minutes: minutesIn(span) } }
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
    half,
    full,
    better,
    past,
    dot,
    ish,
  } = groups
  const dayName = before ?? later
  const isSaidOfIt = minute !== undefined && isTalk.test(ahead) && (better !== undefined || endsSo.test(after))
  // "Make that 8:30 actually"
  const isMade = minute !== undefined && /^(?:(?:can|could)\s.+\s)?(?:have|get|make)\s/i.test(words)
  const isAsked = isMade || said !== '' || moved !== undefined || dayName !== undefined || isAlone || isSaidOfIt
  if ([half, past, ish].every((part) => part === undefined) && !isAsked) return null
  if (past !== undefined && mayCount.test(past) && !(/\b(?:at|by|around|about)\b/i.test(said) && endsHere.test(after)))
    return null
  // "Half eight", and not "half 4 cheese".
  if (past === 'half' && !endsAfterHalf.test(after)) return null
  const isMeal = named !== undefined && /^(?:lunch|dinner)/i.test(named)
  if (isMeal && !(dayName !== undefined && !/^to(?:day|night)$/i.test(dayName) && endsHere.test(after))) return null
  // "Two lemonades at 2.50" says what they cost.
  const isPrice = dot !== undefined && half === undefined && !/\b(?:by|around|about|make)\s/i.test(words)
  if (isPrice && !isAlone && moved === undefined && !collecting.test(ahead)) return null
  const isBare = [named, minute, half, full, past].every((part) => part === undefined)
  // "For 7" may be for seven people.
  const isHour = arriving.test(ahead) || moved !== undefined || ish !== undefined || /\b(?:at|by|around)\b/i.test(said)
  if (isBare && !(isHour && numberOf(hour) <= 12 && endsHere.test(after))) return null
  const readings =
    named === undefined
      ? readingsOf(numberOf(hour), Number(minute ?? 0) + minutesPast(past), half)
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

/** "Five to", which "five to six wings" has too */
const mayCount = /^(?!quarter).+\s(?:after|to|till?)$/i
const endsAfterHalf = /^\s*(?:$|[,.;:!?\n)]|(?:if|please|pls|then|thanks?|for|tonight|tomorrow|today)\b)/i

/** Of "half past", "a quarter to" */
function minutesPast(said: string | undefined): number {
  const [many = '', how] = said?.toLowerCase().split(/\s+/) ?? []
  const minutes = many === '' ? 0 : ({ half: 30, quarter: 15 }[many] ?? numberOf(many))
  return /^t/.test(how ?? '') ? -minutes : minutes
}

/** A meal is at the first of these that the shop is open at. */
function namedMinutes(named: string): number[] {
  const said = named.toLowerCase()
  if (said === 'midnight') return [minutesADay]
  if (said.startsWith('lunch')) return [12 * 60, 12.5 * 60, 13 * 60]
  return said.startsWith('dinner') ? [18 * 60, 18.5 * 60, 19 * 60] : [minutesADay / 2]
}

function readingsOf(hour: number, minute: number, half: string | undefined): number[] {
  const minutes = hour * 60 + minute
  if (hour > 12 || hour === 0) return [minutes]
  const morning = minutes % (minutesADay / 2)
  const afternoon = morning + minutesADay / 2
  if (half === undefined) return [morning, afternoon]
  return [half.toLowerCase() === 'a' ? morning : afternoon]
}

/** As `weekdayOf` has it. */
function dayOf(name: string): number {
  const said = name.toLowerCase()
  if (/^(?:tom|tm)/.test(said)) return 8
  if (said === 'today' || said === 'tonight') return 0
  return days.findIndex((day) => day.startsWith(said.slice(0, 3))) || 7
}

function minutesIn({ groups = {} }: RegExpExecArray): number {
  const { count = '', unit = 'min' } = groups
  const said = count.toLowerCase()
  const words: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3 }
  const many = /^half/.test(said) ? 0.5 : (words[said] ?? Number(said))
  return many * (/^h/i.test(unit) ? 60 : 1)
}
