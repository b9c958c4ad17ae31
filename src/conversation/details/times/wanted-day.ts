import { wrapped } from '../../../text/wrapped.ts'
import type { SaidTime } from './said-time.ts'

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
export const aDay = (group: string): string =>
  wrapped`
    (?:(?:on|for|this)\s+)*(?<${group}>today|tonight|tomorrow|tomorow|tommorow|tmrw|tmr|tomo|tomoz|mon(?:day)?
      |tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)
  `

const tomorrow = '(?:tomorrow|tomorow|tommorow|tmrw|tmr|tomoz)'
const named = wrapped`
  (?:(?:for|on|by|this|next|coming)\s+)+(?<named>${tomorrow}|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?
    |thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)
`
const partOfDay = '(?:morning|afternoon|evening|night)'
const bare = wrapped`
  (?<=^\W*(?:(?:oh|ok|wait|no|sorry|actually|can\s+we|make\s+it|make\s+that|lets|let['’]s)\W+)*)
  (?:(?<bare>mon|tues?|wednes|thurs|fri|satur|sun)day(?=\s+(?:instead|then|please|pls|${partOfDay})|\W*$)
    |(?<short>mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?=\s+${partOfDay}\b))
`
const part = String.raw`(?:\s+(?<part>${partOfDay})|['’]s\b)?`
/** The same as before: only the day is new. */
const sameTime = String.raw`(?:at\s+)?(?:the\s+)?same\s+time(?:\s+as\s+(?:before|today|last\s+time))?`
/** "For Saturday", "tomorrow evening" */
const day = new RegExp(
  wrapped`
    \b(?:${sameTime},?\s+)?(?:${named}|${bare}|(?<alone>${tomorrow}))\b${part}(?:,?\s+${sameTime})?
    (?=\s*(?:$|[,.;!\n)]|\?$|(?:and|then|please|pls|plz|thanks|instead|if|for\s+(?:pick|deliver|\d))\b))
  `,
  'iu',
)
/** From when on a part of the day is, in minutes. */
const parts: Record<string, number> = { afternoon: 14 * 60, evening: 18 * 60, night: 18 * 60 }

/** Which day an order is wanted on, where the text says no hour. */
export function findWantedDay(text: string): SaidTime | null {
  const found = day.exec(text)
  if (!found) return null
  const { named, bare, short, alone, part = '' } = found.groups ?? {}
  const time = {
    kind: 'day',
    day: dayOf(named ?? bare ?? short ?? alone ?? ''),
    from: parts[part.toLowerCase()] ?? 0,
  } as const
  return { index: found.index, words: found[0], time }
}

/** As `weekdayOf` has it. */
export function dayOf(name: string): number {
  const said = name.toLowerCase()
  if (/^(?:tom|tm)/.test(said)) return 8
  if (said === 'today' || said === 'tonight') return 0
  return days.findIndex((day) => day.startsWith(said.slice(0, 3))) || 7
}
