import type { Item, Menu } from '../../menu/menu.ts'
import { headOf } from './draft.ts'
import { is } from './mention.ts'
import { readSegment } from './read-segment.ts'
import type { Reading } from './reading.ts'
import type { Segment } from './segment.ts'
import { isKind, isOption, isSize, sensesFor, sensesOf } from './senses.ts'

export interface Found {
  item: Item
  reading: Reading
}

/** What is named before a line and after it. */
export interface Neighbours {
  before: Item | undefined
  next: Item | undefined
}

/** Of the items that a noun can stand for, the one that all that is said fits; where two fit equally, none. */
export function findNamed(segment: Segment): Found | null {
  const fits = segment.items
    .map((item) => ({ item, reading: readSegment(segment, item) }))
    .sort((a, b) => misfits(a.reading) - misfits(b.reading))
  const [best, second] = fits
  return best && (!second || misfits(best.reading) < misfits(second.reading)) ? best : null
}

/**
 * What a line without a noun is of: the same as its neighbour, or else the only item of the menu that all of it can be
 * said of.
 */
export function findImplied(segment: Segment, { before, next }: Neighbours, menu: Menu): Found | null {
  if (namesKind(segment)) return null
  const neighbour = before ?? next
  if (neighbour) {
    const reading = readSegment(segment, neighbour)
    if (misfits(reading) === 0 || is(headOf(segment), 'other', 'another')) return { item: neighbour, reading }
  }
  const said = segment.mentions.filter((mention) => isOption(mention) || isSize(mention)).map(sensesOf)
  if (said.length === 0) return null
  const able = [...menu.items.values()].filter((item) => said.every((senses) => sensesFor(item, senses).length > 0))
  const [only] = able
  if (!only || able.length !== 1) return null
  const reading = readSegment(segment, only)
  // It may as well be said of what was named before, which has no such thing.
  return { item: only, reading: { ...reading, doubtful: reading.doubtful || before !== undefined } }
}

/** "Fries and a medium drink": no fries, but what? */
const namesKind = ({ mentions, head }: Segment): boolean => isSize(mentions[head + 1]) && isKind(mentions[head + 2])

const misfits = ({ strays, unexplained }: Reading): number => strays.length + unexplained.length
