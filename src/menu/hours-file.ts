import { z } from 'zod'
import { dayNames, minutesADay, type Opening, type OpeningHours } from './hours.ts'

/**
 * Opening hours as the menu file has them, by day or days: `mon-fri: "11:00-22:00"`,
 * `sat,sun: [11:00-14:00, 17:00-24:00]`, `tue: "11:00-14:00, 17:00-02:00"`, `mon: closed`. A day that is not named is
 * closed.
 */
export const hoursSchema = z
  .record(z.string(), z.union([z.string(), z.array(z.string())], { error: 'must be hours such as "11:00-22:00"' }))
  .transform((file, context): OpeningHours => {
    const hours = new Map<number, Opening[]>()
    for (const [key, value] of Object.entries(file)) {
      const fault = (message: string) => context.addIssue({ code: 'custom', path: [key], message })
      const days = parseDays(key)
      const openings = parseOpenings(value)
      if (!days) fault('must be a day (mon tue wed thu fri sat sun), or days such as mon-fri or "sat,sun"')
      if (!openings) fault('must be hours such as "11:00-22:00", or several such as "11:00-14:00, 17:00-02:00"')
      if (openings && overlap(openings)) fault('has hours that overlap')
      for (const day of days ?? []) {
        if (hours.has(day)) fault(`names ${dayNames[day - 1]} again: give all hours of a day in one place`)
        hours.set(day, openings ?? [])
      }
    }
    return hours
  })

function parseDays(text: string): number[] | null {
  const days: number[] = []
  for (const part of text.split(',')) {
    const [first, last, ...more] = part.split('-').map(dayNumber)
    if (!first || last === 0 || more.length > 0) return null
    days.push(...daysBetween(first, last ?? first))
  }
  return days
}

/** 0 where it is no day. */
const dayNumber = (text: string): number =>
  dayNames.findIndex((name) => name.toLowerCase() === text.trim().toLowerCase()) + 1

/** Both included, over the end of the week where need be: sat-mon is 6, 7, 1. */
const daysBetween = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => ((first - 1 + step) % 7) + 1)

function parseOpenings(value: string | string[]): Opening[] | null {
  if (value === 'closed') return []
  const openings: Opening[] = []
  for (const part of [value].flat().flatMap((text) => text.split(','))) {
    const opening = parseOpening(part)
    if (!opening) return null
    openings.push(opening)
  }
  return openings.sort((a, b) => a.from - b.from)
}

function parseOpening(text: string): Opening | null {
  const [from, to, ...more] = text.split('-').map(parseClock)
  if (from === undefined || to === undefined || more.length > 0 || from === minutesADay || from === to) return null
  return { from, to: to < from ? to + minutesADay : to }
}

/** Minutes after midnight; 24:00 is the end of the day. */
function parseClock(text: string): number | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(text.trim()) ?? []
  const minutes = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && minutes <= minutesADay ? minutes : undefined
}

const overlap = (openings: Opening[]): boolean =>
  openings.some(({ from }, index) => from < (openings[index - 1]?.to ?? 0))
