import type { Draft, DraftLine } from '../../customers/customer.ts'
import { choicesOf, type Meaning } from '../../understanding/meaning.ts'
import { saysAside } from '../changes/said-aside.ts'
import { isSame } from '../draft/draft.ts'

/**
 * "Sour cream on the side", said of a burrito that is ordered: the line that has sour cream since then says where it is
 * wanted.
 * @param before as the message found the draft
 */
export function notingAside(before: Draft, after: Draft, meaning: Meaning): { draft: Draft; meaning: Meaning } {
  const said = meaning.unmatched.filter(saysAside)
  const isNew = (line: DraftLine) => before.lines.every((old) => old.key !== line.key || !isSame(old, line))
  const had = meaning.changes.flatMap((change) => (change.op === 'option' ? choicesOf(change.option) : []))
  const hasIt = ({ options }: DraftLine) =>
    options.some((one) => !one.exclude && choicesOf(one).some((id) => had.includes(id)))
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
