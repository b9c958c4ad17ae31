import type { Draft } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import type { Meaning, MeantLine } from '../../understanding/meaning.ts'
import { oneOf, withChange } from '../../understanding/order-of-named.ts'
import { optionFor } from '../changes/fitting.ts'
import { noteFor } from '../draft/owner.ts'

/** "Another small one", "one more but small": what was said of the one before holds of it, too. */
const asBefore = /\b(?:same|another|more|again|ditto|like|but)\b/

/** "And a small one", after a large margherita with olives: a small margherita, and nothing was said of olives. */
export function anotherSize({ changes, ...meaning }: Meaning, text: string, draft: Draft, menu: Menu): Meaning | null {
  const [again, ...told] = changes
  const size = told.find((change) => change.op === 'size')?.size
  if (again?.op !== 'again' || again.target !== 'implied' || size === undefined || meaning.lines.length > 0) return null
  const item = draft.lines.map((line) => menu.items.get(line.item)).findLast((one) => one?.sizes.has(size))
  if (!item || asBefore.test(plain(text))) return null
  const note = again.owner === undefined ? null : noteFor(again.owner, null)
  const line = { ...oneOf(item.id), quantity: again.by, note, words: text }
  const [ordered, ...others] = told.reduce<MeantLine[] | null>(withChange, [line]) ?? []
  if (!ordered || others.length > 0) return null
  const options = ordered.options.flatMap((option) => optionFor(item, option) ?? [])
  return { ...meaning, intent: 'order', lines: [{ ...ordered, options }], changes: [] }
}
