import { type Item, optionOf } from '../../menu/menu.ts'
import type { Sense } from './lexicon.ts'
import type { Mention } from './mention.ts'

/** The mentions that speak of one line: a noun with what stands before and after it. */
export interface Segment {
  /** What the noun can stand for; empty where there is none: "one with pineapple". */
  items: readonly Item[]
  mentions: readonly Mention[]
  /** Where among the mentions the noun stands, or the word in its place. */
  head: number
  /** It's not clear that all words before the noun belong to it. */
  doubtful: boolean
}

type Cue = Mention['cue']
const isOneOf =
  (...cues: Cue[]) =>
  (mention: Mention | undefined): boolean =>
    mention !== undefined && cues.includes(mention.cue)

const isDeterminer = isOneOf('number', 'a', 'some', 'another', 'other', 'ordinal')
const isJoint = isOneOf('and', 'or', 'comma')
const isBeforeNoun = isOneOf(
  'of',
  'multiple',
  'more',
  'extra',
  'light',
  'plain',
  'size',
  'portion',
  'measure',
  'unknown',
  'the',
  'filler',
  'pronoun',
  'kind',
)
const isClauseStart = isOneOf('request', 'add', 'make', 'stop', 'late', 'but', 'aside', 'greeting', 'confirm', 'thanks')
export const isKind = (mention: Mention | undefined): boolean =>
  mention?.cue === 'kind' || (mention?.cue === 'menu' && mention.senses.every(({ kind }) => kind === 'label'))
const isTalk = isOneOf('filler', 'request', 'add', 'make', 'late', 'pronoun', 'the', 'both', 'of')

export const sensesOf = (mention: Mention | undefined): readonly Sense[] =>
  mention?.cue === 'menu' ? mention.senses : []

export const itemsOf = (mention: Mention | undefined): Item[] =>
  sensesOf(mention).flatMap((sense) => (sense.kind === 'item' ? [sense.item] : []))

/** Those of the senses that this item can have. */
export const sensesFor = (item: Item, senses: readonly Sense[]): Sense[] =>
  senses.filter(
    (sense) =>
      (sense.kind === 'option' && optionOf(item, sense.id) !== undefined) ||
      (sense.kind === 'size' && item.sizes.has(sense.id)),
  )

export const describes = (items: readonly Item[], mention: Mention | undefined): boolean =>
  items.some((item) => sensesFor(item, sensesOf(mention)).length > 0)

/** Cuts the mentions into segments, one for each noun or word that stands for one; none where there is nothing. */
export function segments(mentions: readonly Mention[]): Segment[] {
  const nouns = findNouns(mentions)
  const starts = nouns.map((noun, index) => phraseStart(mentions, noun, (nouns[index - 1] ?? -1) + 1))
  const heads = nouns.map((noun, index) => ({
    noun,
    head: noun,
    ...(starts[index] ?? { start: noun, doubtful: false }),
  }))
  for (const head of findStandIns(mentions, nouns, starts))
    heads.push({ noun: -1, head, start: standInStart(mentions, head), doubtful: false })
  heads.sort((a, b) => a.start - b.start)
  return heads.map(({ noun, head, start, doubtful }, index) => {
    const from = index === 0 ? 0 : start
    const to = heads[index + 1]?.start ?? mentions.length
    return { items: itemsOf(mentions[noun]), mentions: mentions.slice(from, to), head: head - from, doubtful }
  })
}

/** Which mentions are the nouns. A word for both an item and an option is an option where the noun it's at has it. */
function findNouns(mentions: readonly Mention[]): number[] {
  const nouns: number[] = []
  mentions.forEach((mention, at) => {
    const items = itemsOf(mention)
    if (items.length === 0) return
    const current = itemsOf(mentions[nouns.at(-1) ?? -1])
    if (isPartOfMeasure(mentions, at, current) || isReference(mentions, at, nouns)) return
    const canDescribe = describes(current, mention)
    if (canDescribe && !isOrderedByItself(mentions, at)) return
    const next = mentions[at + 1]
    if (describes(itemsOf(next), mention) && !describes(items, next)) return
    nouns.push(at)
  })
  return nouns
}

/** "a double shot of espresso" with another drink is no espresso. */
function isPartOfMeasure(mentions: readonly Mention[], at: number, current: readonly Item[]): boolean {
  return (
    mentions[at - 1]?.cue === 'measure' &&
    (describes(current, mentions[at - 2]) || isOneOf('number', 'multiple')(mentions[at - 2])) &&
    current.length > 0
  )
}

/** "... and cheese on both pizzas": those that were named already. */
function isReference(mentions: readonly Mention[], at: number, nouns: readonly number[]): boolean {
  if (!isOneOf('the', 'both', 'pronoun')(mentions[at - 1]) || mentions[at - 2]?.cue !== 'with') return false
  const items = itemsOf(mentions[at])
  return nouns.some((noun) => itemsOf(mentions[noun]).some((item) => items.includes(item)))
}

