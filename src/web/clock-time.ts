/** undefined: the viewer's own. */
let zone: string | undefined

/**
 * Times are the shop's, even in a browser that is set to another zone, or for an owner abroad.
 * @returns whether those written before are by another clock
 */
export function setClockZone(timezone: unknown): boolean {
  const before = zone
  try {
    zone = typeof timezone === 'string' ? new Intl.DateTimeFormat([], { timeZone: timezone }) && timezone : undefined
  } catch {
    // An old browser does not know every zone by its name.
    zone = undefined
  }
  return zone !== before
}

/** "6:30 PM", or "Sun 6:30 PM" of another day. */
export const clockTime = (moment: string, now = new Date()): string =>
  timeWith({ weekday: 'short' }, new Date(moment), now)

/** "6:30 PM", or "Nov 3, 6:30 PM" of another day, which may be long ago. */
export const dayAndTime = (at: Date, now = new Date()): string => timeWith({ month: 'short', day: 'numeric' }, at, now)

/** The day only where it is not today's. */
function timeWith(day: Intl.DateTimeFormatOptions, at: Date, now: Date): string {
  const inZone = zone === undefined ? {} : { timeZone: zone }
  const isToday = at.toLocaleDateString([], inZone) === now.toLocaleDateString([], inZone)
  const clock = { hour: 'numeric', minute: '2-digit', ...inZone } as const
  return isToday ? at.toLocaleTimeString([], clock) : at.toLocaleString([], { ...day, ...clock })
}
