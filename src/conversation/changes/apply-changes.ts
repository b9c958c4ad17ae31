import type { Draft, DraftLine } from '../../customers/customer.ts'
import { areContrary } from '../../english/contraries.ts'
import { countsPieces, isOfPieces, measures, measuresAny } from '../../english/pieces.ts'
import { type Item, type Menu, optionOf } from '../../menu/menu.ts'
import { type Change, choicesOf, isChosen, type LineOption } from '../../understanding/meaning.ts'
import { becoming, changeLine, copyLine, withOption, withoutSaidAgain, withTwinsJoined } from '../draft/draft.ts'
import { fits, optionFor } from './fitting.ts'
import { linesMeant, type Setting } from './lines-meant.ts'
import { type Pieces, saysNth, speaksOfPieces, withPiecesApart } from './pieces-apart.ts'
import { withoutAside } from './said-aside.ts'

/** The draft after the changes, and those of them that fit no line of it. */
export function applyChanges(
  draft: Draft,
  changes: readonly Change[],
  { asked, menu }: Setting,
): { draft: Draft; unfit: Change[] } {
  const setting = { asked, menu, seen: draft.lines.map(({ key }) => key) }
  const unfit: Change[] = []
  const apart: Pieces[] = []
  const counts = changes.some((change) => saysNth(change, draft.lines, menu))
  let changed = draft
  for (const change of changes) {
    const isOfSome = speaksOfPieces(change, changed, counts, setting.menu)
    const ready = isOfSome ? withPiecesApart(changed, change, apart, setting) : changed
    const pieces = apart.find(({ told }) => told.includes(change))
    const chosen = isOfSome
      ? ready.lines.filter(({ key }) => key === pieces?.key)
      : linesFor(ready, change, changes, setting)
    if (chosen.length === 0) unfit.push(change)
    else changed = changedBy(change, ready, chosen, setting.menu)
  }
  // "Swap one of the brownies for banana bread", where there is one: two.
  const isTurned = changes.some(({ op }) => op === 'item')
  return { draft: isTurned ? withTwinsJoined(changed) : changed, unfit }
}

/** "A cola instead" replaces a drink, if there is one; among several unlike things, it replaces none. */
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

/** The lines that a change is about, of all that the message says. */
function linesFor(draft: Draft, change: Change, all: readonly Change[], setting: Setting): DraftLine[] {
  if (change.op === 'again') return lineRepeated(draft, change, saidOfIt(change, all), setting)
  // What is to stay stays together: "only the first and the third".
  const together = change.op === 'keep' ? all.filter(({ op }) => op === 'keep') : [change]
  return together.flatMap((one) => linesChosen(draft, one, all, setting))
}

