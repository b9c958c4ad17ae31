import type { Change, Target } from '../../meaning.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { readSegment } from '../lines/read-segment.ts'
import type { Reading } from '../lines/reading.ts'
import { type Cue, is, isOneOf, type Mention } from '../mentions/mention.ts'
import { mayMean } from '../mentions/nouns.ts'
import { isCountedBy, isNoun, isOption, itemsOf } from '../mentions/senses.ts'
import { isOfOneItem, mayOrder, pointsElsewhere, pointsNowhere } from './change-doubts.ts'
import { type Changed, unchanged, unclear } from './changed.ts'
import {
  type Clause,
  changedNoun,
  essence,
  keeps,
  orders,
  recounts,
  removes,
  renames,
  repeats,
  replacement,
  swaps,
  takesPlace,
  turnsSome,
  withoutContrast,
} from './clause.ts'
import { divided } from './division.ts'
import {
  optionReplaced,
  optionsSwapped,
  partOf,
  recount,
  rename,
  replace,
  replacedBy,
  swap,
  takePlace,
  turn,
} from './exchanges.ts'
import { addMore, addsMore, keepOnly, lessen, lessens, linesNamed, takeAway } from './more-or-fewer.ts'
import { type Reference, referenceAt } from './references.ts'
import { splitClauses, withoutCorrected } from './split-clauses.ts'

/** A message that names nothing new speaks of the draft; in one that does, only what says that it's of the draft. */
export function readChanges(mentions: readonly Mention[], lexicon: Lexicon): Changed {
  const clauses = withoutCorrected(splitClauses(mentions))
  const ordering = clauses.filter(
    (clause, at) =>
      !keeps(clause) && !lessens(clause) && !addsMore(clause) && !(at === 0 && repeats(clause)) && orders(clause),
  )
  const ordered = ordering.flatMap((clause) => clause.flatMap(itemsOf))
  const isOfDraft = (clause: Clause) => {
    const noun = changedNoun(clause)
    return noun !== null && !ordered.some((item) => mayMean(noun, item))
  }
  const parts = clauses.map((clause, at) => {
    const pieces = clauses.length === 1 ? divided(clause, lexicon) : null
    if (pieces) return { ...unchanged, changes: pieces }
    if (keeps(clause) || pointsElsewhere(clause)) return unclear(clause)
    if (lessens(clause)) return lessen(clause, lexicon)
    if (addsMore(clause)) return addMore(clause)
    if (removes(clause) && ordering.some((other) => clauses.indexOf(other) < at)) return withhold(clause, lexicon)
    if (removes(clause)) return remove(clause, lexicon)
    if (is(essence(clause)[0], 'keepOnly')) return keepOnly(essence(clause).slice(1), lexicon)
    const swapped = optionsSwapped(clause)
    if (swapped) return alter(swapped, lexicon)
    if (swaps(clause)) return swap(essence(clause).slice(1), lexicon)
    if (replacement(clause) > 0) return replace(clause, replacement(clause))
    if (clauses.length === 1 && takesPlace(clause)) return takePlace(clause)
    if (recounts(clause) && ordering.length === 1) return recount(essence(clause))
    if (renames(clause) && ordering.length === 1) return rename(clause)
    if (turnsSome(clause) && ordering.every((other) => other === clause)) return turn(essence(clause))
    const same = likewise(clause, lexicon)
    if (same) return { ...unchanged, changes: [same] }
    if (ordering.length === 0 && repeats(clause)) return again(clause, lexicon)
    if (ordering.length === 0 || isOfDraft(clause)) return alter(clause, lexicon)
    return { ...unchanged, rest: [...clause], doubtful: renames(clause) }
  })
  return {
    changes: parts.flatMap(({ changes }) => changes),
    rest: parts.flatMap(({ rest }) => rest),
    unexplained: parts.flatMap(({ unexplained }) => unexplained),
    doubtful: parts.some(({ doubtful }) => doubtful),
  }
}

