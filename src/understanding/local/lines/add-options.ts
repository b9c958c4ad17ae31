import type { Item } from '../../../menu/menu.ts'
import { isOpen } from '../../meaning.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { optionIdsOf } from '../mentions/senses.ts'
import { chosen, type Reading, withoutPlain } from './reading.ts'
import { takeManner, type Waiting } from './waiting.ts'

/** What is read so far of a segment, as said of this item. */
export interface Line {
  item: Item
  mentions: readonly Mention[]
  /** Where its noun stands; -1 where it has none. */
  head: number
  reading: Reading
  waiting: Waiting
}

/** "a large cola" where colas are all alike: nothing to choose, but the kitchen may know what to do. */
export const comesInOneSize = ({ item, head }: Line): boolean => head >= 0 && item.sizes.size === 0

/** Of several options it is open which one is meant. */
export function addOptions(
  { item, mentions, head, reading, waiting }: Line,
  ids: readonly string[],
  mention: Mention,
  at: number,
): void {
  const [only] = ids.length === 1 ? ids : []
  // "a bean burrito with black beans" says which.
  if (only && !waiting.no)
    reading.options = reading.options.filter((option) => !isOpen(option) || !option.anyOf.includes(only))
  // "with olives, lots of olives", "an olive pizza with extra olives" say of the same how much.
  const isSaidBefore = mentions.slice(0, Math.max(0, head)).some((said) => optionIdsOf(said).join() === ids.join())
  if (waiting.amount && (isSaidBefore || is(mentions[at - 2], 'comma', 'stop')))
    reading.options = withoutPlain(reading.options, ids)
  reading.options.push(...chosen(ids, takeManner(waiting, item, ids, mention)))
}
