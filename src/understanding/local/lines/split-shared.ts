import { is, type Mention } from '../mentions/mention.ts'
import { type Draft, quantityOf } from './draft.ts'
import type { Segment } from './segment.ts'

/** "Two lattes, one iced, one decaf, both with oat milk": what is said of the last part, and what of all. */
export function splitShared(segment: Segment, whole: Draft): { own: Segment; shared: readonly Mention[] } {
  const at = segment.mentions.findIndex((mention, index) => index > segment.head && is(mention, 'both'))
  const mayBePart = whole.parts.length > 0 || quantityOf(whole) > 1
  if (at < 0 || segment.items.length > 0 || !mayBePart) return { own: segment, shared: [] }
  const [before, after] = [segment.mentions.slice(0, at), segment.mentions.slice(at + 1)]
  if (after.some((mention) => is(mention, 'menu')))
    return { own: { ...segment, mentions: before }, shared: segment.mentions.slice(at) }
  // "... one decaf, oat milk in both"
  const pause = before.findLastIndex((mention) => is(mention, 'comma', 'and', 'stop'))
  const end = pause > segment.head ? pause : ownEnd(before, segment.head)
  if (end < 0) return { own: segment, shared: [] }
  return { own: { ...segment, mentions: before.slice(0, end) }, shared: segment.mentions.slice(end + 1, at + 1) }
}

/** "... one large with cream on both": where ends what is said of the one alone, if anything is. */
function ownEnd(mentions: readonly Mention[], head: number): number {
  const end = mentions.findIndex((mention, at) => at > head && is(mention, 'with'))
  return mentions.slice(head, end).some((mention) => is(mention, 'menu')) ? end : -1
}