/** "a side of guacamole", "two guacamoles", "guacamole on the side". */
function isOrderedByItself(mentions: readonly Mention[], at: number): boolean {
  const before = mentions[at - 1]
  return isOneOf('number', 'a', 'another', 'portion')(before) || mentions[at + 1]?.cue === 'aside'
}

/** Where the words before a noun begin that belong to it. */
function phraseStart(mentions: readonly Mention[], noun: number, floor: number): { start: number; doubtful: boolean } {
  const items = itemsOf(mentions[noun])
  let joint = -1
  let size = -1
  let at = noun - 1
  for (; at >= floor; at--) {
    const mention = mentions[at]
    if (!mention) break
    const next = mentions[at + 1]
    if (mention.cue === 'number' && isKind(next)) continue
    if (isDeterminer(mention)) {
      if (mention.cue !== 'number' && next?.cue === 'measure') break
      return { start: mentions[at - 1]?.cue === 'the' ? at - 1 : at, doubtful: false }
    }
    if (isJoint(mention) || mention.cue === 'filler') joint = Math.max(joint, at)
    else if (mention.cue === 'size' || sensesOf(mention).some(({ kind }) => kind === 'size')) size = at
    else if (!isBeforeNoun(mention) && !isKind(mention) && !describes(items, mention)) break
  }
  if (floor === 0 && at < 0) return { start: 0, doubtful: false }
  if (isClauseStart(mentions[at])) return { start: at + 1, doubtful: false }
  if (joint >= 0) return { start: joint + 1, doubtful: false }
  if (size >= 0) return { start: size, doubtful: false }
  const between = mentions.slice(at + 1, noun)
  const firstPlain = between.findLastIndex((mention) => describes(items, mention)) + at + 2
  return { start: Math.min(firstPlain, noun), doubtful: between.some((mention) => describes(items, mention)) }
}

/** Words in the place of a noun: "one with ham", "the other", "a large with onions". */
function findStandIns(
  mentions: readonly Mention[],
  nouns: readonly number[],
  starts: readonly { start: number }[],
): number[] {
  const standIns: number[] = []
  mentions.forEach((mention, at) => {
    if (nouns.some((noun, index) => at >= (starts[index]?.start ?? noun) && at <= noun)) return
    const noun = nouns.findLast((index) => index < at)
    if (standsIn(mentions, at, itemsOf(mentions[noun ?? -1]))) standIns.push(at)
  })
  return standIns
}

function standsIn(mentions: readonly Mention[], at: number, items: readonly Item[]): boolean {
  const mention = mentions[at]
  let next = at + 1
  while (isTalk(mentions[next])) next++
  const following = mentions[next]
  if (isOneOf('other', 'another', 'ordinal')(mention)) return !isDeterminer(following) || isSize(mentions[next + 1])
  if (mention?.cue === 'a') return isSize(following) && !isOneOf('late', 'with')(mentions[at - 1])
  if (mention?.cue !== 'number' || mentions[at - 1]?.cue === 'late') return false
  const isAfterNoun = items.length > 0 && itemsOf(mentions[at - 1]).length > 0
  if (
    isAfterNoun &&
    !describes(items, following) &&
    !isOneOf('with', 'no', 'without', 'not', 'extra', 'light')(following)
  )
    return false
  if (isCounted(items, following) || isKind(following)) return false
  if (mentions[at - 1]?.cue === 'with' && !isSomeOf(mentions, at)) return false
  return (
    following === undefined ||
    following.cue === 'menu' ||
    isOneOf('with', 'no', 'without', 'not', 'plain', 'stop', 'comma', 'and', 'extra', 'light')(following)
  )
}

/** "two mochas with one iced": fewer than were named before. */
function isSomeOf(mentions: readonly Mention[], at: number): boolean {
  const number = mentions[at]
  const before = mentions.slice(0, at).findLast(({ cue }) => cue === 'number')
  return number?.cue === 'number' && before?.cue === 'number' && (before.value ?? 0) > (number.value ?? 0)
}

/** Where a word that stands for a noun begins to be spoken of: before it in "oat milk for the other one". */
function standInStart(mentions: readonly Mention[], at: number): number {
  if (mentions[at - 1]?.cue !== 'with') return at
  if (mentions[at]?.cue === 'number' && mentions[at + 1]?.cue !== 'pronoun') return at
  const clause =
    mentions.slice(0, at).findLastIndex(isOneOf('request', 'add', 'late', 'make', 'stop', 'comma', 'and', 'but')) + 1
  const described = mentions
    .slice(clause, at)
    .some((mention) => sensesOf(mention).some(({ kind }) => kind === 'option'))
  const named = mentions.slice(clause, at).some((mention) => itemsOf(mention).length > 0)
  return described && !named ? clause : at
}

const isSize = (mention: Mention | undefined): boolean =>
  mention?.cue === 'size' || sensesOf(mention).some(({ kind }) => kind === 'size')

const isCounted = (items: readonly Item[], mention: Mention | undefined): boolean =>
  sensesOf(mention).some(({ kind, id }) => kind === 'option' && items.some((item) => optionOf(item, id)?.counted))
