import type { Draft, DraftLine } from '../customers/customer.ts'
import { type Menu, optionOf } from '../menu/menu.ts'
import { type Change, isOpen, type LineOption, type Target } from '../understanding/meaning.ts'
import { changeLine, withOption } from './draft.ts'

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
    changed = withPieceApart(changed, change)
    const lines = targets(changed, change.target, asked).filter((line) => fits(line, change, menu))
    const chosen = change.target === 'implied' ? lines.slice(0, 1) : lines
    if (chosen.length === 0) unfit.push(change)
    for (const line of chosen) changed = changeLine(changed, line.key, (old) => apply(old, change, menu))
  }
  return { draft: changed, unfit }
}

/** "No onions on the second" of two alike: one of them becomes a line of its own, to be changed. */
function withPieceApart(draft: Draft, { op, target }: Change): Draft {
  const [line, ...others] = draft.lines
  const piece = typeof target === 'object' && 'nth' in target ? target.nth : 1
  const isAboutPiece = piece > 1 && (op === 'option' || op === 'size')
  if (!line || others.length > 0 || !isAboutPiece || line.quantity < piece) return draft
  const rest = { ...line, quantity: line.quantity - 1 }
  return { ...draft, lines: [rest, { ...line, key: line.key + 1, quantity: 1 }] }
}

/** The lines a change may be about, the likeliest first. */
function targets(draft: Draft, target: Target, asked: number | null): DraftLine[] {
  if (target === 'all') return draft.lines
  if (target === 'implied') {
    const latestFirst = draft.lines.toReversed()
    return [...latestFirst.filter((line) => line.key === asked), ...latestFirst.filter((line) => line.key !== asked)]
  }
  if ('nth' in target) return draft.lines.slice(target.nth - 1, target.nth)
  return draft.lines.filter((line) => line.item === target.item)
}

function fits(line: DraftLine, change: Change, menu: Menu): boolean {
  const item = menu.items.get(line.item)
  if (!item) return false
  if (change.op === 'size') return item.sizes.has(change.size)
  if (change.op === 'option') return idsOf(change.option).every((id) => optionOf(item, id) !== undefined)
  return true
}

const idsOf = (option: LineOption): string[] => (isOpen(option) ? option.anyOf : [option.option])

function apply(line: DraftLine, change: Change, menu: Menu): DraftLine | null {
  switch (change.op) {
    case 'quantity':
      return { ...line, quantity: change.quantity, quantityConfirmed: false }
    case 'more':
      return { ...line, quantity: line.quantity + change.by, quantityConfirmed: false }
    case 'size':
      return { ...line, size: change.size }
    case 'option':
      return withOption(line, change.option, menu)
    case 'remove':
      return null
  }
}
