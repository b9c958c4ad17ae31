/** A shop has few languages and ways to write a time. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** A time as people write it in a language. Formats are kept: making one takes a hundred times as long as using it. */
export function formatTime(at: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, options)
  formats.set(key, format)
  return format.format(at)
}
