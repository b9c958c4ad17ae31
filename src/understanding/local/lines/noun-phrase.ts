import type { Item } from '../../../menu/menu.ts'
import { type Cue, is, isOneOf, type Mention } from '../mentions/mention.ts'
import {
  describes,
  isCountedBy,
  isKind,
  isNoun,
  isOption,
  isPlainOption,
  isSeveral,
  isSize,
  itemsOf,
} from '../mentions/senses.ts'
import { countedAt } from './beside.ts'
import { givenStart } from './given-start.ts'

export const determiners: readonly Cue[] = ['number', 'a', 'some', 'another', 'other', 'ordinal']
const joints: readonly Cue[] = ['and', 'or', 'comma', 'filler', 'nope']
/** May stand between a determiner and its noun. */
const inner: readonly Cue[] = [
  'number',
  'of',
  'the',
  'extra',
  'more',
  'light',
  'less',
  'bit',
  'plain',
  'multiple',
  'size',
  'portion',
  'measure',
  'pronoun',
  'unknown',
  'note',
  'bare',
]
const clauseStarts: readonly Cue[] = [
  'request',
  'add',
  'make',
  'late',
  'stop',
  'but',
  'aside',
  'greeting',
  'confirm',
  'thanks',
]

/** Where the words of a noun begin, and whether others before them might be its own too. */
export interface PhraseStart {
  start: number
  doubtful: boolean
}

/**
 * The words before a noun that belong to it, and not to the noun before: from "a" or a number on, where there is one;
 * else from the last "and", or from its size on; and all of them where they begin a clause.
 * @param floor where the words after the noun before begin
 */
export function phraseStart(mentions: readonly Mention[], noun: number, floor: number): PhraseStart {
  const items = itemsOf(mentions[noun])
  const found = { joint: -1, size: -1 }
  let at = noun - 1
  for (; at >= floor; at--) {
    const mention = mentions[at]
    if (isOneOf(mention, determiners) && !(is(mention, 'number') && isKind(mentions[at + 1]))) {
      if (isOfSomethingElse(mentions, at, noun, floor, found.joint)) break
      const held = found.size < 0 ? heldStart(mentions, at, items, floor) : null
      if (held !== null) return sure(held)
      const given = givenStart(mentions, at, items, floor)
      if (given !== null) return sure(given)
      return sure(refused(mentions, is(mentions[at - 1], 'the') || isHalf(mentions, at, items) ? at - 1 : at))
    }
    if (isOneOf(mention, joints)) found.joint = Math.max(found.joint, at)
    else if (isSize(mention)) found.size = at
    else if (
      !isOneOf(mention, inner) &&
      !isKind(mention) &&
      !describes(items, mention) &&
      !isManner(mention) &&
      !isOwn(mentions, at, noun)
    )
      break
  }
  if (at < 0) return sure(0)
  const given = is(mentions[at + 1], 'the') ? givenStart(mentions, at + 1, items, floor) : null
  if (given !== null) return sure(given)
  // "a curry, make it medium and a soup": how it shall be is said of the one before.
  const isOfBefore = is(mentions[at], 'late') && floor > 0 && found.joint >= 0
  if (isOneOf(mentions[at], clauseStarts) && !isOfBefore && !addsToBefore(mentions, at, floor, found.joint))
    return sure(at + 1)
  if (found.joint >= 0) {
    const start = refused(mentions, found.joint + 1)
    return { start, doubtful: continuesList(mentions, noun, found.joint, floor) }
  }
  if (found.size >= 0) return sure(refused(mentions, found.size))
  // "a burger well done fries"
  const endsBefore = (mention: Mention) => is(mention, 'note', 'bare') || describes(items, mention)
  const said = mentions.slice(at + 1, noun).findLastIndex(endsBefore)
  if (said < 0) return { start: refused(mentions, at + 1), doubtful: mayBeOfNext(mentions, at, noun) }
  return { start: at + 2 + said, doubtful: describes(items, mentions[at + 1 + said]) }
}

/** "a burger and bacon fries", where there are no such fries: is the bacon on the burger? */
const mayBeOfNext = (mentions: readonly Mention[], at: number, noun: number): boolean =>
  at === noun - 1 && isOption(mentions[at]) && is(mentions[at - 1], 'and') && isNoun(mentions[at - 2])

/** "half a tuna", but not "a tea large a tuna". */
const isHalf = (mentions: readonly Mention[], article: number, items: readonly Item[]): boolean =>
  is(mentions[article], 'a') &&
  isSize(mentions[article - 1]) &&
  describes(items, mentions[article - 1]) &&
  !is(mentions[article - 2], 'menu')

