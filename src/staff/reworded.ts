import { applyChanges } from '../conversation/changes/apply-changes.ts'
import { meantBy } from '../conversation/draft/complete-line.ts'
import { addLines, newDraft, withOption } from '../conversation/draft/draft.ts'
import type { DraftLine } from '../customers/customer.ts'
import type { Menu } from '../menu/menu.ts'
import type { Order, OrderLine } from '../orders/order.ts'
import type { Meaning, MeantLine } from '../understanding/meaning.ts'

/** What a line of an order should have been: `null`, not there at all. */
export type Rewording = { understood: true; becomes: MeantLine | null } | { understood: false }

type Read = (text: string) => Meaning

const unclear: Rewording = { understood: false }

/**
 * A line as staff says in words that it should have been: "2 x large instead", "no cheese", "a cola".
 * @param read without a model: a customer's name may be among the words
 */
export function reworded(line: OrderLine, text: string, menu: Menu, read: Read): Rewording {
  const said = text.replace(/\binstead\b|\bplease\b/gi, ' ').trim()
  // "2 x large" alone may be of any item with such a size.
  const meaning = [said, `${said} ${line.name}`].map(read).find(({ sure }) => sure)
  if (!meaning || meaning.unmatched.length > 0) return unclear
  const [draftLine] = addLines(newDraft('', new Date(0)), [meantBy(line)], menu).lines
  if (!draftLine) return unclear
  const [meant, ...others] = meaning.lines
  if (!meant) return changed(draftLine, meaning, menu)
  return others.length > 0 || meaning.changes.length > 0 ? unclear : understood(merged(draftLine, meant, menu))
}

function changed(line: DraftLine, { changes }: Meaning, menu: Menu): Rewording {
  if (changes.length === 0) return unclear
  const alone = { ...newDraft('', new Date(0)), lines: [line] }
  const { draft, unfit } = applyChanges(alone, changes, { asked: line.key, menu })
  const [after, ...others] = draft.lines
  if (unfit.length > 0 || others.length > 0) return unclear
  return after ? understood(after) : { understood: true, becomes: null }
}

/** Of the same item, what is not said stays as it was. */
function merged(line: DraftLine, meant: MeantLine, menu: Menu): MeantLine {
  if (meant.item !== line.item) return meant
  const sized = { ...line, quantity: meant.quantity, size: meant.size ?? line.size, note: meant.note ?? line.note }
  return meant.options.reduce((after, option) => withOption(after, option, menu), sized)
}

const understood = ({ item, quantity, size, options, note, words }: MeantLine): Rewording => ({
  understood: true,
  becomes: { item, quantity, size, options, note, words },
})

/** The one line that the words can only be about, by its place from 1; null: it may be any of several. */
export function lineSpokenOf({ lines }: Pick<Order, 'lines'>, text: string, read: Read): number | null {
  if (lines.length === 1) return 1
  const named = new Set(read(text).lines.map(({ item }) => item))
  const places = lines.flatMap(({ item }, at) => (named.has(item) ? [at + 1] : []))
  const [only, ...others] = places
  return only !== undefined && others.length === 0 ? only : null
}
