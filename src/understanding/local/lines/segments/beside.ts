import type { Item } from '../../../../menu/menu.ts'
import { type Cue, is, isOneOf, type Mention } from '../../mentions/mention.ts'
import { shortlyBefore } from '../../mentions/nearby.ts'
import { describes, isKind, isOption, isSize } from '../../mentions/senses.ts'

/** "for a drink", "two drinks", "both drinks". */
const explainsKind: readonly Cue[] = ['with', 'number', 'both', 'of', 'measure', 'late']

/** Nobody says more between a number and what it is of; and it bounds the work. */
const mostBetween = 5

/** "two pumps of vanilla", "two extra shots": what a number is of, or a measure. */
export function countedAt(mentions: readonly Mention[], at: number): Mention | undefined {
  let next = at + 1
  while (next <= at + mostBetween && is(mentions[next], 'measure', 'portion', 'of', 'extra', 'more')) next++
  return mentions[next]
}

/** "mango flavor", where it's of other items that the menu lists flavors. */
export function isSaidOfOption(mentions: readonly Mention[], at: number, item: Item): boolean {
  const before = mentions[at - 1]
  return before?.to === mentions[at]?.from && describes([item], before)
}

/** "a large cola", but not "a large and a cola" */
export const isSaidBefore = (mentions: readonly Mention[], at: number, head: number): boolean =>
  at < head && !mentions.slice(at, head).some((between) => is(between, 'and'))

/** "regular bacon" */
export const isSaidOfNext = (mentions: readonly Mention[], at: number, item: Item): boolean =>
  isOption(mentions[at + 1]) && describes([item], mentions[at + 1])

/** "black beans" where there are none, but "black coffee", "coffee black large". */
export function describesMore(mentions: readonly Mention[], at: number, head: number): boolean {
  const next = mentions[at + 1]
  return is(next, 'unknown', 'ingredient', 'kind') || (is(next, 'menu') && at + 1 !== head && !isSize(next))
}

/** "a cola for a drink", "jasmine hot tea": it says what kind of thing something else is. */
export function isKindOf(mentions: readonly Mention[], at: number): boolean {
  const before = shortlyBefore(mentions, at).findLast((other) => !is(other, 'a', 'the', 'note'))
  if (isAdded(mentions, at)) return false
  return is(before, 'menu', 'kind', 'ingredient')
    ? is(mentions[at - 1], 'menu', 'kind', 'ingredient', 'note')
    : isOneOf(before, explainsKind)
}

/** "a flan with coffee", but not "for coffee I'd like ..." */
function isAdded(mentions: readonly Mention[], at: number): boolean {
  const [with_, ingredient, next] = mentions.slice(Math.max(0, at - 1), at + 2)
  return is(with_, 'with') && is(ingredient, 'ingredient') && (next === undefined || is(next, 'and', 'comma', 'stop'))
}

/** "large subs, one tuna and one ham": all of them are large. */
export const isSizeOfAll = (mentions: readonly Mention[], at: number): boolean =>
  isSize(mentions[at]) && isKind(mentions[at + 1]) && is(mentions[at + 2], 'number', 'comma', 'stop')

/** "make that a medium", "make it large" */
export const isMadeSo = (mentions: readonly Mention[], at: number): boolean =>
  is(is(mentions[at - 1], 'a') ? mentions[at - 2] : mentions[at - 1], 'late')