/** All lines that are meant, or, where any one of several may be, the likeliest. */
function linesChosen(draft: Draft, change: Change, all: readonly Change[], setting: Setting): DraftLine[] {
  const { op, target } = change
  const { menu } = setting
  if (op === 'likewise') return []
  const meant = linesMeant(draft, target, setting)
  // "Make it one large": both are said of the same.
  const together = target === 'implied' ? meant.filter((line) => all.every((one) => fits(line, one, menu))) : []
  const fitting = together.length > 0 ? together : meant.filter((line) => fits(line, change, menu))
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

/** The line that is ordered once more: one that can have what is said of it, if there is any. */
function lineRepeated(draft: Draft, again: Change, told: readonly Change[], setting: Setting): DraftLine[] {
  const lines = linesMeant(draft, again.target, setting)
  const fitting = lines.filter((line) => told.every((change) => fits(line, change, setting.menu)))
  return (fitting.length > 0 ? fitting : lines).slice(0, 1)
}

function changedBy(change: Change, draft: Draft, lines: readonly DraftLine[], menu: Menu): Draft {
  if (change.op === 'keep') return { ...draft, lines: draft.lines.filter((line) => lines.includes(line)) }
  if (change.op === 'likewise') return draft
  if (change.op === 'again') return lines.reduce((grown, line) => copyLine(grown, line, change.by, change.owner), draft)
  if (change.op === 'fewer') return withFewer(draft, lines, change.by)
  return lines.reduce((changed, line) => changeLine(changed, line.key, (old) => apply(old, change, menu)), draft)
}

/** "One burger less", of a burger with beef and one with chicken: one of both, the last. */
function withFewer(draft: Draft, lines: readonly DraftLine[], by: number): Draft {
  let left = by
  return lines.toReversed().reduce((changed, { key, quantity }) => {
    const gone = Math.min(left, quantity)
    left -= gone
    return gone === 0
      ? changed
      : changeLine(changed, key, (line) => (gone < quantity ? { ...line, quantity: quantity - gone } : null))
  }, draft)
}

type LineChange = Exclude<Change, { op: 'keep' | 'again' | 'likewise' | 'fewer' }>

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
    case 'size':
      return { ...line, size: change.size }
    case 'option': {
      const item = menu.items.get(line.item)
      const option = item && optionFor(item, change.option)
      return item && option
        ? countedAgain(
            withOption(
              withoutContrary(asOrdered(line, option, item), option, item),
              oneMoreOf(option, line, item),
              menu,
            ),
            option,
          )
        : line
    }
    case 'item':
      return becoming(line, change.item, menu)
    case 'remove':
      return null
  }
}

/** Who has confirmed forty lattes has not confirmed 999 shots in each. */
const countedAgain = (line: DraftLine, { count }: LineOption): DraftLine =>
  count === null ? line : { ...line, quantityConfirmed: false }

/** "Without mayo", after it was wanted on the side. */
function asOrdered(line: DraftLine, option: LineOption, item: Item): DraftLine {
  const named = option.exclude && line.note !== null ? choicesOf(option).flatMap((id) => optionOf(item, id) ?? []) : []
  return named.length > 0
    ? withoutAside(
        line,
        named.flatMap(({ name, aliases }) => [name, ...aliases]),
      )
    : line
}

/** "Another one but mild", of a hot curry. */
function withoutContrary(line: DraftLine, option: LineOption, item: Item): DraftLine {
  if (!isChosen(option) || option.exclude) return line
  const wanted = option.option
  const group = item.groups.find(({ options }) => options.some(({ id }) => id === wanted))
  const nameOf = (id: string) => group?.options.find((one) => one.id === id)?.name ?? ''
  const isContrary = (other: LineOption) =>
    isChosen(other) && !other.exclude && areContrary(nameOf(other.option), nameOf(wanted))
  return { ...line, options: line.options.filter((other) => !isContrary(other)) }
}

/** "More ketchup", where there are two: three. */
function oneMoreOf(option: LineOption, line: DraftLine, item: Item): LineOption {
  if (!isChosen(option) || option.amount !== 'extra' || option.exclude || option.count !== null) return option
  const count = line.options.filter(isChosen).find((one) => one.option === option.option && !one.exclude)?.count ?? null
  const isCounted = count !== null && optionOf(item, option.option)?.counted === true
  return isCounted ? { ...option, amount: 'regular', count: count + 1 } : option
}

/** Nobody makes one juice so many all at once, where that is how large another is. */
const fewestOunces = 8

/** "10 piece", where the line has another size of so many pieces, or none yet; "16 oz", where it has none. */
function sizeOfPieces({ item, size }: DraftLine, count: number, { items, sizes }: Menu): string | null {
  const ids = [...(items.get(item)?.sizes.keys() ?? [])]
  const nameOf = (id: string) => sizes.get(id)?.name ?? ''
  const isByPieces = size === null || isOfPieces(nameOf(size)) || measuresAny(nameOf(size))
  const isMeasured = (id: string) =>
    measures(nameOf(id), count) && (size === null || (size !== id && count >= fewestOunces))
  const isOfSize = (id: string) => countsPieces(nameOf(id), count) || isMeasured(id)
  return isByPieces ? (ids.find(isOfSize) ?? null) : null
}
