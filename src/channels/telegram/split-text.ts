/** Telegram's limit, in UTF-16 units. */
const maxLength = 4_096

/** Divides a text into parts that Telegram takes, at line ends where it can, and never within a character. */
export function splitText(text: string, limit = maxLength): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > limit) {
    const end = cutBefore(rest, limit)
    parts.push(rest.slice(0, end))
    rest = rest.slice(end).replace(/^\n/, '')
  }
  return [...parts, rest].filter((part) => part.trim() !== '')
}

function cutBefore(text: string, limit: number): number {
  const lineEnd = text.lastIndexOf('\n', limit)
  if (lineEnd > 0) return lineEnd
  const before = text.charCodeAt(limit - 1)
  const isHighSurrogate = before >= 0xd800 && before <= 0xdbff
  return isHighSurrogate ? limit - 1 : limit
}

const longestCaption = 1_024

/** As much of the text as may stand under a picture. */
export const asCaption = (text: string): string => splitText(text, longestCaption)[0] ?? ''
