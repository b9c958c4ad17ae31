import type { Draft, DraftLine } from '../customers/customer.ts'
import { type Item, type Menu, optionOf } from '../menu/menu.ts'
import { type Change, isOpen, type LineOption } from '../understanding/meaning.ts'
import { becoming, changeLine, copyLine, splitLine, withOption } from './draft.ts'
import { linesMeant } from './lines-meant.ts'

/**
 * The draft after the changes, and those of them that fit no line of it.
 * @param asked the key of the line that a question is open about: what "implied" means first
 */
export function applyChanges(
  draft: Draft,
  changes: readonly Change[],
  asked: number | null,
  menu: Menu,
): { draft: Draft; unfit: Change[] } {
  const unfit: Change[] = []
  let changed = draft
  for (const change of changes) {
    const ready = withPiecesApart(changed, change, asked, menu)
    const chosen = linesChosen(ready, change, asked, menu)
    if (chosen.length === 0) unfit.push(change)
    else changed = changedBy(change, ready, chosen, menu)
  }
  return { draft: changed, unfit }
}

/** "No onions on one of them", "… on the second" of two alike: those become a line of their own, to be changed. */
function withPiecesApart(draft: Draft, change: Change, asked: number | null, menu: Menu): Draft {
  const { op, target, pieces = 1 } = change
  if (op !== 'option' && op !== 'size' && op !== 'item') return draft
  const isOfOnlyLine = draft.lines.length === 1 && typeof target === 'object' && 'nth' in target && target.nth > 1
  const least = isOfOnlyLine ? target.nth : pieces
  if (change.pieces === undefined && !isOfOnlyLine) return draft
  const [line] = isOfOnlyLine ? draft.lines : linesChosen(draft, change, asked, menu)
  return line && line.quantity > pieces && line.quantity >= least ? splitLine(draft, line.key, pieces) : draft
}

/** All lines that are meant, or, where any one of several may be, the likeliest. */
function linesChosen(draft: Draft, change: Change, asked: number | null, menu: Menu): DraftLine[] {
  const { op, target, pieces } = change
  const lines = linesMeant(draft, target, asked, menu).filter((line) => fits(line, change, menu))
  const isOfOne = target === 'implied' || op === 'again'
  if (isOfOne) return lines.slice(0, 1)
  // "One of the cokes": what was set apart stands behind the others.
  return pieces === undefined ? lines : lines.slice(-1)
}

function fits(line: DraftLine, change: Change, menu: Menu): boolean {
  const item = menu.items.get(line.item)
  if (!item) return false
  if (change.op === 'size') return item.sizes.has(change.size)
  return change.op !== 'option' || optionFor(item, change.option) !== null
}

/** Of several options that the words may mean, those that this item can have; null: none. */
function optionFor(item: Item, option: LineOption): LineOption | null {
  const { anyOf, ...manner } = isOpen(option) ? option : { ...option, anyOf: [option.option] }
  const [only, ...others] = anyOf.filter((id) => optionOf(item, id) !== undefined)
  if (only === undefined) return null
  return others.length > 0 ? { ...manner, anyOf: [only, ...others] } : { ...manner, option: only }
}

function changedBy(change: Change, draft: Draft, lines: readonly DraftLine[], menu: Menu): Draft {
  if (change.op === 'keep') return { ...draft, lines: [...lines] }
  if (change.op === 'again') return lines.reduce((grown, line) => copyLine(grown, line, change.by), draft)
  return lines.reduce((changed, line) => changeLine(changed, line.key, (old) => apply(old, change, menu)), draft)
}

type LineChange = Exclude<Change, { op: 'keep' | 'again' }>

function apply(line: DraftLine, change: LineChange, menu: Menu): DraftLine | null {
  switch (change.op) {
    case 'quantity':
      return { ...line, quantity: change.quantity, quantityConfirmed: false }
    case 'more':
      return { ...line, quantity: line.quantity + change.by, quantityConfirmed: false }
    case 'fewer':
      return line.quantity > change.by ? { ...line, quantity: line.quantity - change.by } : null
    case 'size':
      return { ...line, size: change.size }
    case 'option': {
      const item = menu.items.get(line.item)
      const option = item && optionFor(item, change.option)
      return option ? withOption(line, option, menu) : line
    }
    case 'item':
      return becoming(line, change.item, menu)
    case 'remove':
      return null
  }
}
