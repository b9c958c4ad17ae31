import { type Cue, is, isOneOf, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { isNoun, isOption, isSize } from '../mentions/senses.ts'
import { changedNoun, keeps, recounts, removes, swaps, tellsHow } from './clause.ts'
import { type Clause, essence } from './essence.ts'
import { optionsSwapped } from './exchanges.ts'
import { namesLine } from './names-line.ts'
import { isListed } from './said-of-each.ts'

/** In words: nobody speaks of a line in more. */
const longestTopic = 8

/** Cuts a message before every word that begins a change or an order of its own. */
export function splitClauses(mentions: readonly Mention[]): Clause[] {
  const clauses: Mention[][] = []
  mentions.forEach((mention, at) => {
    const last = clauses.at(-1)
    const isCut = begins(mentions, at) && last !== undefined && !isSaidOf(last, mentions, at)
    if (!last || isCut || beginsOrder(last, mentions, at) || ordersBesides(last, mentions, at)) clauses.push([mention])
    else last.push(mention)
  })
  return clauses
}

/** "Forget the latte I'll have a tea", "scrap one of the lattes do a tea instead" */
function beginsOrder(clause: Clause, mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at]
  const isRequest = mention !== undefined && is(mention, 'request')
  const isLong = isRequest && (mention.to - mention.from > 1 || is(clause.at(-1), 'filler'))
  const isOfThing = isRequest && is(mentions[at + 1], 'a', 'number')
  // A copy, as the clause itself may grow.
  return (isLong || isOfThing) && clause.some(isNoun) && removes([...clause])
}

/** "the burger should be …", "the same but without …": what follows is about what was just named. */
function isSaidOf(clause: Clause, mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at]
  if (clause.length >= longestTopic) return false
  // A copy, as the clause itself may grow.
  const words = essence([...clause])
  const [first, next] = words
  const isMore = is(first, 'again', 'another') || (is(first, 'number') && is(next, 'more'))
  if (is(mention, 'late', 'gone') && namesLine(words)) return true
  // "Another one and make them both large", "… and make it three", are of what there is, too.
  const isOfAll = is(mention, 'gone') || (is(mention, 'late') && is(mentions[at + 1], 'both', 'some', 'number'))
  return isMore && !isOfAll && !clause.some(isNoun)
}

/** "Add bacon to the burger and a coke", "make the burger a cheeseburger and a coke": something is ordered besides. */
function ordersBesides(clause: Clause, mentions: readonly Mention[], at: number): boolean {
  if (!is(mentions[at - 1], 'and', 'comma') || !is(mentions[at], 'a', 'number', 'another')) return false
  const named = fromHereOn(mentions, at).find((mention) => is(mention, 'menu') && !isSize(mention))
  // What a clause says is worked out once for each: this one may still grow.
  const change = [...clause]
  return (
    isNoun(named) &&
    (changedNoun(change) !== null ||
      swaps(change) ||
      optionsSwapped(change, []) !== null ||
      recounts(change) ||
      tellsHow(change))
  )
}

function begins(mentions: readonly Mention[], at: number): boolean {
  const before = mentions[at - 1]
  const mention = mentions[at]
  if (is(before, 'stop') || keeps(mentions, at) || thinksAgain(mentions, at)) return true
  if (is(mention, 'remove', 'change', 'late', 'make', 'gone')) return !is(before, 'without', 'not')
  // "First one beef second one chicken", but not "beef first chicken second"
  if (is(mention, 'ordinal') && isHow(before) && sayNth(mentions, at)) return true
  if (isHow(mention) && isSaidOfNth(mentions, at - 1) && isSaidOfNth(mentions, at + 1)) return true
  // "Garlic sauce on both no onion on the lamb"
  if (is(before, 'both') && is(mention, 'no', 'without') && isPlaced(fromHereOn(mentions, at))) return true
  if (isNextPlaced(mentions, at)) return true
  if (!is(before, 'and', 'comma', 'but')) return false
  return (
    is(mention, 'request', 'add') ||
    (is(mention, 'ordinal') && !isListed(mentions, at)) ||
    (is(mention, 'number') && is(mentions[at + 1], 'with', 'without', 'no') && !is(before, 'and')) ||
    (is(mention, 'no', 'without', 'another') && !is(mentions[at - 2], 'menu')) ||
    (isPlaced(sinceLastPause(mentions, at - 1)) && isPlaced(fromHereOn(mentions, at)))
  )
}

/** "Lettuce on the first tomato on the second", "… then no onion on the second" */
function isNextPlaced(mentions: readonly Mention[], at: number): boolean {
  const [mention, before] = [mentions[at], mentions[at - 1]]
  const isBegun = isHow(mention) || is(mention, 'no', 'without', 'extra', 'light')
  const isBegunBefore = isHow(before) || is(before, 'no', 'without', 'extra', 'light', 'with', 'the', 'and', 'comma')
  return isBegun && !isBegunBefore && isPlaced(sinceLastPause(mentions, at)) && isPlaced(fromHereOn(mentions, at))
}

const isHow = (mention: Mention | undefined): boolean => isOption(mention) || isSize(mention)

const sayNth = (mentions: readonly Mention[], at: number): boolean =>
  shortlyBefore(mentions, at).some((mention, index, before) => is(mention, 'ordinal') && !isSaidOfNth(before, index))

/** "Olives first" */
const isSaidOfNth = (mentions: readonly Mention[], at: number): boolean =>
  is(mentions[at], 'ordinal') && isHow(mentions[at - 1])

/** "Fries, no wait 2 fries" */
const thinksAgain = (mentions: readonly Mention[], at: number): boolean =>
  is(mentions[at], 'instead') &&
  is(mentions[at - 1], 'comma') &&
  (is(mentions[at + 1], 'number', 'a') ||
    isNoun(mentions[at + 1]) ||
    (isSize(mentions[at + 1]) && isNoun(mentions[at + 2])))

function sinceLastPause(mentions: readonly Mention[], at: number): readonly Mention[] {
  const before = shortlyBefore(mentions, at)
  return before.slice(1 + before.findLastIndex((mention) => isOneOf(mention, pauses)))
}

const pauses: readonly Cue[] = ['and', 'comma', 'but', 'stop']

/** "nori on the first", "nori first", "large for the udon": what it says, and of which line, up to the next pause. */
function isPlaced(mentions: readonly Mention[]): boolean {
  const end = mentions.findIndex((mention) => isOneOf(mention, pauses))
  const words = mentions.slice(0, end < 0 ? undefined : end)
  const last = words.length - 1
  const place = words.findIndex((mention, at) => is(mention, 'with') && pointsAt(words, at + 1))
  const said = words.slice(0, place < 0 && isSaidOfNth(words, last) ? last : Math.max(0, place))
  return said.some(isHow) && !said.some(isNoun)
}

/** "the first", "one of the second" */
const pointsAt = (words: readonly Mention[], at: number): boolean =>
  is(words[at], 'the', 'ordinal') || (is(words[at], 'number') && is(words[at + 1], 'of'))
