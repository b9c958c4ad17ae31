/** A rectangle of a tab, rows and columns from 0, both ends included; an open end is Infinity. */
export interface GridRange {
  /** null: the first tab. */
  tab: string | null
  firstRow: number
  lastRow: number
  firstColumn: number
  lastColumn: number
}

const cell = /^([A-Za-z]{1,3})?([1-9]\d*)?$/

/** Reads A1 notation: `Orders`, `'My tab'!A1:B2`, `Orders!A:A`, `Orders!2:5`, `Orders!A5:N`; null: it is none. */
export function parseRange(text: string, tabs: readonly string[]): GridRange | null {
  const quoted = /^'((?:[^']|'')+)'(?:!(.*))?$/.exec(text)
  const plain = /^([^'!]+)!(.*)$/.exec(text)
  const tab = quoted?.[1]?.replaceAll("''", "'") ?? plain?.[1] ?? (tabs.includes(text) ? text : null)
  const rest = quoted ? quoted[2] : plain ? plain[2] : tab === null ? text : undefined
  if (tab !== null && !tabs.includes(tab)) return null
  if (rest === undefined) {
    return { tab, firstRow: 0, lastRow: Number.POSITIVE_INFINITY, firstColumn: 0, lastColumn: Number.POSITIVE_INFINITY }
  }
  const [from = '', to, ...more] = rest.split(':')
  const start = cell.exec(from)
  const end = cell.exec(to ?? from)
  if (!start || !end || more.length > 0 || from === '' || to === '') return null
  // "A" and "5" alone are no ranges: only A:A and 5:5 are.
  if (to === undefined && (!start[1] || !start[2])) return null
  return {
    tab,
    firstRow: start[2] ? Number(start[2]) - 1 : 0,
    lastRow: end[2] ? Number(end[2]) - 1 : Number.POSITIVE_INFINITY,
    firstColumn: start[1] ? columnNumber(start[1]) : 0,
    lastColumn: end[1] ? columnNumber(end[1]) : Number.POSITIVE_INFINITY,
  }
}

/** "A" → 0, "AA" → 26. */
function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}
