import { en } from 'chrono-node'

/** What the library does not know, or reads as something else. */
export const chrono = en.casual.clone()

const hours = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const anHour = `${hours.join('|')}|\\d{1,2}`
const hourOf = (word = ''): number => (/^\d/.test(word) ? Number(word) : hours.indexOf(word.toLowerCase()) + 1)

const counts = ['a', ...hours]
const countOf = (word = ''): number =>
  /^\d/.test(word) ? Number(word) : Math.max(1, counts.indexOf(word.toLowerCase()))

// Before the library's own, which finds an hour 24, and then drops it.
chrono.parsers.unshift({
  // "at 24:00", as some write midnight
  pattern: () => /\b(?:at )?24:00\b/i,
  extract: () => ({ hour: 0, minute: 0 }),
})

chrono.parsers.push(
  {
    // "half past nine", "quarter to 5"
    pattern: () => new RegExp(`\\b(?:at )?(?:(half)|(?:a )?quarter) (past|to) (${anHour})\\b`, 'i'),
    extract(_, [, half, side, word]) {
      const minutes = (hourOf(word) % 24) * 60 + (half ? 30 : 15) * (side?.toLowerCase() === 'to' ? -1 : 1)
      return { hour: Math.floor(minutes / 60), minute: minutes % 60 }
    },
  },
  {
    // "at nine"; and not "look at one bag"
    pattern: () =>
      new RegExp(
        `\\bat (${hours.join('|')})(?: o'clock| sharp)?(?= (?:on|in|today|tonight|tomorrow)\\b|[^\\w\\s]|\\s*$)`,
        'i',
      ),
    extract: (_, [, word]) => ({ hour: hourOf(word), minute: 0 }),
  },
  {
    // "by the end of the day"
    pattern: () => /\b(?:(?:the )?end of (?:the )?day|eod|close of business)\b/i,
    extract: () => ({ hour: 17, minute: 0, meridiem: 1 }),
  },
  {
    // "on the 5th"; and not "the 2nd oven"
    pattern: () => /\bthe (\d{1,2})(?:st|nd|rd|th)\b(?=\s*(?:$|[^\w\s]|(?:at|by|before|in the)\b))/i,
    extract: ({ reference }, [, day]) => nextOfMonth(reference.getDateWithAdjustedTimezone(), Number(day)),
  },
  {
    // "day after tomorrow", without its article
    pattern: () => /\b(?:the )?day after tomorrow\b/i,
    extract: ({ reference }) => dayAfter(reference.getDateWithAdjustedTimezone(), 2),
  },
  {
    // "two weeks from today"
    pattern: () => new RegExp(`\\b(${counts.join('|')}|\\d{1,2}) (day|week)s? from today\\b`, 'i'),
    extract: ({ reference }, [, count, unit]) =>
      dayAfter(reference.getDateWithAdjustedTimezone(), countOf(count) * (unit?.toLowerCase() === 'week' ? 7 : 1)),
  },
)

const partsOf = (date: Date) => ({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() })

const dayAfter = (date: Date, days: number) =>
  partsOf(new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 12))

/** Not every month has a 31st. */
function nextOfMonth(date: Date, day: number) {
  const dates = [0, 1, 2].map((months) => new Date(date.getFullYear(), date.getMonth() + months, day, 12))
  const next = dates.find((each) => each.getDate() === day && each.getTime() >= date.getTime())
  return next ? partsOf(next) : null
}

/** Parts of the day, with the hours that are meant: the first, or where that has passed today, one after it. */
export const dayParts: readonly { words: RegExp; hours: readonly number[] }[] = [
  { words: /\bmorning\b/i, hours: [9, 11] },
  { words: /\b(?:noon|midday|lunchtime)\b/i, hours: [12] },
  { words: /\bafternoon\b/i, hours: [15, 17] },
  { words: /\bevening\b/i, hours: [18, 20] },
  { words: /\b(?:tonight|night)\b/i, hours: [20, 22, 23] },
]
export const isAfterNoon = /\b(?:afternoon|evening|tonight|night)\b/i
export const isMidnight = /\b(?:midnight|24:00)\b/i
/** "this evening" is today's, and "in the evening" the next one. */
export const isThisPart = /\bthis (?:morning|afternoon|evening)\b/i
/** Of the day before or after the coming one: the library knows which. */
export const isOtherWeek = /\b(?:next|last|past)\b/i

/** What stands before words that say when, and goes with them. */
export const timePrepositions =
  /(?:\b(?:on|at|by|before|after|in|from|around|about|no later than|first thing)\s+(?:the\s+)?|,\s*)+$/i
/** What stands before words that say what it is for, or since when it is so: not when to do it. */
export const otherPrepositions = /\b(?:for|every|each|of|until|than|since|through)\s+(?:the\s+)?$/i
/** What follows words that are no time: "Friday's delivery", "at 20 %". */
export const notTimeAfter = /^(?:['’]s\b|\s*[%°$€£]|\s*(?:dollars|euros|degrees|kg|kilos?|people|guests)\b)/i
/** What follows a fraction: "1/2 kg". */
export const measuredAfter = /^\s*[a-z]/i
/** A span of time is a time only when it is counted from now. */
export const isFromNow =
  /^(?:in|within|after|next|this|last|past)\b|\b(?:from now|later|ago|from today|after tomorrow)$/i
/** Between two words that together say when: "tomorrow at 9" and "evening". */
export const together = /^(?:,?\s*(?:(?:in|at|on|by|before)\s+)?(?:the\s+)?)$/i
/** Between two times of which one is meant, or neither. */
export const alternative = /^[\s,]*(?:or|and|to|-|–|\/)\s*$/i
/** "monday 9" */
export const bareHour = /^\s+(\d{1,2})(?:[:.](\d{2}))?(?=\s*(?:$|[,.;!]))/

const noSuchClock = '(?:2[5-9]|[3-9]\\d):\\d\\d|24:(?!00)\\d\\d|\\d{1,2}:[6-9]\\d'
const noSuchHalfDay = '(?:0?0|1[3-9]|[2-9]\\d)(?:[:.]\\d\\d)? ?[ap]\\.?m\\b'
const beforeClock = '^|\\b(?:at|by|before|until|around|about|today|tonight|tomorrow|[a-z]+day) '
/** "at 25:00" and "at 14 pm": times that don't exist. A ratio such as 25:75 is not meant for one. */
export const impossibleTime = new RegExp(`(?<=${beforeClock})(?:${noSuchClock}|${noSuchHalfDay})(?!\\d)`, 'i')
