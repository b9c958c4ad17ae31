import type { Change, Target } from '../../meaning.ts'
import { optionRefused, optionWanted } from '../../meanings.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { readSegment } from '../lines/reading/read-segment.ts'
import type { Reading } from '../lines/reading/reading.ts'
import { type Cue, is, isOneOf, type Mention } from '../mentions/mention.ts'
import { isCountedBy, isOption, isSize } from '../mentions/senses.ts'
import { isOfOneItem, mayOrder, pointsNowhere } from './change-doubts.ts'
import { type Changed, unchanged, unclear } from './changed.ts'
import { type Clause, essence } from './essence.ts'
import { optionReplaced, partOf, replacedBy } from './exchanges.ts'
import { type Reference, referenceAt } from './references.ts'

/** Say nothing of a line by themselves. */
const determiners: readonly Cue[] = ['the', 'pronoun', 'a', 'make', 'change', 'ordinal', 'both']

/** "that two", "large", "no onions on the second", "the large one without cheese" */
export function alter(clause: Clause, lexicon: Lexicon): Changed {
  const words = essence(clause)
  if (pointsNowhere(words, lexicon)) return unclear(words)
  const reference = referenceIn(words, lexicon)
  const target: Target = reference?.target ?? 'implied'
  const item = lexicon.items.find(({ id }) => typeof target === 'object' && 'item' in target && target.item === id)
  const more = moreOf(words) ?? addedBy(clause, words)
  if (more !== null) {
    // "Bacon on another": on one more, or on another of those that there are?
    const unexplained = words.filter((mention) => is(mention, 'unknown') || isOption(mention) || isSize(mention))
    return { ...unchanged, changes: [{ op: 'more', target, by: more }], unexplained }
  }
  const pointing = reference ? words.slice(reference.from, reference.to) : []
  const silent = [...pointing, ...words.filter((mention) => isOneOf(mention, determiners))]
  const telling = clause.filter(
    (mention) => (words.includes(mention) || is(mention, 'and', 'comma')) && !silent.includes(mention),
  )
  const mentions = telling.slice(telling.findIndex((mention) => !is(mention, 'and', 'comma')))
  const said = readSegment({ items: [], mentions, head: -1, doubtful: false }, item ?? lexicon.anything)
  // What is replaced goes by itself, or is refused.
  const notes = said.notes.filter((note) => !is(note, 'replaced'))
  const old = optionReplaced(telling)
  // "One of them decaf", where there is no decaf: not one alone.
  const isUnknown = (reference?.pieces ?? null) !== null && said.unexplained.length > 0
  const told = [
    ...changesOf(said, target, reference?.pieces ?? null, piecesSaid(words, lexicon)),
    ...(old !== null && said.options.length === 0 ? [refusalOf(old, target)] : []),
  ]
  return {
    changes: [
      ...told
        .filter(({ op }) => !(isUnknown && op === 'quantity'))
        .map((change) => (change.op === 'option' && old !== null ? { ...change, insteadOf: old } : change)),
      ...replacedBy(telling, lexicon).map((option) => ({ op: 'option', target, option }) as const),
    ],
    rest: [],
    unexplained: [...said.unexplained, ...notes, ...said.strays.map(({ mention }) => mention)],
    doubtful: said.doubtful || (!reference && mayOrder(clause, words)) || (!item && !isOfOneItem(said, lexicon)),
  }
}

/** "Large, not decaf": nothing comes in place of the decaf. */
const refusalOf = (option: string, target: Target): Change => ({
  op: 'option',
  target,
  option: optionRefused(optionWanted(option)),
})

/** "one with egg", "make one tofu", but not "two eggs": the number says how many of the line it is about. */
function piecesSaid(words: readonly Mention[], { anything }: Lexicon): number | null {
  const [number, next] = is(words[0], 'make', 'change') ? words.slice(1) : words
  return number?.cue === 'number' && !isCountedBy([anything], next) ? number.value : null
}

/** @param counted how many of the line it is about, where it says anything else of it */
function changesOf(
  { quantity, size, options }: Reading,
  target: Target,
  pieces: number | null,
  counted: number | null,
): Change[] {
  const tells = size !== null || options.length > 0
  const number = pieces ?? quantity ?? counted
  const isApart = tells && (pieces ?? counted) !== null
  const about = partOf(target, isApart ? number : null)
  const count = isApart ? null : number
  return [
    ...(count ? [{ op: 'quantity', target, quantity: count } as const] : []),
    ...(size !== null ? [{ op: 'size', ...about, size } as const] : []),
    ...options.map((option) => ({ op: 'option', ...about, option }) as const),
  ]
}

/** Where the words point at a line: what they begin with, or what stands behind "on" or "make". */
function referenceIn(words: readonly Mention[], lexicon: Lexicon): (Reference & { from: number }) | null {
  const starts = words.keys().filter((at) => at === 0 || isBeforeLine(words[at - 1]) || isOfAll(words, at))
  for (const at of starts) {
    const reference = referenceAt(words, at, lexicon) ?? lastPieces(words, at)
    const saysMore = reference && (at > 0 || reference.to < words.length)
    if (saysMore) return { ...reference, from: is(words[at - 1], 'with') ? at - 1 : at }
  }
  return null
}

/** "no pickles on one": on so many of them. */
function lastPieces(words: readonly Mention[], at: number): Reference | null {
  const [place, number] = [words[at - 1], words[at]]
  const isLast = at === words.length - 1 && at > 1 && is(place, 'with')
  return isLast && number?.cue === 'number' ? { target: 'implied', pieces: number.value, to: at + 1 } : null
}

/** "The second", and "large both", "ranch on the side both". */
const isOfAll = (words: readonly Mention[], at: number): boolean =>
  is(words[at], 'ordinal') || (is(words[at], 'both') && (isSize(words[at - 1]) || is(words[at - 1], 'aside')))

const isBeforeLine = (mention: Mention | undefined): boolean =>
  is(mention, 'with', 'make', 'change', 'late', 'of') || isOption(mention)

/** "add two" */
function addedBy(clause: Clause, [number, ...others]: readonly Mention[]): number | null {
  const isAdded = is(
    clause.find((mention) => !is(mention, 'filler', 'and', 'comma', 'confirm')),
    'add',
  )
  return isAdded && number?.cue === 'number' && others.length === 0 ? number.value : null
}

/** "another one", "two more" */
function moreOf(words: readonly Mention[]): number | null {
  const at = words.findIndex((mention) => is(mention, 'number', 'another'))
  const [number, next] = words.slice(Math.max(0, at))
  if (is(number, 'another') && !is(next, 'menu', 'with')) return 1
  return number?.cue === 'number' && is(next, 'more') ? number.value : null
}
