import type { DraftLine } from '../../../customers/customer.ts'
import type { Change, Meaning } from '../../../understanding/meaning.ts'
import { changing } from '../../../understanding/meanings.ts'
import { fits } from '../../changes/fitting.ts'
import type { Context } from '../context.ts'

const them = /\b(?:them|those|these|em)(?: both| all)?(?:\s+(?:please|pls|again|then|off|out))*\W*$/i
/** Nobody says more of it; and it bounds the work. */
const longest = 60

/** "Remove them", "oat milk in them", right after a latte and a tea: both, and not the tea alone. */
export function saidOfThem(text: string, { customer, menu, understanding }: Context): Meaning | null {
  const { draft, lastChange } = customer
  if (!draft || text.length > longest || !them.test(text)) return null
  const { lines, changes, unmatched } = understanding.understandLocally(text)
  const [change, ...others] = changes
  const isOfLast = change?.target === 'implied' && (change.op === 'remove' || change.op === 'option') && !change.pieces
  if (!isOfLast || others.length + lines.length + unmatched.length > 0) return null
  const before = lastChange?.former?.lines ?? []
  const isNew = (line: DraftLine) => before.every(({ key }) => key !== line.key) && fits(line, change, menu)
  const added = draft.lines.filter(isNew)
  // "Them" may be several of the last alone.
  if (added.length < 2 || draft.lines.at(-1)?.quantity !== 1) return null
  return changing(
    added.map((line): Change => ({ ...change, target: { nth: draft.lines.indexOf(line) + 1 } })),
    { sure: true },
  )
}
