import type { Item } from '../../../menu/menu.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn } from '../mentions/nearby.ts'
import type { Sense } from '../mentions/sense.ts'
import { areAlternatives, isNoun, isPlainOption, isSize, itemsOf, sensesFor, sensesOf } from '../mentions/senses.ts'

/** What one of a list is of: so many, of which kind, and where that is said. */
interface Entry {
  count: number
  /** Where among the mentions the kind stands, and in which words. */
  at: number
  from: number
  to: number
  senses: readonly Sense[]
}

/** Of what is listed: things that are called so ("patties"), or kinds of a thing. */
type Listed = (from: number, to: number, mention: Mention) => readonly Sense[]

/**
 * "4 patties, 2 beef and 2 lamb", "musubi: 3 spam, 1 chicken", and "empanadas: 2 chicken, 1 beef", though a chicken is
 * sold by itself: the noun is said once, for all that are listed behind it.
 */
export function withKindSaidOnce(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  const named = [...mentions]
  for (let at = 0; at < named.length; at++) nameListed(named, at, words, lexicon)
  return named
}

/** Names what is listed behind the heading that stands here, if it is one. */
function nameListed(named: Mention[], at: number, words: Words, lexicon: Lexicon): void {
  const head = named[at]
  const pause = named[at + 1]
  const before = named[at - 1]
  const announces = (pause?.cue === 'stop' && pause.announces === true) || isDash(pause, words)
  if (!head || !(announces || is(pause, 'comma'))) return
  const total = before?.cue === 'number' ? before.value : null
  if (total === null && !(announces && (before === undefined || is(before, 'stop', 'comma', 'request', 'filler'))))
    return
  const kinds = isNoun(head) ? kindsOf(head) : thingsCalled(head, words, lexicon)
  const entries = kinds ? entriesFrom(named, at + 2, words, kinds) : []
  const sum = entries.reduce((all, { count }) => all + count, 0)
  if (entries.length < (announces ? 1 : 2) || (total !== null && sum !== total)) return
  if (isNoun(head) && !areOfOneGroup(head, entries)) return
  // "2 large burritos, 1 chicken, 1 steak": as many of what was named.
  const isCounted = isNoun(head) && total !== null
  if (isCounted && !entries.some((entry) => isNoun(named[entry.at]))) return
  for (const entry of entries.toReversed()) nameEntry(named, entry, isCounted || !isNoun(head) ? null : head)
  const first = total === null ? at : at - 1
  if (!isCounted) named.splice(first, at - first + 1, { cue: 'filler', from: named[first]?.from ?? 0, to: head.to })
}

/** "Cookies - 6 oatmeal" */
const isDash = (pause: Mention | undefined, { tokens }: Words): boolean =>
  is(pause, 'comma') && /^\s*[-–—]/.test(tokens[pause?.from ?? 0]?.text ?? '')

/** @param thing what it is a kind of, where the words name the kind alone */
function nameEntry(named: Mention[], { at, from, to, senses }: Entry, thing: Mention | null): void {
  const end = named.findIndex((mention, place) => place >= at && mention.to >= to)
  const kind: Mention = { cue: 'menu', senses, doubtful: false, from, to }
  named.splice(at, end - at + 1, kind, ...(thing ? [{ ...thing, from: to, to }] : []))
}

/** Kinds of the one thing that the heading names, though they may be sold by themselves or be said in part. */
function kindsOf(head: Mention): Listed | null {
  const [item, ...others] = itemsOf(head)
  if (!item || others.length > 0) return null
  return (_from, _to, mention) => sensesFor(item, sensesOf(mention)).filter(({ kind }) => kind === 'option')
}

/** Each of them is to be had in one of these kinds. */
function areOfOneGroup(head: Mention, entries: readonly Entry[]): boolean {
  const [item] = itemsOf(head)
  const ids = entries.map(({ senses }) => senses.map(({ id }) => id))
  return item !== undefined && ids.every((some) => areAlternatives(onlyKinds(item), some, ids[0] ?? []))
}

const onlyKinds = ({ groups }: Item): Pick<Item, 'groups'> => ({
  groups: groups.filter(({ min, max }) => min > 0 || max === 1),
})

/** Things whose names end with the heading, where there are several and none is called no more than that. */
function thingsCalled(head: Mention, { stems }: Words, { parts }: Lexicon): Listed | null {
  const word = stems[head.to - 1] ?? ''
  if (head.to !== head.from + 1) return null
  const called = [...(parts.get(word) ?? [])].filter(({ words }) => words.length > 1 && words.at(-1) === word)
  const isOne = ({ kind }: Sense) => kind === 'item'
  if (new Set(called.flatMap(({ senses }) => senses.filter(isOne).map(({ id }) => id))).size < 2) return null
  return (from, to) => {
    const said = stems.slice(from, to)
    const wholes = called.filter(({ words }) => words.slice(0, -1).join(' ') === said.join(' '))
    const some = called.filter(({ words }) => said.every((stem) => words.includes(stem)))
    const senses = (wholes.length > 0 ? wholes : some).flatMap((phrase) => phrase.senses.filter(isOne))
    return new Set(senses.map(({ id }) => id)).size === 1 ? senses.slice(0, 1) : []
  }
}

/** Nobody says what kind in more words. */
const longestKind = 3

/** "2 beef with cheese, 2 lamb": one after the other, up to where something else is counted. */
function entriesFrom(mentions: readonly Mention[], start: number, words: Words, kinds: Listed): Entry[] {
  const entries: Entry[] = []
  for (const [index, mention] of fromHereOn(mentions, start).entries()) {
    const count = is(mention, 'a') ? 1 : mention.cue === 'number' ? (mention.value ?? 0) : 0
    const isFirst = entries.length === 0 && index === 0
    const before = mentions[start + index - 1]
    if (is(mention, 'stop') && entries.length === 0) return []
    if (count === 0 || !(isFirst || is(before, 'comma', 'and', 'menu', 'unknown', 'stop', 'filler'))) continue
    const entry = entryAt(mentions, start + index + 1, words, kinds)
    // "Cookies: 6 oatmeal, 2 milks", but not "pizzas: 1 ham, 1 large with olives"
    const next = mentions[start + index + 1]
    if (!entry) return isPlainOption(next) || isSize(next) ? [] : entries
    entries.push({ ...entry, count })
  }
  return entries
}

/** The longest words from here on that are one of the kinds. */
function entryAt(mentions: readonly Mention[], at: number, words: Words, kinds: Listed): Omit<Entry, 'count'> | null {
  const from = mentions[at]?.from ?? 0
  for (const mention of mentions.slice(at, at + longestKind).toReversed()) {
    const { to } = mention
    if (words.tokens.slice(from, to).some(({ kind }) => kind !== 'word')) continue
    const senses = kinds(from, to, mention)
    if (senses.length > 0 && (mention === mentions[at] || senses.every(({ kind }) => kind === 'item')))
      return { at, from, to, senses }
  }
  return null
}
