import { is } from '../mentions/mention.ts'
import { optionIdsOf } from '../mentions/senses.ts'
import { type Draft, headOf } from './draft.ts'

/**
 * "A large pizza with ham and another one with olives", "... and one with olives": as large. Whether "a large iced
 * latte and another with oat milk" are both iced is a question.
 */
export function anotherAsLarge(next: Draft, whole: Draft): Draft {
  const head = headOf(next.segment)
  const isOneMore = head?.cue === 'number' && head.value === 1 && next.options.length > 0
  const isAnother = (is(head, 'another') || isOneMore) && next.segment.items.length === 0
  if (!isAnother || next.item !== whole.item || next.size !== null || whole.size === null) return next
  const { segment } = whole
  const isOfKind = segment.mentions
    .slice(0, Math.max(0, segment.head))
    .some((mention) => optionIdsOf(mention).length > 0)
  return { ...next, size: whole.size, doubtful: next.doubtful || isOfKind }
}
