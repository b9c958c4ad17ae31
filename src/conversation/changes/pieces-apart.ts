import type { Draft, DraftLine } from '../../customers/customer.ts'
import type { Item, Menu, OptionGroup } from '../../menu/menu.ts'
import { type Change, choicesOf, isOpen } from '../../understanding/meaning.ts'
import { splitLine } from '../draft/draft.ts'
import { fits } from './fitting.ts'
import { linesMeant, type Setting } from './lines-meant.ts'

/** What a message said of some pieces of a line. */
export interface Pieces {
  key: number
  /** The line that they were of. */
  of: number
  told: Change[]
}

/**
 * "No onions on one of them", "… on the second" of two alike: those become a line of their own, to be changed.
 * @param counts the message counts the pieces of a line
 */
export function speaksOfPieces(change: Change, { lines }: Draft, counts: boolean, menu: Menu): boolean {
  const { op, pieces } = change
  if (op !== 'option' && op !== 'size' && op !== 'item') return false
  return pieces !== undefined || (counts && numberOf(change) !== null) || saysNth(change, lines, menu)
}

/** "Mushrooms on the second", of two alike: what it says of the first is of one of them too. */
export const saysNth = (change: Change, lines: readonly DraftLine[], menu: Menu): boolean =>
  ((numberOf(change) ?? 0) > 1 || isOfAlike(change)) && lineCounted(change, lines, menu) !== undefined

const isOfAlike = ({ target }: Change): boolean =>
  typeof target === 'object' && 'nth' in target && target.alike === true

/**
 * "The second", where it doesn't fit the second line: the second piece of the only line, or of the only one that it
 * fits.
 */
function lineCounted(change: Change, lines: readonly DraftLine[], menu: Menu): DraftLine | undefined {
  const number = numberOf(change)
  const [only, ...others] = lines
  if (number === null || others.length === 0) return number === null ? undefined : only
  const isFitting = (line: DraftLine) => fits(line, change, menu)
  if (lines.slice(number - 1, number).some(isFitting)) return undefined
  const [counted, ...more] = lines.filter((line) => line.quantity >= number && isFitting(line))
  return more.length === 0 ? counted : undefined
}

/** Of "the second" it is two; of "two of the second" it's the second line that is meant. */
const numberOf = ({ target, ...about }: Change): number | null =>
  typeof target === 'object' && 'nth' in target && !('pieces' in about) ? target.nth : null

/** @param apart the pieces that the message spoke of so far; what this change is told of is noted there */
export function withPiecesApart(draft: Draft, change: Change, apart: Pieces[], setting: Setting): Draft {
  const { pieces = 1 } = change
  const same = apart.find(({ key, told }) => {
    const item = setting.menu.items.get(draft.lines.find((line) => line.key === key)?.item ?? '')
    return told.every((other) => !contradicts(other, change, item))
  })
  if (same) {
    same.told.push(change)
    return draft
  }
  // "One large, one small": the small one is of what is left.
  const left = apart.at(-1)
  const line = left ? draft.lines.find(({ key }) => key === left.of) : lineWith(draft, change, setting)
  const isTaken = apart.some(({ key }) => key === line?.key)
  if (!line || isTaken || (left && line.quantity < pieces)) return draft
  const number = numberOf(change)
  const isEnough = line.quantity >= (number ?? 1) || draft.lines.length > 1
  const isSplit = line.quantity > pieces && isEnough
  const side = number === 1 || number === apart.length + 1 ? 'before' : 'behind'
  const split = isSplit ? splitLine(draft, line.key, pieces, side) : draft
  const key = isSplit ? Math.max(...split.lines.map((one) => one.key)) : line.key
  apart.push({ key, of: line.key, told: [change] })
  return split
}

/** The line that has more than so many pieces, rather than another. */
function lineWith(draft: Draft, change: Change, setting: Setting): DraftLine | undefined {
  const { target, pieces = 1 } = change
  const counted = lineCounted(change, draft.lines, setting.menu)
  if (counted) return counted
  const meant = linesMeant(draft, target, setting).filter((line) => fits(line, change, setting.menu))
  const latestFirst = target === 'implied' ? meant : meant.toReversed()
  const several = latestFirst.filter(({ quantity }) => quantity > pieces)
  // "One with oat", of two with soy and two without: those have no milk yet.
  return several.find((line) => !hasRival(line, change, setting.menu)) ?? several[0] ?? latestFirst[0]
}

/** It has another of the group of which it may have one. */
function hasRival({ item: id, options }: DraftLine, change: Change, { items }: Menu): boolean {
  const wanted = change.op === 'option' && !change.option.exclude ? choicesOf(change.option) : []
  const groups = items
    .get(id)
    ?.groups.filter(({ max, options: all }) => max === 1 && all.some((one) => wanted.includes(one.id)))
  const chosen = options.filter(({ exclude }) => !exclude).flatMap(choicesOf)
  return groups?.some(({ options: all }) => all.some((one) => chosen.includes(one.id))) ?? false
}

/** One thing can't be both: the first and the second, of two sizes, or of two kinds of which it has one. */
function contradicts(one: Change, other: Change, item: Item | undefined): boolean {
  if (numberOf(one) !== numberOf(other)) return true
  if (one.op !== 'option' || other.op !== 'option') return one.op === other.op
  const ids = [one.option, other.option].flatMap((option) => (isOpen(option) || option.exclude ? [] : [option.option]))
  const isOneOf = ({ max, options }: OptionGroup) =>
    max === 1 && ids.every((id) => options.some((option) => option.id === id))
  return ids.length === 2 && item !== undefined && item.groups.some(isOneOf)
}
