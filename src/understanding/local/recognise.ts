import type { Item } from '../../menu/menu.ts'
import { type Cue, cues } from './english/cues.ts'
import { multipleOf, numeralAt, ordinalAt } from './english/numbers.ts'
import { isAdjective, isJoint } from './english/synonyms.ts'
import { isSame, type Lexicon, type Phrase, type Sense } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { stem } from './stem.ts'
import { type Token, tokenise } from './tokenise.ts'

const cueOf = new Map<string, Cue>(
  cues.map(([phrase, cue]) => [
    tokenise(phrase)
      .map(({ text }) => text)
      .join(' '),
    cue,
  ]),
)
const longestCue = Math.max(...[...cueOf.keys()].map((phrase) => phrase.split(' ').length))

/** Cues that are words for things; where the menu has such a word in another number, the menu is meant. */
const things: ReadonlySet<Cue> = new Set<Cue>(['kind', 'measure', 'portion', 'size', 'filler'])

interface Words {
  tokens: readonly Token[]
  texts: readonly string[]
  stems: readonly string[]
}

/** Says of each word of a text what it is: of the menu, of the language, a number, or unknown. */
export function recognise(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const { words, corrected } = correct(tokens, lexicon)
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(words, at, lexicon)
    mentions.push(mention)
    at = mention.to
  }
  const named = nameParts(mentions, words, lexicon)
  return nameOnes(mergeNames(named, words, lexicon)).map((mention) =>
    mention.cue === 'menu' && corrected.some((index) => index >= mention.from && index < mention.to)
      ? { ...mention, doubtful: true }
      : mention,
  )
}

function correct(tokens: readonly Token[], lexicon: Lexicon): { words: Words; corrected: number[] } {
  const corrected: number[] = []
  const texts = tokens.map(({ kind, text }, index) => {
    if (kind !== 'word' || lexicon.knows(text)) return text
    const meant = lexicon.correct(text) ?? (text.endsWith('s') ? lexicon.correct(text.slice(0, -1)) : null)
    if (meant === null) return text
    // Of a long word little else can have been meant; another ending may make another word of it.
    if (text.length < 7 || text.at(-1) !== meant.at(-1)) corrected.push(index)
    return meant
  })
  return { words: { tokens, texts, stems: texts.map(stem) }, corrected }
}

function mentionAt(words: Words, at: number, lexicon: Lexicon): Mention {
  const { kind = 'stop' } = words.tokens[at] ?? {}
  if (kind !== 'word') return { cue: kind, from: at, to: at + 1 }
  const menu = onMenu(words, at, lexicon)
  const cue = asCue(words, at)
  const number = numeralAt(words.texts, at)
  const language = Math.max(cue?.length ?? 0, number?.length ?? 0)
  if (menu && (menu.length > language || (menu.length === language && (menu.exact || !cue || things.has(cue.cue))))) {
    return { cue: 'menu', senses: menu.senses, doubtful: false, from: at, to: at + menu.length }
  }
  if (number && number.length >= (cue?.length ?? 0))
    return { cue: 'number', value: number.value, from: at, to: at + number.length }
  const ordinal = ordinalAt(words.texts, at)
  if (ordinal && ordinal.length >= (cue?.length ?? 0))
    return { cue: 'ordinal', value: ordinal.value, from: at, to: at + ordinal.length }
  const multiple = multipleOf(words.texts[at] ?? '')
  if (multiple !== undefined && !cue) return { cue: 'multiple', value: multiple, from: at, to: at + 1 }
  if (cue) return { cue: cue.cue, from: at, to: at + cue.length }
  return { cue: 'unknown', from: at, to: at + 1 }
}

/** The longest phrase of the menu that begins here. */
function onMenu({ tokens, texts, stems }: Words, at: number, lexicon: Lexicon) {
  let best: { senses: readonly Sense[]; length: number; exact: boolean } | null = null
  let exactKey = ''
  let stemKey = ''
  let plainKey = ''
  for (let length = 1; length <= lexicon.longestPhrase && tokens[at + length - 1]?.kind === 'word'; length++) {
    const text = texts[at + length - 1] ?? ''
    exactKey += text
    stemKey += stems[at + length - 1]
    if (!isJoint(text)) plainKey += stems[at + length - 1]
    const named = lexicon.exact.get(exactKey)
    // As a category's name "burgers" would hide the item.
    const exact = named?.some(({ kind }) => kind !== 'label') ? named : undefined
    const senses = exact ?? lexicon.stems.get(stemKey) ?? (isJoint(text) ? undefined : lexicon.jointless.get(plainKey))
    if (senses) best = { senses, length, exact: exact !== undefined }
  }
  return best
}

