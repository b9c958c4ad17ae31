import { is } from '../mentions/mention.ts'
import { optionIdsOf } from '../mentions/senses.ts'
import { type Draft, headOf } from './draft.ts'

/**
 * "A large pizza with ham and another one with olives": as large. Whether "a large iced latte and another with oat milk" are
 * both iced is a question.
 */
export function anotherAsLarge(next: Draft, whole: Draft): Draft {
  const isAnother = is(headOf(next.segment), 'another') && next.segment.items.length === 0
  if (!isAnother || next.item !== whole.item || next.size !== null || whole.size === null) return next
  const { mentions, head } = whole.segment
  const isOfKind = mentions.slice(0, Math.max(0, head)).some((mention) => optionIdsOf(mention).length > 0)
  return { ...next, size: whole.size, doubtful: next.doubtful || isOfKind }
}
