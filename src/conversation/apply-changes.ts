import type { Draft, DraftLine } from '../customers/customer.ts'
import { type Item, type Menu, type OptionGroup, optionOf } from '../menu/menu.ts'
import { countsPieces, isOfPieces, measures } from '../understanding/local/english/pieces.ts'
import { type Change, choicesOf, isChosen, isOpen, type LineOption, type Target } from '../understanding/meaning.ts'
import { becoming, changeLine, copyLine, splitLine, withOption, withoutSaidAgain } from './draft.ts'
import { linesMeant } from './lines-meant.ts'

/** What a message said of some pieces of a line. */
interface Pieces {
  key: number
  /** The line that they were of. */
  of: number
  told: Change[]
}

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
  const apart: Pieces[] = []
  let changed = draft
  for (const change of changes) {
    const isOfSome = speaksOfPieces(change, changed)
    const ready = isOfSome ? withPiecesApart(changed, change, apart, asked, menu) : changed
    const pieces = apart.find(({ told }) => told.includes(change))
    const chosen = isOfSome
      ? ready.lines.filter(({ key }) => key === pieces?.key)
      : change.op === 'again'
        ? lineRepeated(ready, change, saidOfIt(change, changes), asked, menu)
        : linesChosen(ready, change, asked, menu)
    if (chosen.length === 0) unfit.push(change)
    else changed = changedBy(change, ready, chosen, menu)
  }
  return { draft: changed, unfit }
}

/** "No onions on one of them", "… on the second" of two alike: those become a line of their own, to be changed. */
function speaksOfPieces({ op, target, pieces }: Change, { lines }: Draft): boolean {
  if (op !== 'option' && op !== 'size' && op !== 'item') return false
  return pieces !== undefined || (lines.length === 1 && numberOf(target) > 1)
}

/** "The second" of several alike. */
const numberOf = (target: Target): number => (typeof target === 'object' && 'nth' in target ? target.nth : 1)

/** @param apart the pieces that the message spoke of so far; what this change is told of is noted there */
function withPiecesApart(draft: Draft, change: Change, apart: Pieces[], asked: number | null, menu: Menu): Draft {
  const { target, pieces = 1 } = change
  const same = apart.find(({ key, told }) => {
    const item = menu.items.get(draft.lines.find((line) => line.key === key)?.item ?? '')
    return told.every((other) => !contradicts(other, change, item))
  })
  if (same) {
    same.told.push(change)
    return draft
  }
  // "One large, one small": the small one is of what is left.
  const left = apart.at(-1)
  const line = left ? draft.lines.find(({ key }) => key === left.of) : lineWith(draft, change, asked, menu)
  const isTaken = apart.some(({ key }) => key === line?.key)
  if (!line || isTaken || (left && line.quantity < pieces)) return draft
  const isSplit = line.quantity > pieces && line.quantity >= numberOf(target)
  const split = isSplit ? splitLine(draft, line.key, pieces) : draft
  const key = isSplit ? Math.max(...split.lines.map((one) => one.key)) : line.key
  apart.push({ key, of: line.key, told: [change] })
  return split
}

/** The line that has more than so many pieces, rather than another. */
function lineWith(draft: Draft, change: Change, asked: number | null, menu: Menu): DraftLine | undefined {
  const { target, pieces = 1 } = change
  if (numberOf(target) > 1) return draft.lines.length === 1 ? draft.lines[0] : undefined
  const meant = linesMeant(draft, target, asked, menu).filter((line) => fits(line, change, menu))
  const latestFirst = target === 'implied' ? meant : meant.toReversed()
  return latestFirst.find(({ quantity }) => quantity > pieces) ?? latestFirst[0]
}

/** Both cannot be said of one thing: another size, another of the kinds of which it has one. */
function contradicts(one: Change, other: Change, item: Item | undefined): boolean {
  if (one.op !== 'option' || other.op !== 'option') return one.op === other.op
  const ids = [one.option, other.option].flatMap((option) => (isOpen(option) || option.exclude ? [] : [option.option]))
  const isOneOf = ({ max, options }: OptionGroup) =>
    max === 1 && ids.every((id) => options.some((option) => option.id === id))
  return ids.length === 2 && item !== undefined && item.groups.some(isOneOf)
}

/** "A cola instead" is in place of a drink, where there is any; of several things none of which is alike, of none. */
function alikeAmong(lines: readonly DraftLine[], id: string, { items }: Menu): DraftLine[] {
  const category = items.get(id)?.category
  const alike = lines.filter(({ item }) => items.get(item)?.category === category)
  return alike.length > 0 || lines.length > 1 ? alike : [...lines]
}

