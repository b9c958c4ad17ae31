import { is, type Mention } from '../mentions/mention.ts'
import { isOption, isSize } from '../mentions/senses.ts'
import { type Draft, quantityOf } from './draft.ts'
import type { Segment } from './segments/segment.ts'

/** "Two lattes, one iced, one decaf, both with oat milk": what is said of the last part, and what of all. */
export function splitShared(segment: Segment, whole: Draft): { own: Segment; shared: readonly Mention[] } {
  const at = segment.mentions.findIndex((mention, index) => index > segment.head && is(mention, 'both'))
  const mayBePart = whole.parts.length > 0 || quantityOf(whole) > 1
  if (at < 0 || segment.items.length > 0 || !mayBePart) return { own: segment, shared: [] }
  const [before, after] = [segment.mentions.slice(0, at), segment.mentions.slice(at + 1)]
  // "Both with rice. The large with slaw": not both with slaw.
  if (after.some(pointsAtOne)) return { own: { ...segment, doubtful: true }, shared: [] }
  if (after.some((mention) => is(mention, 'menu')))
    return { own: { ...segment, mentions: before }, shared: segment.mentions.slice(at) }
  // "... one decaf, oat milk in both"
  const pause = before.findLastIndex((mention) => is(mention, 'comma', 'and', 'stop'))
  const end = pause > segment.head ? listStart(before, pause, segment.head) : ownEnd(before, segment.head)
  // "... one barbacoa cheese on both"
  const saysMore = before.slice(segment.head + 1).filter((mention) => is(mention, 'menu')).length > 1
  if (end < 0) return { own: { ...segment, doubtful: segment.doubtful || saysMore }, shared: [] }
  const shared = segment.mentions.slice(is(before[end], 'menu') ? end : end + 1, at + 1)
  return { own: { ...segment, mentions: before.slice(0, end) }, shared }
}

/** "... two barbacoa with lettuce and cheese on all": where the list begins that ends behind this pause. */
function listStart(mentions: readonly Mention[], pause: number, head: number): number {
  if (!is(mentions[pause], 'and')) return pause
  let first = pause - 1
  while (first - 2 > head && is(mentions[first - 1], 'and', 'comma') && isOption(mentions[first - 2])) first -= 2
  // What stands right behind the word for the part says which one it is: "... one with caramel and oat milk in both".
  if (first === head + 1 || (first === head + 2 && is(mentions[head + 1], 'with'))) return first + 1
  return is(mentions[first - 1], 'with', 'comma', 'stop') ? first - 1 : first
}

/** "... one large with cream on both": where ends what is said of the one alone, if anything is. */
function ownEnd(mentions: readonly Mention[], head: number): number {
  const end = mentions.findIndex((mention, at) => at > head && is(mention, 'with'))
  return mentions.slice(head, end).some((mention) => is(mention, 'menu')) ? end : -1
}

/** "the large one", "to the second" */
const pointsAtOne = (mention: Mention, at: number, mentions: readonly Mention[]): boolean =>
  is(mention, 'the') && (isSize(mentions[at + 1]) || is(mentions[at + 1], 'ordinal', 'other'))
