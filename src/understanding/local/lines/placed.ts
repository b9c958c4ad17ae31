import type { Item } from '../../../menu/menu.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { mayMean } from '../mentions/nouns.ts'
import { describes, isNoun, isOption, isSize, itemsOf } from '../mentions/senses.ts'
import type { Segment } from './segments/segment.ts'

/** What is said of a line behind another: from where on, up to where, and of which segment it is. */
interface Placed {
  from: number
  to: number
  /** From where on it is said of that line: what stands before only names it. */
  said: number
  of: number
  /** It may begin later, "with bacon and egg on the burger", or be of its own line, where that is a burger too. */
  doubtful: boolean
}

/** "A burger and a wrap, bacon on the burger and egg on the wrap": what is said of the burger goes to it. */
export function withPlaced(segments: readonly Segment[]): Segment[] {
  const placed = segments.map(
    (segment, at) => nthOf(segments, at) ?? madeSo(segments, at) ?? placedBehind(segment, at, segments),
  )
  return segments.flatMap((segment, at) => {
    const given = placed.flatMap((pieces, by) =>
      pieces.flatMap(({ said, to, of }) => (of === at ? (segments[by]?.mentions.slice(said, to) ?? []) : [])),
    )
    const left = segment.mentions.filter((_, index) => !placed[at]?.some(({ from, to }) => index >= from && index < to))
    // "Large fries, make the fries small"
    const own = given.some(isSize) ? left.filter((mention) => !isSize(mention)) : left
    const doubtful = segment.doubtful || (placed[at]?.some((piece) => piece.doubtful) ?? false)
    const head = own.indexOf(segment.mentions[segment.head] as Mention)
    return own.length > 0 ? [{ ...segment, head, doubtful, mentions: [...own, ...given] }] : []
  })
}

/** "A burger and a wrap, bacon on the first": all that is said there, where there is one of each. */
function nthOf(segments: readonly Segment[], at: number): Placed[] | null {
  const { items, mentions, head } = segments[at] ?? { items: [], mentions: [], head: 0 }
  const ordinal = mentions[head]
  if (items.length > 0 || ordinal?.cue !== 'ordinal') return null
  const lines = segments.slice(0, at).flatMap((line, index) => (line.items.length > 0 ? [{ ...line, index }] : []))
  const line = ordinal.value === null ? lines.at(-1) : lines[ordinal.value - 1]
  const areSingle = lines.every((one) => !one.mentions.slice(0, one.head).some((mention) => is(mention, 'number')))
  return line && areSingle && lines.length > 1
    ? [{ from: 0, to: mentions.length, said: 0, of: line.index, doubtful: false }]
    : null
}

/** "A burger and fries, make the fries large": the fries that are ordered, and no others. */
function madeSo(segments: readonly Segment[], at: number): Placed[] | null {
  const { mentions, head } = segments[at] ?? { mentions: [], head: 0 }
  const noun = mentions[head]
  const isMade = is(segments[at - 1]?.mentions.at(-1), 'make', 'change') && is(mentions[0], 'the') && head === 1
  const [of = -1, ...others] = isMade && noun ? linesNamed(noun, segments.slice(0, at)) : []
  return of < 0 || others.length > 0 ? null : [{ from: 0, to: mentions.length, said: head + 1, of, doubtful: false }]
}

function placedBehind({ mentions, head, items }: Segment, at: number, segments: readonly Segment[]): Placed[] {
  if (items.length === 0) return []
  return mentions.flatMap((noun, to) => {
    const isPlace = to > head && isNoun(noun) && is(mentions[to - 1], 'the') && is(mentions[to - 2], 'with')
    const named = isPlace ? linesNamed(noun, segments.slice(0, at + 1)) : []
    const of = named.at(-1) ?? -1
    const line = segments[of]
    if (!line || of === at) return []
    const from = mentions.slice(0, to - 2).findLastIndex((mention) => !isSaidOf(line.items, mention)) + 1
    const [said, ...more] = mentions.slice(from, to - 2).filter(isOption)
    const mayBeginLater = more.length > 0 && describes(items, said)
    const mayBeOwn = items.some((item) => mayMean(noun, item))
    const doubtful = mayBeginLater || mayBeOwn || named.length > 1
    return from > head && said ? [{ from, to: to + 1, said: from, of, doubtful }] : []
  })
}

/** The lines that the noun may mean; "the hamburger" is hardly the cheeseburger where there is one of each. */
function linesNamed(noun: Mention, segments: readonly Segment[]): number[] {
  const named = segments.flatMap(({ items }, at) => (items.some((item) => itemsOf(noun).includes(item)) ? [at] : []))
  const called = segments.flatMap(({ items }, at) => (items.some((item) => mayMean(noun, item)) ? [at] : []))
  return named.length > 0 ? named : called
}

/** "Extra bacon and no onions" */
const isSaidOf = (items: readonly Item[], mention: Mention): boolean =>
  describes(items, mention) ||
  is(mention, 'extra', 'light', 'no', 'without', 'some', 'a', 'the', 'add', 'and', 'filler')