/** "a burger, add cheese and fries": the cheese is of the burger. */
const addsToBefore = (mentions: readonly Mention[], at: number, floor: number, joint: number): boolean =>
  is(mentions[at], 'add') && joint > at && describes(itemsOf(mentions[floor - 1]), mentions[at + 1])

/** "a latte and a decaf tea", where tea is not to be had so: it's not said of the latte. */
function isOwn(mentions: readonly Mention[], at: number, noun: number): boolean {
  const determiner = isSize(mentions[at - 1]) ? mentions[at - 2] : mentions[at - 1]
  return at === noun - 1 && isOption(mentions[at]) && is(determiner, 'a', 'another')
}

/** "a small black coffee", where the tea may be black */
const isManner = (mention: Mention | undefined): boolean =>
  mention?.cue === 'menu' && mention.otherwise !== undefined && !isNoun(mention)

/** "a double scoop of mango in a cone": where begins what comes in it, if that has its size. */
function heldStart(
  mentions: readonly Mention[],
  determiner: number,
  items: readonly Item[],
  floor: number,
): number | null {
  if (!is(mentions[determiner - 1], 'with')) return null
  const words = mentions.slice(floor, determiner - 1)
  const isOwn = (mention: Mention) => is(mention, 'of', 'measure', 'and') || describes(items, mention)
  const start = words.findLastIndex((mention) => !isOwn(mention))
  const said = words.slice(start + 1)
  const isSized = is(words[start], 'a', 'number') && isSize(said[0]) && said.slice(1).some(isOption)
  return isSized ? floor + start : null
}

/** "a pie with pesto and ham pizza": is the ham on the pie, and the pizza said again? */
function continuesList(mentions: readonly Mention[], noun: number, joint: number, floor: number): boolean {
  const items = itemsOf(mentions[noun])
  const isAnd = is(mentions[joint], 'and') && floor > 0 && is(mentions[joint - 1], 'menu')
  // "... and large ham pizza" is one of its own.
  const isSized = isSize(mentions[joint + 1]) && !isPlainOption(mentions[joint + 1])
  return (
    isAnd &&
    !isSized &&
    joint - 1 >= floor &&
    mentions.slice(joint + 1, noun).some((mention) => describes(items, mention)) &&
    describes(items, mentions[joint - 1])
  )
}

const sure = (start: number): PhraseStart => ({ start, doubtful: false })

/** "... and no cola": what is not wanted has its "no" with it. */
const refused = (mentions: readonly Mention[], start: number): number =>
  is(mentions[start - 1], 'no', 'without', 'not') ? start - 1 : start

/** A determiner on the way that is not this noun's. */
function isOfSomethingElse(
  mentions: readonly Mention[],
  at: number,
  noun: number,
  floor: number,
  joint: number,
): boolean {
  const next = mentions[at + 1]
  // "a pump of vanilla and mocha"
  if (is(next, 'measure') && !is(mentions[at], 'number')) return true
  // "with a double egg and udon"
  if (is(mentions[at - 1], 'with') && joint >= 0) return true
  if (isCountedBehind(mentions, at)) return true
  if (floor > 0 && countsOption(mentions, at, noun, floor, joint)) return true
  // "cola x2, udon", but "x2 cola"
  const isBehind = at > 0 && (at === floor || is(mentions[at - 1], 'menu'))
  const number = mentions[at]
  if (!isBehind || number?.cue !== 'number') return false
  return number.factor === true || (isOneOf(next, joints) && !describes(itemsOf(mentions[noun]), next))
}

/** "Colas, 2, udon" */
const isCountedBehind = (mentions: readonly Mention[], at: number): boolean =>
  is(mentions[at], 'number') &&
  is(mentions[at - 1], 'comma') &&
  is(mentions[at + 1], 'comma') &&
  isNoun(mentions[at - 2])

/** "A coffee, 2 sugars, small tea" and "a coffee two sugars large tea" order no two teas. */
function countsOption(mentions: readonly Mention[], at: number, noun: number, floor: number, joint: number): boolean {
  const [number, option, next] = mentions.slice(at, at + 3)
  if (!is(number, 'number')) return false
  if (joint >= 0 && isCountedBy(itemsOf(mentions[noun]), countedAt(mentions, at))) return true
  if (!isPlainOption(option) || !isSeveral(option)) return false
  if (joint >= 0 && isOneOf(next, joints)) return true
  const isSized = isSize(next) && !isPlainOption(next) && !isSeveral(mentions[noun])
  return isSized && describes(itemsOf(mentions[floor - 1]), option)
}
