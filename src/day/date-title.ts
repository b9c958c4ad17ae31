/** "Saturday, November 21": a date as 2026-11-21, in the shop's language. */
export const dateTitle = (date: string, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  )
