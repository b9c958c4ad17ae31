/** "6:30 PM", by the clock of whoever looks. */
export const clockTime = (moment: string): string =>
  new Date(moment).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' })
