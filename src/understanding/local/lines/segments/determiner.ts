import type { Item } from '../../../../menu/menu.ts'
import { type Cue, is, isOneOf, type Mention } from '../../mentions/mention.ts'
import { shortlyBefore } from '../../mentions/nearby.ts'
import {
  describes,
  isCountedBy,
  isNoun,
  isOption,
  isPlainOption,
  isSeveral,
  isSize,
  itemsOf,
} from '../../mentions/senses.ts'
import { countedAt } from './beside.ts'
import { givenStart } from './given-start.ts'

/** A noun with the words before it. */
export interface NounPhrase {
  mentions: readonly Mention[]
  /** Where the noun stands. */
  noun: number
  /** What it can stand for. */
  items: readonly Item[]
  /** Where the words after the noun before begin. */
  floor: number
}

export const determiners: readonly Cue[] = ['number', 'a', 'some', 'another', 'other', 'ordinal']
export const joints: readonly Cue[] = ['and', 'or', 'comma', 'filler', 'nope']

/**
 * Where a phrase begins that has a determiner: with it, or with what is said before it of the same.
 * @param size where a size stands between the two; -1: nowhere
 */
export function determinedStart(phrase: NounPhrase, at: number, size: number): number {
  const { mentions, items, floor } = phrase
  const held = size < 0 ? heldStart(phrase, at) : null
  if (held !== null) return held
  const given = givenStart(mentions, at, items, floor)
  if (given !== null) return given
  return withRefusal(mentions, is(mentions[at - 1], 'the') || isHalf(mentions, at, items) ? at - 1 : at)
}

/** "... and no cola": what is not wanted has its "no" with it. */
export const withRefusal = (mentions: readonly Mention[], start: number): number =>
  is(mentions[start - 1], 'no', 'without', 'not') ? start - 1 : start

/** "half a tuna", but not "a tea large a tuna". */
const isHalf = (mentions: readonly Mention[], article: number, items: readonly Item[]): boolean =>
  is(mentions[article], 'a') &&
  isSize(mentions[article - 1]) &&
  describes(items, mentions[article - 1]) &&
  !is(mentions[article - 2], 'menu')

/** "a double scoop of mango in a cone": where begins what comes in it, if that has its size. */
function heldStart({ mentions, items, floor }: NounPhrase, determiner: number): number | null {
  if (!is(mentions[determiner - 1], 'with')) return null
  const words = mentions.slice(floor, determiner - 1)
  const isOwn = (mention: Mention) => is(mention, 'of', 'measure', 'and') || describes(items, mention)
  const start = words.findLastIndex((mention) => !isOwn(mention))
  const said = words.slice(start + 1)
  const isSized = is(words[start], 'a', 'number') && isSize(said[0]) && said.slice(1).some(isOption)
  return isSized ? floor + start : null
}

/**
 * Whether the determiner is not this noun's.
 * @param joint the last "and" or the like between the two; -1: there is none
 */
export function isOfSomethingElse(phrase: NounPhrase, at: number, joint: number): boolean {
  const { mentions, items, floor } = phrase
  const next = mentions[at + 1]
  // "a pump of vanilla and mocha"
  if (is(next, 'measure') && !is(mentions[at], 'number')) return true
  // "with a double egg and udon"
  if (is(mentions[at - 1], 'with') && joint >= 0) return true
  if (isCountedBehind(mentions, at) || (floor > 0 && isCountMended(mentions, at))) return true
  if (floor > 0 && (countsOption(phrase, at, joint) || countsBefore(phrase, at, joint))) return true
  // "cola x2, udon", but "x2 cola"
  const isBehind = at > 0 && (at === floor || is(mentions[at - 1], 'menu'))
  const number = mentions[at]
  if (!isBehind || number?.cue !== 'number') return false
  // "Skewers 4 pcs, garlic rice"
  const end = is(next, 'portion') ? mentions[at + 2] : next
  return number.factor === true || (isOneOf(end, joints) && !describes(items, end))
}

/** "Colas, 2, udon" */
const isCountedBehind = (mentions: readonly Mention[], at: number): boolean =>
  is(mentions[at], 'number') &&
  is(mentions[at - 1], 'comma') &&
  is(mentions[at + 1], 'comma') &&
  isNoun(mentions[at - 2])

/** "A cola, make it 2 and udon" */
const isCountMended = (mentions: readonly Mention[], at: number): boolean =>
  is(mentions[at], 'number') && is(mentions[at - 1], 'make', 'late') && is(mentions[at + 1], 'and', 'comma')

/**
 * "Two large fries, one regular and large nuggets", "a burger for me and one for him and large nuggets", "a latte with a
 * shot, large tea"
 */
function countsBefore({ mentions, items, floor }: NounPhrase, at: number, joint: number): boolean {
  const between = mentions.slice(at + 1, Math.max(at + 1, joint))
  if (!is(mentions[at], 'number', 'a') || !is(mentions[joint], 'and', 'comma') || between.length === 0) return false
  const before = itemsOf(shortlyBefore(mentions, floor).findLast(isNoun))
  const isOfBefore = (mention: Mention) => isPlainOption(mention) && describes(before, mention)
  const isOwn = between.every((mention) => is(mention, 'filler') || isSize(mention) || isOfBefore(mention))
  // "Two large coffees, one small, two eggs", where eggs come in no size.
  const isSizeOfBefore = between.some((mention) => isSize(mention) && !describes(items, mention))
  const isOfSomebody = between.every((mention) => is(mention, 'filler'))
  return isOwn && (isSize(mentions[joint + 1]) || isSizeOfBefore || isOfSomebody)
}

/** "A coffee, 2 sugars, small tea" and "a coffee two sugars large tea" order no two teas. */
function countsOption({ mentions, noun, items, floor }: NounPhrase, at: number, joint: number): boolean {
  const [number, option, next] = mentions.slice(at, at + 3)
  if (!is(number, 'number')) return false
  if (joint >= 0 && isCountedBy(items, countedAt(mentions, at))) return true
  if (!isPlainOption(option) || !isSeveral(option)) return false
  if (joint >= 0 && isOneOf(next, joints)) return true
  const isSized = isSize(next) && !isPlainOption(next) && !isSeveral(mentions[noun])
  return isSized && describes(itemsOf(mentions[floor - 1]), option)
}
