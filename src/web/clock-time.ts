/** undefined: the one of whoever looks. */
let zone: string | undefined

/** Times of orders are the shop's, also for a browser that is set to another zone, or whoever looks from abroad. */
export function setClockZone(timezone: unknown): void {
  try {
    zone = typeof timezone === 'string' ? new Intl.DateTimeFormat([], { timeZone: timezone }) && timezone : undefined
  } catch {
    // An old browser does not know every zone by its name.
    zone = undefined
  }
}

/** "6:30 PM", or "Sun 6:30 PM" of another day. */
export function clockTime(moment: string, now = new Date()): string {
  const at = new Date(moment)
  const inZone = zone === undefined ? {} : { timeZone: zone }
  const isToday = at.toLocaleDateString([], inZone) === now.toLocaleDateString([], inZone)
  const clock = { hour: 'numeric', minute: '2-digit', ...inZone } as const
  return isToday ? at.toLocaleTimeString([], clock) : at.toLocaleString([], { weekday: 'short', ...clock })
}
