import { minutesADay } from '../../../menu/hours.ts'

/** Which half of the day a part of it is in. */
export const halfOf = (part: string | undefined): string | undefined =>
  part === undefined ? undefined : /^morning$/i.test(part) ? 'a' : 'p'

/** A meal is at the first of these that the shop is open at. */
export function namedMinutes(named: string): number[] {
  const said = named.toLowerCase()
  if (said === 'midnight') return [minutesADay]
  if (said.startsWith('lunch')) return [12 * 60, 12.5 * 60, 13 * 60]
  return said.startsWith('dinner') ? [18 * 60, 18.5 * 60, 19 * 60] : [minutesADay / 2]
}

export function readingsOf(hour: number, minute: number, half: string | undefined): number[] {
  const minutes = hour * 60 + minute
  if (hour > 12 || hour === 0) return [minutes]
  const morning = minutes % (minutesADay / 2)
  const afternoon = morning + minutesADay / 2
  if (half === undefined) return [morning, afternoon]
  return [half.toLowerCase() === 'a' ? morning : afternoon]
}
