import type { Change, Target } from '../meaning.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { readSegment } from './read-segment.ts'
import { describes, itemsOf, sensesOf } from './senses.ts'

/** What a message changes in a draft, and what is left of it to be an order. */
export interface Changed {
  changes: Change[]
  rest: Mention[]
  unexplained: Mention[]
  doubtful: boolean
}

type Cue = Mention['cue']
const is = (mention: Mention | undefined, ...cues: Cue[]): boolean =>
  mention !== undefined && cues.includes(mention.cue)
const isTalk = (mention: Mention): boolean =>
  is(mention, 'filler', 'request', 'add', 'greeting', 'confirm', 'thanks', 'comma', 'stop', 'and', 'but', 'instead')

/** Without its own noun a message speaks of the draft; with one, only what takes away or replaces does. */
export function readChanges(mentions: readonly Mention[], lexicon: Lexicon): Changed {
  const result: Changed = { changes: [], rest: [], unexplained: [], doubtful: false }
  const clauses = splitClauses(mentions)
  const ordersNothing = clauses.every((clause) => !orders(clause))
  const ordered = clauses.filter(orders).flatMap((clause) => clause.flatMap(itemsOf))
  for (const clause of clauses) {
    const target = targetNoun(clause)
    const isOfDraft = target !== null && !itemsOf(target).some((item) => ordered.includes(item))
    const words = clause.filter((mention) => !isTalk(mention))
    if (is(words[0], 'remove')) remove(clause, words.slice(1), lexicon, result)
    else if (is(words[0], 'change', 'make') && swaps(clause)) swap(words.slice(1), result)
    else if (ordersNothing || isOfDraft) alter(clause, words, lexicon, result)
    else result.rest.push(...clause)
  }
  return result
}

/** Cuts before every word that begins a change of its own. */
function splitClauses(mentions: readonly Mention[]): Mention[][] {
  const clauses: Mention[][] = [[]]
  mentions.forEach((mention, at) => {
    const begins = is(mention, 'remove', 'change', 'late', 'make') || (at > 0 && is(mentions[at - 1], 'stop'))
    const joint = is(mentions[at - 1], 'and', 'comma', 'but')
    const startsAnew =
      joint && is(mention, 'request', 'add', 'no', 'without', 'another') && !is(mentions[at - 2], 'menu')
    const adds = joint && is(mention, 'request', 'add')
    if (begins || startsAnew || adds) clauses.push([])
    clauses.at(-1)?.push(mention)
  })
  return clauses.filter((clause) => clause.length > 0)
}

/** It names something of the menu that isn't what a change is about. */
const orders = (clause: readonly Mention[]): boolean => {
  const nouns = clause.filter((mention) => itemsOf(mention).length > 0)
  if (nouns.length === 0)
    return clause.some(
      (mention, at) => is(mention, 'a', 'number') && isSized(clause[at + 1]) && !is(clause[at - 1], 'late'),
    )
  return (
    !is(
      clause.find((mention) => !isTalk(mention)),
      'remove',
    ) &&
    !swaps(clause) &&
    targetNoun(clause) === null
  )
}

const isSized = (mention: Mention | undefined): boolean => sensesOf(mention).some(({ kind }) => kind === 'size')

/** "make the latte large", "no onions on the burger": the noun that a change is about. */
function targetNoun(clause: readonly Mention[]): Mention | null {
  const noun = clause.findIndex((mention) => itemsOf(mention).length > 0)
  if (noun < 0 || clause.slice(noun + 1).some((mention) => itemsOf(mention).length > 0)) return null
  if (!is(clause[noun - 1], 'the', 'both')) return null
  const before = clause.slice(0, noun - 1).filter((mention) => !is(mention, 'filler', 'confirm', 'greeting', 'comma'))
  const made = before.length === 1 && is(before[0], 'make')
  const added = is(before[0], 'add') && before.some((mention) => mention.cue === 'menu')
  const isNew = before.some((mention) => is(mention, 'a', 'number')) || is(before[0], 'request')
  const placed = is(before.at(-1), 'with') && before.length > 1 && !isNew
  return made || added || placed ? (clause[noun] ?? null) : null
}

