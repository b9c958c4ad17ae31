import type { DraftLine } from '../../customers/customer.ts'
import { plain } from '../../text/plain.ts'

/** Where something is wanted, and no side dish. */
export const saysAside = (words: string): boolean => /\bon (?:the )?side$/i.test(words)

/** What is not wanted any more is wanted nowhere. */
export function withoutAside(line: DraftLine, names: readonly string[]): DraftLine {
  const isOfIt = (piece: string) => saysAside(piece) && names.some((name) => plain(piece).startsWith(plain(name)))
  const kept = line.note?.split(', ').filter((piece) => !isOfIt(piece)) ?? []
  return { ...line, note: kept.join(', ') || null }
}
