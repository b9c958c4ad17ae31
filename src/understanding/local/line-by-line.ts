import { beginsAnew } from '../../english/grammar.ts'
import type { Meaning } from '../meaning.ts'

/** Nobody writes more, and it bounds the work. */
const mostLines = 40

/**
 * Reads a text whose lines order something each: "all with corn" in one is of no other. Where a line alone isn't clear,
 * it may be said of the one before, and the text is read as a whole.
 */
export function lineByLine(text: string, parse: (text: string) => Meaning): Meaning {
  const whole = parse(text)
  const written = text.split('\n').filter((line) => line.trim() !== '')
  const isList = written.length > 1 && written.length <= mostLines && written.slice(1).every(beginsAnew)
  if (!isList || whole.lines.length === 0) return whole
  const each = written.map(parse)
  if (!each.every(isOrder)) return whole
  const lines = each.flatMap((meaning) => meaning.lines)
  return { intent: 'order', lines, changes: [], unmatched: [], sure: true, source: 'local' }
}

const isOrder = ({ sure, intent, lines, changes, question }: Meaning): boolean =>
  sure && intent === 'order' && lines.length > 0 && changes.length === 0 && question === undefined
