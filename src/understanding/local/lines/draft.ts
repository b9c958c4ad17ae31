import type { Item } from '../../../menu/menu.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Reading } from './reading/reading.ts'
import type { Segment } from './segments/segment.ts'

/** A line as it's found, before what is left of others has come to it. */
export interface Draft extends Reading {
  item: Item
  segment: Segment
  /** Lines that are some of this one's: "two lattes, one with oat milk". */
  parts: Draft[]
}

export const quantityOf = ({ quantity }: Pick<Reading, 'quantity'>): number => quantity ?? 1

/** The word that stands where a noun would. */
export const headOf = ({ mentions, head }: Segment): Mention | undefined => mentions[head]

/** Nothing but the item, and how many. */
export const saysNothing = ({ options, size, contrary }: Draft): boolean =>
  options.length === 0 && size === null && contrary === null
