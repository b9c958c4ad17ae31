import type { Draft, DraftLine } from '../../customers/customer.ts'
import { plain } from '../../text/plain.ts'
import { choicesOf, type Meaning } from '../../understanding/meaning.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import { isSame } from '../draft.ts'

/** Where something is wanted, and no side dish. */
export const saysAside = (words: string): boolean => /\bon (?:the )?side$/i.test(words)

const ofLines =
  /^\W*(?<what>\p{L}[\p{L} ]*?)\s+on (?:the )?side\s+(?:in|on|for|with|of)\s+(?<those>(?:both|all|each|the|my)\b[^,.;?]*?)(?:\s+(?:please|pls))*\W*$/iu
/** Nobody says more of it; and it bounds the work. */
const longest = 100

/** "Harissa on the side in both": on both, and there on the side; null: it names no lines. */
export function asideOnLines(text: string, understandLocally: Understanding['understandLocally']): Meaning | null {
  const { what, those } = (text.length > longest ? null : ofLines.exec(text))?.groups ?? {}
  if (what === undefined || those === undefined) return null
  const meaning = understandLocally(`${what} on ${those}`)
  const isOfThem =
    meaning.changes.length > 0 && meaning.changes.every(({ op, target }) => op === 'option' && target !== 'implied')
  const isAll = meaning.sure && meaning.lines.length === 0 && !meaning.question
  return isAll && isOfThem ? { ...meaning, unmatched: [`${what} on the side`], sure: false } : null
}

/**
 * "Sour cream on the side", said of a burrito that is ordered: the line that has sour cream since then says where it is wanted.
 * @param before as the message found the draft
 */
export function notingAside(before: Draft, after: Draft, meaning: Meaning): { draft: Draft; meaning: Meaning } {
  const said = meaning.unmatched.filter(saysAside)
  const isNew = (line: DraftLine) => before.lines.every((old) => old.key !== line.key || !isSame(old, line))
  const had = meaning.changes.flatMap((change) => (change.op === 'option' ? choicesOf(change.option) : []))
  const hasIt = ({ options }: DraftLine) => options.some((one) => choicesOf(one).some((id) => had.includes(id)))
  const isThere = after.lines.findLast(hasIt)
  const found = after.lines.filter(isNew)
  // "Sugar on the side", where there is some already
  const changed = found.length > 0 || !isThere ? found : [isThere]
  const isHow = meaning.lines.length === 0 && meaning.changes.every(({ op }) => op === 'option')
  if (said.length === 0 || changed.length === 0 || !isHow) return { draft: after, meaning }
  const unmatched = meaning.unmatched.filter((words) => !said.includes(words))
  const lines = after.lines.map((line) => (changed.includes(line) ? withNote(line, said.join(', ')) : line))
  return { draft: { ...after, lines }, meaning: { ...meaning, unmatched, sure: unmatched.length === 0 } }
}

const withNote = (line: DraftLine, note: string): DraftLine => ({
  ...line,
  note: line.note === null ? note : `${line.note}, ${note}`,
})

/** What is not wanted any more is wanted nowhere. */
export function withoutAside(line: DraftLine, names: readonly string[]): DraftLine {
  const isOfIt = (piece: string) => saysAside(piece) && names.some((name) => plain(piece).startsWith(plain(name)))
  const kept = line.note?.split(', ').filter((piece) => !isOfIt(piece)) ?? []
  return { ...line, note: kept.join(', ') || null }
}
