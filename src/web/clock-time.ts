/** "6:30 PM", or "Sun 6:30 PM" of another day, by the clock of whoever looks. */
export function clockTime(moment: string): string {
  const at = new Date(moment)
  const isToday = at.toDateString() === new Date().toDateString()
  const clock = { hour: 'numeric', minute: '2-digit' } as const
  return isToday ? at.toLocaleTimeString([], clock) : at.toLocaleString([], { weekday: 'short', ...clock })
}
