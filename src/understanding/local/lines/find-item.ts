import type { Item, Menu } from '../../../menu/menu.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { describes, isKind, isOption, isSize } from '../mentions/senses.ts'
import { headOf } from './draft.ts'
import { readSegment } from './reading/read-segment.ts'
import type { Reading } from './reading/reading.ts'
import type { Segment } from './segments/segment.ts'

export interface Found {
  item: Item
  reading: Reading
}

/** What is named before a line and after it, and what follows of which nothing is named. */
export interface Neighbours {
  before: Item | undefined
  next: Item | undefined
  unnamed: readonly Segment[]
}

/** Of the items that a noun can stand for, the one that fits all that is said; where two fit equally, none. */
export function findNamed(segment: Segment): Found | null {
  const fits = segment.items
    .map((item) => ({ item, reading: readSegment(segment, item) }))
    .sort((a, b) => fitsWorse(a.reading, b.reading))
  const [best, second] = fits
  return best && (!second || fitsWorse(best.reading, second.reading) < 0) ? best : null
}

/** Negative: the first fits better. "A large rice" is of what comes in sizes. */
const fitsWorse = (one: Reading, other: Reading): number =>
  misfits(one) - misfits(other) || Number(one.size === null) - Number(other.size === null)

/**
 * What a line without a noun is of: the same as its neighbour, or else the only item of the menu that all of it can be
 * said of.
 */
export function findImplied(segment: Segment, { before, next, unnamed }: Neighbours, menu: Menu): Found | null {
  if (namesKind(segment)) return null
  const run = [segment, ...unnamed]
  const suiting = next && suits(next, run) ? next : undefined
  // "Two colas and one regular and one large fries", where colas come in no size
  const neighbour = before && !(suiting && hasNoSizeOf(segment, before)) ? before : suiting
  if (neighbour) {
    const reading = readSegment(segment, neighbour)
    // "One large with ham. Drinks: a cola": the kind of things is of what comes next.
    const isElse = reading.strays.every(({ mention }) => isKind(mention)) && segment.mentions.some(isAttribute)
    const fits = misfits(reading) === 0 || (isElse && reading.unexplained.length === 0)
    if (fits || is(headOf(segment), 'other', 'another')) return { item: neighbour, reading }
  }
  // "three mediums, one with olives, one with ham"
  const only = onlyOneFor([segment], menu) ?? onlyOneFor(run, menu)
  if (!only) return null
  const reading = readSegment(segment, only)
  // It may have been meant for what was named before, though that doesn't have it.
  return { item: only, reading: { ...reading, doubtful: reading.doubtful || before !== undefined } }
}

function onlyOneFor(some: readonly Segment[], { items }: Menu): Item | null {
  if (!some.some(({ mentions }) => mentions.some(isAttribute))) return null
  const [only, ...others] = [...items.values()].filter((item) => suits(item, some))
  return only && others.length === 0 ? only : null
}

const suits = (item: Item, some: readonly Segment[]): boolean =>
  some.every(({ mentions }) =>
    mentions.every((mention) => !isAttribute(mention) || is(mention, 'size') || describes([item], mention)),
  )

const hasNoSizeOf = ({ mentions }: Segment, item: Item): boolean =>
  mentions.some((mention) => isSize(mention) && !describes([item], mention))

const isAttribute = (mention: Mention): boolean => isOption(mention) || isSize(mention)

/** "Fries and a medium drink": no fries, but what? */
const namesKind = ({ mentions, head }: Segment): boolean => isSize(mentions[head + 1]) && isKind(mentions[head + 2])

const misfits = ({ strays, unexplained }: Reading): number => strays.length + unexplained.length
