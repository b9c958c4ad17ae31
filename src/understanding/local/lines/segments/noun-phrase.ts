import { type Cue, is, isOneOf, type Mention } from '../../mentions/mention.ts'
import { describes, isKind, isNoun, isOption, isPlainOption, isSize, itemsOf } from '../../mentions/senses.ts'
import { determinedStart, determiners, isOfSomethingElse, joints, type NounPhrase, withRefusal } from './determiner.ts'
import { givenStart } from './given-start.ts'

/** May stand between a determiner and its noun. */
const between: readonly Cue[] = [
  ...determiners,
  ...joints,
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
  const phrase: NounPhrase = { mentions, noun, items: itemsOf(mentions[noun]), floor }
  const passed = { joint: -1, size: -1 }
  let at = noun - 1
  for (; at >= floor && mayBelong(phrase, at); at--) {
    if (isDeterminer(mentions, at)) {
      if (isOfSomethingElse(phrase, at, passed.joint)) break
      return sure(determinedStart(phrase, at, passed.size))
    }
    if (beginsAnother(mentions, at, floor)) return sure(at)
    if (isOneOf(mentions[at], joints)) passed.joint = Math.max(passed.joint, at)
    else if (isSize(mentions[at])) passed.size = at
  }
  return undeterminedStart(phrase, at, passed)
}

/** "a", "two", but not the "two" of "a two topping pizza". */
const isDeterminer = (mentions: readonly Mention[], at: number): boolean =>
  isOneOf(mentions[at], determiners) && !(is(mentions[at], 'number') && isKind(mentions[at + 1]))

/** "A ham sub with ranch and the tuna sub", where the ranch is on the ham; but not "ranch on the tuna sub". */
function beginsAnother(mentions: readonly Mention[], at: number, floor: number): boolean {
  if (floor === 0 || !is(mentions[at], 'the')) return false
  const before = is(mentions[at - 1], 'filler') ? mentions[at - 2] : mentions[at - 1]
  return is(before, 'and', 'comma') && at - 1 > floor
}

/** Whether the word may be one of the phrase, or stand between two of them. */
const mayBelong = ({ mentions, noun, items }: NounPhrase, at: number): boolean =>
  isOneOf(mentions[at], between) ||
  isSize(mentions[at]) ||
  isKind(mentions[at]) ||
  describes(items, mentions[at]) ||
  isManner(mentions[at]) ||
  isOwn(mentions, at, noun)

/**
 * Where a phrase begins that has no determiner.
 * @param at the last word before it that is none of its own
 */
function undeterminedStart(
  phrase: NounPhrase,
  at: number,
  { joint, size }: { joint: number; size: number },
): PhraseStart {
  const { mentions, noun, items, floor } = phrase
  if (at < 0) return sure(0)
  const given = is(mentions[at + 1], 'the') ? givenStart(mentions, at + 1, items, floor) : null
  if (given !== null) return sure(given)
  // "a curry, make it medium and a soup": how it should be is said of the one before.
  const isOfBefore = is(mentions[at], 'late') && floor > 0 && joint >= 0
  if (isOneOf(mentions[at], clauseStarts) && !isOfBefore && !addsToBefore(mentions, at, floor, joint))
    return sure(at + 1)
  if (joint >= 0) return { start: withRefusal(mentions, joint + 1), doubtful: continuesList(phrase, joint) }
  if (size >= 0) return sure(withRefusal(mentions, size))
  // "a burger well done fries"
  const endsBefore = (mention: Mention) => is(mention, 'note', 'bare') || describes(items, mention)
  const said = mentions.slice(at + 1, noun).findLastIndex(endsBefore)
  if (said < 0) return { start: withRefusal(mentions, at + 1), doubtful: mayBeOfNext(mentions, at, noun) }
  return { start: at + 2 + said, doubtful: describes(items, mentions[at + 1 + said]) }
}

/** "a burger and bacon fries", where the menu has no bacon fries: is the bacon on the burger? */
const mayBeOfNext = (mentions: readonly Mention[], at: number, noun: number): boolean =>
  at === noun - 1 && isOption(mentions[at]) && is(mentions[at - 1], 'and') && isNoun(mentions[at - 2])

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

/** "a pie with pesto and ham pizza": is the ham on the pie, and the pizza said again? */
function continuesList({ mentions, noun, items, floor }: NounPhrase, joint: number): boolean {
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
