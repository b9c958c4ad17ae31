import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn } from '../mentions/nearby.ts'
import type { Sense } from '../mentions/sense.ts'
import { isPlainOption, isSize } from '../mentions/senses.ts'

/** A noun that is said once, for all that are listed behind it. */
export interface Heading {
  noun: Mention
  /** Where it stands among the mentions. */
  at: number
  /** How many there are of it; null: that isn't said. */
  total: number | null
  /** A colon or dash stands behind it, not only a comma. */
  announces: boolean
}

/** One of the list: so many, of which kind, and where that is said. */
export interface Entry {
  count: number
  /** Where among the mentions the kind stands, and in which words. */
  at: number
  from: number
  to: number
  senses: readonly Sense[]
}

/** What these words can be in a list behind the heading; none: nothing of it. */
export type KindsNamed = (from: number, to: number, mention: Mention) => readonly Sense[]

/** Nobody says what kind in more words. */
const longestKind = 3

/** What is listed behind the heading; none where it is no list, or adds up to another number than was said. */
export function entriesBehind(
  { at, total, announces }: Heading,
  mentions: readonly Mention[],
  words: Words,
  kindsNamed: KindsNamed,
): Entry[] {
  const entries = entriesFrom(mentions, at + 2, words, kindsNamed)
  const sum = entries.reduce((all, { count }) => all + count, 0)
  const isList = entries.length >= (announces ? 1 : 2)
  return isList && (total === null || sum === total) ? entries : []
}

/** "2 beef with cheese, 2 lamb": one after the other, up to where something else is counted. */
function entriesFrom(mentions: readonly Mention[], start: number, words: Words, kindsNamed: KindsNamed): Entry[] {
  const entries: Entry[] = []
  for (const [index, mention] of fromHereOn(mentions, start).entries()) {
    const count = is(mention, 'a') ? 1 : mention.cue === 'number' ? (mention.value ?? 0) : 0
    const isFirst = entries.length === 0 && index === 0
    const before = mentions[start + index - 1]
    // "Tapas set: bravas, tortilla and a red": what is not counted is no entry, and the first is none of several.
    if (entries.length === 0 && is(mention, 'stop', 'menu')) return []
    if (count === 0 || !(isFirst || is(before, 'comma', 'and', 'menu', 'unknown', 'stop', 'filler'))) continue
    const entry = entryAt(mentions, start + index + 1, words, kindsNamed)
    // "Cookies: 6 oatmeal, 2 milks", but not "pizzas: 1 ham, 1 large with olives"
    const next = mentions[start + index + 1]
    if (!entry) return isPlainOption(next) || isSize(next) ? [] : entries
    entries.push({ ...entry, count })
  }
  return entries
}

/** The longest words from here on that are one of the kinds. */
function entryAt(
  mentions: readonly Mention[],
  at: number,
  words: Words,
  kindsNamed: KindsNamed,
): Omit<Entry, 'count'> | null {
  const from = mentions[at]?.from ?? 0
  for (const mention of mentions.slice(at, at + longestKind).toReversed()) {
    const { to } = mention
    if (words.tokens.slice(from, to).some(({ kind }) => kind !== 'word')) continue
    const senses = kindsNamed(from, to, mention)
    if (senses.length > 0 && (mention === mentions[at] || senses.every(({ kind }) => kind === 'item')))
      return { at, from, to, senses }
  }
  return null
}

/**
 * Puts the kinds in place of the words that listed them.
 * @param thing what they are kinds of, where it has to be said with each
 */
export function nameEntries(named: Mention[], entries: readonly Entry[], thing?: Mention): void {
  // From the end, so that those before stay where they are.
  for (const { at, from, to, senses } of entries.toReversed()) {
    const end = named.findIndex((mention, place) => place >= at && mention.to >= to)
    const kind: Mention = { cue: 'menu', senses, doubtful: false, from, to }
    named.splice(at, end - at + 1, kind, ...(thing ? [{ ...thing, from: to, to }] : []))
  }
}

/** The heading with its number says nothing more once its list is named. */
export function passOver(named: Mention[], { noun, at, total }: Heading): void {
  const first = total === null ? at : at - 1
  named.splice(first, at - first + 1, { cue: 'filler', from: named[first]?.from ?? 0, to: noun.to })
}
