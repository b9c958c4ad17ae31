import { numberSaid } from '../../../english/numbers.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { SaidTime } from './said-time.ts'
import { lead, moved } from './time-phrases.ts'

/** Of an hour, by what may be said before "past" and "to". */
export const fraction = '(?:quarter|five|ten|twenty|5|10|15|20|25)'
const isNoPartOfPeriod = String.raw`(?<![\w:.$@]|\b(?:before|after|until|till|since|from|between|than)\s{1,3})`
const ends = String.raw`(?=\s*(?:$|[,.;!\n]|(?:please|pls|plz|thanks|then|ok|instead)\b))`
/** "Quarter past", of no hour */
const hourless = new RegExp(
  wrapped`
    ${isNoPartOfPeriod}(?:${moved}|${lead})(?:(?:for|at|by|around|about)\s+)*(?:a\s+)?
    (?<past>half\s+past|${fraction}\s+(?:past|to|till?))${ends}
  `,
  'iu',
)

/** "Quarter past", of the hour that comes next; null: it says no such time. */
export function findPastTheHour(text: string): SaidTime | null {
  const found = hourless.exec(text)
  if (!found) return null
  const minutes = (60 + minutesPast(found.groups?.past)) % 60
  return { index: found.index, words: found[0], time: { kind: 'past-the-hour', minutes } }
}

/** Of "half past", "a quarter to" */
export function minutesPast(said: string | undefined): number {
  if (said === undefined) return 0
  return /\st\S*$/i.test(said) ? -minutesSaid(said) : minutesSaid(said)
}

export function minutesSaid(said: string): number {
  const [many = ''] = said.toLowerCase().split(/\s+/)
  return { half: 30, quarter: 15 }[many] ?? numberSaid(many)
}
