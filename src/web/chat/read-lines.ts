export type Line =
  | { kind: 'text' | 'heading' | 'detail' | 'gap' | 'code'; text: string }
  /** Something and what it costs; `parts` are prices by size. */
  | { kind: 'row' | 'total'; text: string; parts: string[] }

const money = /(?:\p{Sc}|[A-Z]{3})\s?\d[\d.,\s]*|\d[\d.,\s]*(?:\p{Sc}|[A-Z]{3})/u.source
/** The amount is the line's only one: a sentence that speaks of money is no row. */
const sum = new RegExp(`^(.*?\\S)\\s+(${money})$`, 'u')
const anyMoney = new RegExp(money, 'u')
/** A code to be entered elsewhere is on a line of its own. */
const code = /^[A-Z0-9]{4}-[A-Z0-9]{4}$/
const columns = /^(\S.*?) {2,}(\S.*)$/

/**
 * A text as the lines of a receipt. What the desk writes is plain text that reads well anywhere: two spaces divide a
 * thing from its price, an indented line belongs to the one above, a category stands in capitals.
 */
export function readLines(text: string): Line[] {
  const lines = text.split('\n')
  return lines.map((line, index) => {
    if (line === '') return { kind: 'gap', text: line }
    if (code.test(line)) return { kind: 'code', text: line }
    if (line.startsWith('    ')) return { kind: 'detail', text: line.trim() }
    const row = readRow(line)
    if (row) return row
    const next = lines[index + 1]
    return { kind: next && isHeading(line, next) ? 'heading' : 'text', text: line }
  })
}

function readRow(line: string): Line | null {
  const [, name, prices] = columns.exec(line) ?? []
  if (name && prices) return { kind: 'row', text: name, parts: prices.split(' · ') }
  const [, label, amount] = sum.exec(line) ?? []
  if (!label || !amount || anyMoney.test(label)) return null
  return { kind: label.endsWith(':') ? 'total' : 'row', text: label, parts: [amount] }
}

const isHeading = (line: string, next: string): boolean =>
  (line === line.toUpperCase() && /\p{Lu}{2}/u.test(line)) || (line.endsWith(':') && readRow(next) !== null)
