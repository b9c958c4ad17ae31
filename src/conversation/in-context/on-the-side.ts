import type { Draft, DraftLine } from '../../customers/customer.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import { isSame } from '../draft.ts'

/** Where something is wanted, and no side dish. */
export const saysAside = (words: string): boolean => /\bon (?:the )?side$/i.test(words)

/**
 * "Sour cream on the side", said of a burrito that is ordered: the line that has sour cream since then says where it is wanted.
 * @param before as the message found the draft
 */
export function notingAside(before: Draft, after: Draft, meaning: Meaning): { draft: Draft; meaning: Meaning } {
  const said = meaning.unmatched.filter(saysAside)
  const isNew = (line: DraftLine) => before.lines.every((old) => old.key !== line.key || !isSame(old, line))
  const changed = after.lines.filter(isNew)
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
