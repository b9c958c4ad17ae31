import { countsPieces, isDishOfPieces, isMultiple, isOfDozens, isOfPieces } from '../../../english/pieces.ts'
import type { Menu } from '../../../menu/menu.ts'
import { is } from '../mentions/mention.ts'
import { isUncounted } from '../mentions/nouns.ts'
import { isKind } from '../mentions/senses.ts'
import type { Draft } from './draft.ts'
import type { Found } from './find-item.ts'
import type { Reading } from './reading/reading.ts'
import type { Segment } from './segments/segment.ts'

/** Whether it is not clear how many dishes are wanted, of how many pieces each. */
export const mayBeOtherNumber = (line: Draft, menu: Menu): boolean => mayBeSeveral(line, menu) || mayBePieces(line)

/** "I'd like lattes", but not "half a dozen lattes", where that is a size. */
function mayBeSeveral({ quantity, refused, size, segment }: Draft, { sizes }: Menu): boolean {
  if (quantity !== null || refused || !isUncounted(segment.mentions, segment.head)) return false
  const name = sizes.get(size ?? '')?.name ?? ''
  return !isOfPieces(name) && !isOfDozens(name)
}

/** Nobody orders more dishes of wings than these, unless there are many at the table; more are pieces. */
const mostDishes = 3

/** "Twelve wings", where all wings have one price, but not "four orders of wings". */
const mayBePieces = ({ item, quantity, segment: { mentions, head } }: Draft): boolean =>
  (quantity ?? 0) > mostDishes &&
  item.sizes.size === 0 &&
  isDishOfPieces([item.name, ...item.aliases]) &&
  !mentions.slice(0, Math.max(0, head)).some((mention) => is(mention, 'portion'))

/** "A tub with two scoops of mango", where tubs come as single and double. */
export function mayBeMultiple({ item, size, segment: { mentions } }: Draft, { sizes }: Menu): boolean {
  const comesInMultiples = [...item.sizes.keys()].some((id) => isMultiple(sizes.get(id)?.name ?? ''))
  const counts = mentions.some((mention, at) => is(mention, 'number') && is(mentions[at + 1], 'measure'))
  return size === null && comesInMultiples && counts
}

/** "Ten wings", where wings come as "10 piece", is one of that size. */
export function asPieces({ item, reading }: Found, segment: Segment, { sizes }: Menu): Reading {
  const quantity = reading.quantity ?? numberOfKind(segment)
  if (quantity === null || reading.size !== null) return reading
  const names = [...item.sizes.keys()].map((id) => ({ id, name: sizes.get(id)?.name ?? '' }))
  const pieces = names.find(({ name }) => countsPieces(name, quantity))
  // "Twenty wings: ten mild and ten hot": of those, or more?
  const isOfOther = segment.items.length === 0
  if (pieces) return { ...reading, quantity: 1, size: pieces.id, doubtful: reading.doubtful || isOfOther }
  // "Two dozen clams"
  const dozen = quantity % 12 === 0 ? names.find(({ name }) => countsPieces(name, 12) && isOfDozens(name)) : undefined
  if (dozen && !isOfOther && reading.quantity !== null) return { ...reading, quantity: quantity / 12, size: dozen.id }
  // "Twelve wings", where they come by six and ten, are hardly twelve of those; "with two ranch" are hardly two more.
  const areDozens = quantity % 12 === 0 && names.some(({ name }) => countsPieces(name, 12))
  const isOdd = areDozens || (quantity > (isOfOther ? 1 : 2) && names.some(({ name }) => isOfPieces(name)))
  return { ...reading, doubtful: reading.doubtful || isOdd }
}

/** "Ten wings boneless" */
function numberOfKind({ mentions, head }: Segment): number | null {
  const number = mentions.slice(0, Math.max(0, head)).find((_, at) => isKind(mentions[at + 1]))
  return number?.cue === 'number' ? number.value : null
}