/** "the coke", "the last one", "the large one and the fries", "the onions", "one of the cokes" */
function remove(clause: Clause, lexicon: Lexicon): Changed {
  const words = essence(withoutContrast(clause)).slice(1)
  const fewer = takeAway(words, lexicon)
  if (fewer) return { ...unchanged, changes: [fewer] }
  const pointed = linesNamed(words, lexicon)
  if (pointed) return { ...unchanged, changes: pointed.map(({ target }) => ({ op: 'remove', target })) }
  const [first] = words
  if (words.some((mention, at) => is(mention, 'number', 'a', 'another') && !is(words[at - 1], 'the')))
    return unclear(words)
  if (first && speaksOfOptions(words)) return alter(without(clause, first), lexicon)
  const unexplained = words.filter((mention) => is(mention, 'unknown', 'size', 'kind', 'ingredient'))
  const items = words.flatMap((mention) => itemsOf(mention).slice(0, 1))
  const isPointed = words.every((mention) => is(mention, 'ordinal', 'pronoun', 'the', 'both', 'another', 'number'))
  const targets: Target[] = items.length > 0 ? items.map(({ id }) => ({ item: id })) : isPointed ? ['implied'] : []
  return { ...unchanged, changes: targets.map((target) => ({ op: 'remove', target })), unexplained }
}

/** "A burger, remove the onions": said of what was just ordered. */
function withhold(clause: Clause, lexicon: Lexicon): Changed {
  const words = essence(clause).slice(1)
  const [first] = words
  // "A burger, onions removed"
  if (!first) return unclear(clause)
  const named = words.find((mention) => is(mention, 'menu'))
  const isOfOrder = isOption(named) && !isNoun(named)
  return isOfOrder ? { ...unchanged, rest: without(clause, first) } : remove(clause, lexicon)
}

const speaksOfOptions = (words: readonly Mention[]): boolean =>
  words.some((mention) => isOption(mention) && !isNoun(mention))

/** What the clause says from here on, as not wanted. */
const without = (clause: Clause, first: Mention): Mention[] => [
  { cue: 'without', from: first.from, to: first.from },
  ...clause.slice(clause.indexOf(first)),
]

/** "same with the fries", "same for the second": as was said of another line. */
function likewise(clause: Clause, lexicon: Lexicon): Change | null {
  const [first, place, ...words] = essence(clause)
  if (!is(first, 'again') || !is(place, 'with')) return null
  if (is(words[0], 'other') && words.length === 1) return { op: 'likewise', target: 'implied' }
  const reference = referenceAt(words, 0, lexicon)
  const isNamed = reference?.to === words.length && reference.pieces === null
  return isNamed ? { op: 'likewise', target: reference.target } : null
}

/** "the same but vegan", "another one with egg", "and two with egg": more of the same, and what is different. */
function again(clause: Clause, lexicon: Lexicon): Changed {
  const [first] = essence(clause)
  const by = first?.cue === 'number' ? (first.value ?? 1) : 1
  const told = alter(first ? clause.slice(clause.indexOf(first) + 1) : [], lexicon)
  const isSaidOfIt = told.changes.every(({ op, target }) => target === 'implied' && (op === 'size' || op === 'option'))
  // "Another without": without what?
  const isCut = is(essence(clause).at(-1), 'with', 'without', 'no', 'not')
  if (!isSaidOfIt || isCut) return unclear(clause)
  if (told.changes.length === 0) return { ...told, changes: [{ op: 'more', target: 'implied', by }] }
  const altered = told.changes.map((change) => ({ ...change, target: 'last' as const }))
  return { ...told, changes: [{ op: 'again', target: 'implied', by }, ...altered] }
}

/** Say nothing of a line by themselves. */
const determiners: readonly Cue[] = ['the', 'pronoun', 'a', 'make', 'change', 'ordinal', 'both']

/** "that two", "large", "no onions on the second", "the large one without cheese" */
function alter(clause: Clause, lexicon: Lexicon): Changed {
  const words = essence(clause)
  if (pointsNowhere(words, lexicon)) return unclear(words)
  const reference = referenceIn(words, lexicon)
  const target: Target = reference?.target ?? 'implied'
  const item = lexicon.items.find(({ id }) => typeof target === 'object' && 'item' in target && target.item === id)
  const more = moreOf(words) ?? addedBy(clause, words)
  if (more !== null) {
    const unexplained = words.filter((mention) => is(mention, 'unknown', 'size'))
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
  return {
    changes: [
      ...changesOf(said, target, reference?.pieces ?? null, piecesSaid(words, lexicon)).map((change) =>
        change.op === 'option' && old !== null ? { ...change, insteadOf: old } : change,
      ),
      ...replacedBy(telling, lexicon).map((option) => ({ op: 'option', target, option }) as const),
    ],
    rest: [],
    unexplained: [...said.unexplained, ...notes, ...said.strays.map(({ mention }) => mention)],
    doubtful: said.doubtful || (!reference && mayOrder(clause, words)) || (!item && !isOfOneItem(said, lexicon)),
  }
}

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
  const starts = words.keys().filter((at) => at === 0 || isBeforeLine(words[at - 1]) || is(words[at], 'ordinal'))
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