/** "change the coke to a sprite", "make the coke a sprite", "swap the coke for a sprite". */
function swaps(clause: readonly Mention[]): boolean {
  const nouns = clause.filter((mention) => itemsOf(mention).length > 0)
  return (
    is(
      clause.find((mention) => !isTalk(mention)),
      'change',
      'make',
    ) && nouns.length === 2
  )
}

function swap(words: readonly Mention[], result: Changed): void {
  const old = words.findIndex((mention) => itemsOf(mention).length > 0)
  const [item] = itemsOf(words[old])
  if (item) result.changes.push({ op: 'remove', target: { item: item.id } })
  result.rest.push(...words.slice(old + 1).filter((mention) => !is(mention, 'with')))
}

/** "drop the coke", "remove the last one", "take off the onions". */
function remove(clause: readonly Mention[], words: readonly Mention[], lexicon: Lexicon, result: Changed): void {
  const nouns = words.flatMap((mention) => itemsOf(mention).slice(0, 1))
  const options = words.filter((mention) => describes([lexicon.anything], mention) && itemsOf(mention).length === 0)
  if (options.length > 0) {
    const no: Mention = { cue: 'no', from: clause[0]?.from ?? 0, to: clause[0]?.from ?? 0 }
    alter(clause, [no, ...words], lexicon, result)
    return
  }
  const target = targetOf(words)
  if (nouns.length > 0)
    result.changes.push(...nouns.map((item): Change => ({ op: 'remove', target: { item: item.id } })))
  else if (
    target !== 'implied' ||
    words.every((mention) => is(mention, 'ordinal', 'pronoun', 'the', 'another', 'number'))
  ) {
    result.changes.push({ op: 'remove', target })
  }
  result.unexplained.push(...words.filter((mention) => is(mention, 'unknown', 'size', 'kind')))
}

/** What is said of a line without an order: "make that two", "large", "no onions on the second". */
function alter(clause: readonly Mention[], words: readonly Mention[], lexicon: Lexicon, result: Changed): void {
  const noun = targetNoun(clause)
  const [item] = itemsOf(noun ?? undefined)
  const target: Target = item ? { item: item.id } : targetOf(words)
  const more = moreOf(words)
  if (more !== null) {
    result.changes.push({ op: 'more', target, by: more })
    result.unexplained.push(...words.filter((mention) => is(mention, 'unknown', 'size')))
    return
  }
  const about = words.filter(
    (mention) => mention !== noun && !is(mention, 'ordinal', 'the', 'pronoun', 'both', 'a', 'make'),
  )
  const reading = readSegment({ items: [], mentions: about, head: -1, doubtful: false }, item ?? lexicon.anything)
  if (reading.quantity !== null && !Number.isNaN(reading.quantity)) {
    result.changes.push({ op: 'quantity', target, quantity: reading.quantity })
  }
  if (reading.size !== null) result.changes.push({ op: 'size', target, size: reading.size })
  for (const option of reading.options) result.changes.push({ op: 'option', target, option })
  result.unexplained.push(...reading.unexplained, ...reading.strays.map(({ mention }) => mention))
  result.doubtful ||= reading.doubtful
}

function targetOf(words: readonly Mention[]): Target {
  const ordinal = words.find(({ cue }) => cue === 'ordinal')
  if (ordinal?.cue === 'ordinal' && ordinal.value !== null) return { nth: ordinal.value }
  return words.some((mention) => is(mention, 'both')) ? 'all' : 'implied'
}

/** "another one", "two more". */
function moreOf(words: readonly Mention[]): number | null {
  const at = words.findIndex((mention) => is(mention, 'number', 'another'))
  const number = words[at]
  const follows = words[at + 1]
  if (number?.cue === 'another' && !is(follows, 'menu', 'with')) return 1
  return number?.cue === 'number' && is(follows, 'more') ? number.value : null
}