function asCue({ tokens, texts }: Words, at: number) {
  let best: { cue: Cue; length: number } | null = null
  let phrase = ''
  for (let length = 1; length <= longestCue && tokens[at + length - 1]?.kind === 'word'; length++) {
    phrase += (length > 1 ? ' ' : '') + texts[at + length - 1]
    const cue = cueOf.get(phrase)
    if (cue) best = { cue, length }
  }
  return best
}

/**
 * Unknown words may be a part of a name: "romaine" of "romaine lettuce", or share the noun of the next one: "black and
 * pinto beans".
 */
function nameParts(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  const named: Mention[] = []
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at]
    if (!mention) break
    const found =
      mention.cue === 'unknown'
        ? (sharedNoun(mentions, at, words, lexicon) ?? partOfName(mentions, at, words, lexicon))
        : null
    if (found) {
      named.push({ cue: 'menu', senses: found.senses, doubtful: found.doubtful, from: mention.from, to: found.to })
      while ((mentions[at + 1]?.from ?? Infinity) < found.to) at++
    } else named.push(mention)
  }
  return named
}

function sharedNoun(mentions: readonly Mention[], at: number, words: Words, lexicon: Lexicon) {
  const [mention, joint, next] = mentions.slice(at, at + 3)
  if (!mention || !next || next.cue !== 'menu' || !joint || !['and', 'or', 'comma'].includes(joint.cue)) return null
  const noun = words.stems[next.to - 1] ?? ''
  const senses = lexicon.stems.get(words.stems[mention.from] + noun)
  return senses && { senses, doubtful: false, to: mention.to }
}

function partOfName(mentions: readonly Mention[], at: number, words: Words, lexicon: Lexicon) {
  const first = mentions[at]
  if (!first) return null
  let holders: ReadonlySet<Phrase> | undefined = lexicon.parts.get(words.stems[first.from] ?? '')
  if (!holders) return null
  let to = first.to
  for (let next = to; next < first.from + lexicon.longestPhrase; next++) {
    const more = lexicon.parts.get(words.stems[next] ?? '')
    if (!more || words.tokens[next]?.kind !== 'word') break
    const both: ReadonlySet<Phrase> = new Set([...holders].filter((phrase) => more.has(phrase)))
    if (both.size === 0) break
    holders = both
    to = next + 1
  }
  // What it swallowed must not end within another mention.
  if (!mentions.some((mention) => mention.to === to)) to = first.to
  if (to === first.from + 1 && isAdjective(words.texts[first.from] ?? '')) return null
  const senses = distinct([...holders].flatMap((phrase) => phrase.senses)).filter(({ kind }) => kind !== 'label')
  if (senses.length === 0) return null
  return { senses, doubtful: to === first.from + 1 && senses.some(({ kind }) => kind === 'item'), to }
}

/** "cheddar cheese" is one thing where both words can stand for it; "2% lactose free milk" is one as well. */
function mergeNames(mentions: readonly Mention[], { texts }: Words, { anything }: Lexicon): Mention[] {
  const merged: Mention[] = []
  for (const mention of mentions) {
    const last = merged.at(-1)
    if (last?.cue === 'menu' && mention.cue === 'menu' && last.to === mention.from) {
      const isDegree = ({ from, to }: Mention) => to - from === 1 && texts[from]?.endsWith('%')
      const [degree, thing] = isDegree(mention) ? [mention, last] : [last, mention]
      const shared =
        isDegree(degree) && areOfOneGroup(degree.senses, thing.senses, anything)
          ? thing.senses
          : last.senses.filter((sense) => mention.senses.some((other) => isSame(sense, other)))
      if (shared.length > 0) {
        merged.splice(-1, 1, { ...last, senses: shared, doubtful: last.doubtful || mention.doubtful, to: mention.to })
        continue
      }
    }
    merged.push(mention)
  }
  return merged
}

/** "a large one": here "one" is no number. */
const nameOnes = (mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention, at) => {
    const [determiner, said] = [mentions[at - 2], mentions[at - 1]]
    const isDescribed =
      said?.cue === 'size' ||
      (said?.cue === 'menu' && said.senses.every(({ kind }) => kind === 'size' || kind === 'option'))
    const isDetermined = ['a', 'the', 'another', 'other'].includes(determiner?.cue ?? '')
    return mention.cue === 'number' && mention.value === 1 && isDescribed && isDetermined
      ? { cue: 'pronoun', from: mention.from, to: mention.to }
      : mention
  })

const areOfOneGroup = (some: readonly Sense[], others: readonly Sense[], { groups }: Item): boolean =>
  groups.some(({ options }) =>
    [some, others].every((senses) =>
      senses.some(({ kind, id }) => kind === 'option' && options.some((option) => option.id === id)),
    ),
  )

const distinct = (senses: readonly Sense[]): Sense[] =>
  senses.filter((sense, index) => senses.findIndex((other) => isSame(sense, other)) === index)
