import type { Item } from '../../menu/menu.ts'
import { is, type Mention } from './mention.ts'
import { fromHereOn } from './nearby.ts'
import { describes, isSize } from './senses.ts'

/** "two pumps of vanilla", "two extra shots": what a number is of, or a measure. */
export const countedAt = (mentions: readonly Mention[], at: number): Mention | undefined =>
  fromHereOn(mentions, at + 1).find((mention) => !is(mention, 'measure', 'portion', 'of', 'extra', 'more'))

/** "mango flavor", where it's of other items that the menu lists flavors. */
export function isSaidOfOption(mentions: readonly Mention[], at: number, item: Item): boolean {
  const before = mentions[at - 1]
  return before?.to === mentions[at]?.from && describes([item], before)
}

/** "black beans" where there are none, but "black coffee", "coffee black large". */
export function describesMore(mentions: readonly Mention[], at: number, head: number): boolean {
  const next = mentions[at + 1]
  return is(next, 'unknown', 'ingredient', 'kind') || (is(next, 'menu') && at + 1 !== head && !isSize(next))
}
