import type { Item } from '../../../../menu/menu.ts'
import { type Cue, is, isOneOf, type Mention } from '../../mentions/mention.ts'
import { shortlyBefore } from '../../mentions/nearby.ts'
import { describes, isPlainOption, isSize, itemsOf } from '../../mentions/senses.ts'

const determiners: readonly Cue[] = ['number', 'a', 'another', 'the']
/** May stand in a list of what is put on a thing. */
const inList: readonly Cue[] = ['and', 'comma', 'filler', 'extra', 'light', 'no']
/** Nobody lists more before a noun; and it bounds the work. */
const longestList = 24

/**
 * "Ham on a large pizza and olives on a small pizza": where begins what is put on the second, as what is put on the
 * first was said before that.
 */
export function givenStart(
  mentions: readonly Mention[],
  determiner: number,
  items: readonly Item[],
  floor: number,
): number | null {
  if (floor === 0 || !isOneOf(mentions[determiner], determiners)) return null
  const first = determinerOf(mentions, floor - 1)
  const isParallel = listStart(mentions, first, itemsOf(mentions[floor - 1]), 0) !== null
  return isParallel ? listStart(mentions, determiner, items, floor) : null
}

/** Where "a" stands in "a large pizza"; -1 where it does not. */
function determinerOf(mentions: readonly Mention[], noun: number): number {
  const items = itemsOf(mentions[noun])
  const before = shortlyBefore(mentions, noun)
  const at = before.findLastIndex((mention) => !isSize(mention) && !describes(items, mention))
  return isOneOf(before[at], determiners) ? noun - before.length + at : -1
}

/**
 * Where the list begins that goes on what follows; null: there is none, or nothing separates it from what is before.
 */
function listStart(
  mentions: readonly Mention[],
  determiner: number,
  items: readonly Item[],
  floor: number,
): number | null {
  if (determiner < 1 || !is(mentions[determiner - 1], 'with')) return null
  const start = Math.max(floor, determiner - longestList)
  const list = mentions.slice(start, determiner - 1)
  const isSaid = (mention: Mention) => isPlainOption(mention) && describes(items, mention)
  const from = list.findLastIndex((mention) => !isSaid(mention) && !isOneOf(mention, inList)) + 1
  const first = list.findIndex((mention, at) => at >= from && !is(mention, 'and', 'comma', 'filler'))
  const isParted = start === 0 || is(list[first - 1], 'and', 'comma', 'filler')
  return isParted && list.slice(Math.max(0, first)).some(isSaid) ? start + first : null
}
