import type { When } from '../understanding/inquiry.ts'

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** "on sunday at 9 pm": a bare hour is one of the afternoon, when most shops open and close. */
export const readWhen = (words: string): When => ({ day: readDay(words), minutes: readMinutes(words) })

function readDay(words: string): number | null {
  const named = days.findIndex((day) => new RegExp(`\\b${day}[a-z]*\\b`).test(words))
  if (named >= 0) return named + 1
  if (/\btomorrow\b/.test(words)) return 8
  return /\b(?:today|tonight)\b/.test(words) ? 0 : null
}

function readMinutes(words: string): number | null {
  if (/\bnoon\b/.test(words)) return 12 * 60
  if (/\bmidnight\b/.test(words)) return 0
  const [, hour, minute = '0', half] = /\b(\d{1,2})(?: ?: ?(\d\d))? ?(am|pm)?\b/.exec(words) ?? []
  const [hours, minutes] = [Number(hour), Number(minute)]
  if (hour === undefined || hours > 23 || minutes > 59) return null
  return hoursOf(hours, half) * 60 + minutes
}

function hoursOf(hours: number, half: string | undefined): number {
  if (hours > 12 || hours === 0) return hours
  return (hours % 12) + (half === 'am' ? 0 : 12)
}