/** The line that is meant first. */
function likeliest(lines: DraftLine[], change: Change, menu: Menu): DraftLine[] {
  if (change.op === 'item') return alikeAmong(lines, change.item, menu)
  // "Take one off": of several, rather than the only one of something else.
  if (change.op === 'fewer')
    return lines.toSorted((a, b) => Number(b.quantity > change.by) - Number(a.quantity > change.by))
  if (change.op !== 'option') return lines
  // "Take off the bacon", "egg instead of the bacon": of the line that has some, if any has.
  const gone = change.option.exclude ? choicesOf(change.option) : change.insteadOf ? [change.insteadOf] : []
  const having = lines.filter((line) => hasAny(line, gone))
  return having.length > 0 ? having : lines
}

const hasAny = ({ options }: DraftLine, ids: readonly string[]): boolean =>
  options.some((one) => !one.exclude && choicesOf(one).some((id) => ids.includes(id)))

/** All lines that are meant, or, where any one of several may be, the likeliest. */
function linesChosen(draft: Draft, change: Change, asked: number | null, menu: Menu): DraftLine[] {
  const { op, target } = change
  if (op === 'likewise') return []
  const fitting = linesMeant(draft, target, asked, menu).filter((line) => fits(line, change, menu))
  if (target === 'all' && op === 'item') return alikeAmong(fitting, change.item, menu)
  const lines = target === 'implied' ? likeliest(fitting, change, menu) : fitting
  return target === 'implied' ? lines.slice(0, 1) : lines
}

/** What is said of the one that is added: "another one with bbq". */
function saidOfIt(again: Change, changes: readonly Change[]): Change[] {
  const told = changes.slice(changes.indexOf(again) + 1)
  const end = told.findIndex(({ target }) => target !== 'last')
  return end < 0 ? told : told.slice(0, end)
}

/** The line that is ordered once more: such a one as can have what is said of it, if there is any. */
function lineRepeated(
  draft: Draft,
  again: Change,
  told: readonly Change[],
  asked: number | null,
  menu: Menu,
): DraftLine[] {
  const lines = linesMeant(draft, again.target, asked, menu)
  const fitting = lines.filter((line) => told.every((change) => fits(line, change, menu)))
  return (fitting.length > 0 ? fitting : lines).slice(0, 1)
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
  if (change.op === 'likewise') return draft
  if (change.op === 'again') return lines.reduce((grown, line) => copyLine(grown, line, change.by), draft)
  return lines.reduce((changed, line) => changeLine(changed, line.key, (old) => apply(old, change, menu)), draft)
}

type LineChange = Exclude<Change, { op: 'keep' | 'again' | 'likewise' }>

function apply(line: DraftLine, change: LineChange, menu: Menu): DraftLine | null {
  switch (change.op) {
    case 'quantity': {
      // "Make it a 10", of nuggets that come by six and ten.
      const pieces = sizeOfPieces(line, change.quantity, menu)
      return pieces === null
        ? { ...withoutSaidAgain(line), quantity: change.quantity, quantityConfirmed: false }
        : { ...line, size: pieces }
    }
    case 'more':
      return { ...line, quantity: line.quantity + change.by, quantityConfirmed: false }
    case 'fewer':
      return line.quantity > change.by ? { ...line, quantity: line.quantity - change.by } : null
    case 'size':
      return { ...line, size: change.size }
    case 'option': {
      const item = menu.items.get(line.item)
      const option = item && optionFor(item, change.option)
      return item && option ? withOption(line, oneMoreOf(option, line, item), menu) : line
    }
    case 'item':
      return becoming(line, change.item, menu)
    case 'remove':
      return null
  }
}

/** "More ketchup", where there are two: three. */
function oneMoreOf(option: LineOption, line: DraftLine, item: Item): LineOption {
  if (!isChosen(option) || option.amount !== 'extra' || option.exclude || option.count !== null) return option
  const count = line.options.filter(isChosen).find((one) => one.option === option.option && !one.exclude)?.count ?? null
  const isCounted = count !== null && optionOf(item, option.option)?.counted === true
  return isCounted ? { ...option, amount: 'regular', count: count + 1 } : option
}

/** "10 piece", where the line has another size of so many pieces, or none yet; "16 oz", where it has none. */
function sizeOfPieces({ item, size }: DraftLine, count: number, { items, sizes }: Menu): string | null {
  const ids = [...(items.get(item)?.sizes.keys() ?? [])]
  const nameOf = (id: string) => sizes.get(id)?.name ?? ''
  const isByPieces = size === null || isOfPieces(nameOf(size))
  const isOfSize = (id: string) => countsPieces(nameOf(id), count) || (size === null && measures(nameOf(id), count))
  return isByPieces ? (ids.find(isOfSize) ?? null) : null
}
