import type { ParsedComponents, ParsedResult } from 'chrono-node'
import { Temporal } from 'temporal-polyfill'
import {
  bareHour,
  chrono,
  dayParts,
  isAfterNoon,
  isFromNow,
  isMidnight,
  isOtherWeek,
  isThisPart,
  measuredAfter,
  notTimeAfter,
  otherPrepositions,
  timePrepositions,
  together,
} from './english.ts'
import type { SaidClock, SaidDate, TimeWords } from './said-time.ts'

/**
 * The words that say when, in their order. The library only finds them: which moment they mean it would tell by the
 * time zone of the process.
 */
export function findTimes(text: string, today: Temporal.PlainDate): TimeWords[] {
  // At noon no process has its clocks changed, wherever it runs.
  const reference = { instant: new Date(Date.UTC(today.year, today.month - 1, today.day, 12)), timezone: 0 }
  return chrono
    .parse(text, reference)
    .filter((found) => isTime(found, text))
    .map((found) => partOf(found, text, today))
    .reduce<Part[]>((parts, part) => joined(parts, part, text), [])
    .map((part) => wordsOf(part, text, today))
}

function isTime({ text: words, index, start, end }: ParsedResult, text: string): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + words.length)]
  if (otherPrepositions.test(before) || /^for\b/i.test(words) || notTimeAfter.test(after)) return false
  if (words.toLowerCase() === 'now') return false
  // "March" alone is hardly a day, and "20 minutes" no time.
  if (isRelative(start) ? !isFromNow.test(words) : start.isCertain('month') && !start.isCertain('day')) return false
  if (/^\d+[/.]\d+$/.test(words) && measuredAfter.test(after)) return false
  if (/^(?:sun|sat|mon)$/.test(words) && !timePrepositions.test(before)) return false
  // "12 to 14 bags"
  return !(end && /^\d+\D{1,6}\d+$/.test(words))
}

interface Part {
  from: number
  to: number
  date: SaidDate | null
  hour: { hour: number; minute: number; isExact: boolean } | null
  /** Of a span from now alone. */
  minutes: number | null
}

function partOf({ index, text: words, start }: ParsedResult, text: string, today: Temporal.PlainDate): Part {
  const to = index + words.length
  if (start.tags().has('result/relativeDateAndTime')) {
    return { from: index, to, date: null, hour: null, minutes: minutesFromNoon(start, today) }
  }
  const hour = start.isCertain('hour') && !isMidnight.test(words) ? hourOf(start, words) : null
  const bare = hour === null ? bareHour.exec(text.slice(to)) : null
  const isBare = bare !== null && Number(bare[1]) < 24
  return {
    from: index,
    to: isBare ? to + bare[0].length : to,
    date: dateOf(start, words, today),
    hour: isBare ? { hour: Number(bare[1]), minute: Number(bare[2] ?? 0), isExact: false } : hour,
    minutes: null,
  }
}

/** "tomorrow at 9" and "in the evening" are one time in two parts. */
function joined(parts: Part[], part: Part, text: string): Part[] {
  const last = parts.at(-1)
  const fits =
    last &&
    last.minutes === null &&
    part.minutes === null &&
    !(last.date && part.date) &&
    !(last.hour && part.hour) &&
    together.test(text.slice(last.to, part.from))
  if (!fits) return [...parts, part]
  return [...parts.slice(0, -1), { ...last, to: part.to, date: last.date ?? part.date, hour: last.hour ?? part.hour }]
}

function wordsOf({ from, to, date, hour, minutes }: Part, text: string, today: Temporal.PlainDate): TimeWords {
  const [preposition = ''] = timePrepositions.exec(text.slice(0, from)) ?? []
  const index = from - preposition.length
  const words = text.slice(index, to)
  if (minutes !== null) return { index, text: words, said: { kind: 'from-now', minutes } }
  const isToday = date === null && isThisPart.test(words)
  return {
    index,
    text: words,
    said: { kind: 'calendar', date: isToday ? { kind: 'date', date: today } : date, time: clockOf(hour, words) },
  }
}

function dateOf(start: ParsedComponents, words: string, today: Temporal.PlainDate): SaidDate | null {
  const [, first, second] = /(?<!\d)(\d{1,2})\/(\d{1,2})(?!\d)/.exec(words) ?? []
  if (Math.max(Number(first), Number(second)) <= 12 && first !== second) return { kind: 'ambiguous' }
  const [year, month, day] = [start.get('year') ?? today.year, start.get('month') ?? today.month, start.get('day') ?? 1]
  const isWeekday = start.isCertain('weekday') && !start.isCertain('day')
  if (isWeekday && !isOtherWeek.test(words)) return { kind: 'weekly', weekday: start.get('weekday') || 7 }
  if (start.isCertain('day') && !start.isCertain('year')) return { kind: 'yearly', month, day }
  const isDate = isWeekday || isRelative(start) || start.isCertain('day')
  return isDate ? { kind: 'date', date: Temporal.PlainDate.from({ year, month, day }) } : null
}

const isRelative = (start: ParsedComponents): boolean => start.tags().has('result/relativeDate')

function hourOf(start: ParsedComponents, words: string): Part['hour'] {
  const hour = start.get('hour') ?? 0
  const isExact = start.isCertain('meridiem') || hour === 0 || hour > 12 || /(?<!\d)0\d[:.]/.test(words)
  return { hour, minute: start.get('minute') ?? 0, isExact }
}

const minutesFromNoon = (start: ParsedComponents, today: Temporal.PlainDate): number => {
  const { year, month, day } = today
  const [hour, minute, second] = [start.get('hour') ?? 12, start.get('minute') ?? 0, start.get('second') ?? 0]
  const reached = Date.UTC(
    start.get('year') ?? year,
    (start.get('month') ?? month) - 1,
    start.get('day') ?? day,
    hour,
    minute,
    second,
  )
  return (reached - Date.UTC(year, month - 1, day, 12)) / 60_000
}

/** Whoever says "at 5" to a shop means the afternoon; with "at 9" it depends on when they say it. */
function clockOf(hour: Part['hour'], words: string): SaidClock | null {
  if (isMidnight.test(words)) return [24 * 60]
  if (hour === null) return dayParts.find((part) => part.words.test(words))?.hours.map((each) => each * 60) ?? null
  const minutes = hour.hour * 60 + hour.minute
  const afternoon = minutes + 12 * 60
  if (hour.isExact || hour.hour >= 12 || /\bmorning\b/i.test(words)) return [minutes]
  if (hour.hour < 7 || isAfterNoon.test(words)) return [afternoon]
  return [minutes, afternoon]
}
