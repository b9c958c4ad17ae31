import { distance } from 'fastest-levenshtein'
import type { Item, Menu } from '../../menu/menu.ts'
import { addAlike } from './alike-names.ts'
import type { Cue } from './english/cues.ts'
import { english, type Language } from './english/english.ts'
import { isParty, isUnit, numeralAt } from './english/numbers.ts'
import { isJoint, rephrase, swapped } from './english/synonyms.ts'
import { kindsOf } from './kinds.ts'
import { anythingOn, namesOf } from './menu-names.ts'
import { isSame, type Sense } from './sense.ts'
import { createSpelling, type Near } from './spelling.ts'
import { stem } from './stem.ts'
import { wordsIn } from './tokenise.ts'

/** The words of a menu, made ready for looking up. */
export interface Lexicon {
  /** Has all sizes and options of the menu, for what is said of an item that the words don't name. */
  anything: Item
  items: readonly Item[]
  /** Items by the options that only they have, and of which they have to be one. */
  kinds: ReadonlyMap<string, Item>
  /** By the words as the menu has them, by their stems, and both written as one word: "sun chips" is "sunchips". */
  exact: ReadonlyMap<string, readonly Sense[]>
  stems: ReadonlyMap<string, readonly Sense[]>
  /** By stems without the joints, for names that have some: "chicken bacon ranch". */
  jointless: ReadonlyMap<string, readonly Sense[]>
  /** Names that list things, "bacon, egg and cheese": their stems without the joints, by the first. */
  listed: ReadonlyMap<string, ReadonlyArray<readonly string[]>>
  /** The phrases that hold a stem. */
  parts: ReadonlyMap<string, ReadonlySet<Phrase>>
  /** In words; one more than in the menu, as what it writes as one word may be written as two. */
  longestPhrase: number
  /** What a phrase of the language does. */
  cueOf: ReadonlyMap<string, Cue>
  /** What such phrases begin with, from the first word to all of them. */
  cueStarts: ReadonlySet<string>
  /** false: no key of `exact`, `stems` and `jointless` begins with these letters. It may be true of more than those. */
  begins(letters: string): boolean
  knows(word: string): boolean
  /** Words that a misspelled one may have been meant to be, the nearest first. */
  near(word: string): Near[]
}

export interface Phrase {
  words: readonly string[]
  senses: Sense[]
}

export function createLexicon(menu: Menu, language: Language = english): Lexicon {
  const cueOf = new Map(language.cues.map(([phrase, cue]) => [wordsIn(phrase).join(' '), cue]))
  const languageWords = new Set([...cueOf.keys()].flatMap((phrase) => phrase.split(' ')))
  const exact = new Map<string, Sense[]>()
  const stems = new Map<string, Sense[]>()
  const jointless = new Map<string, Sense[]>()
  const phrases = new Map<string, Phrase>()
  const listed = new Map<string, string[][]>()
  const vocabulary = new Set<string>()
  for (const [{ name, aliases }, sense] of namesOf(menu)) {
    for (const words of [name, ...aliases].map(wordsIn).filter(({ length }) => length > 0)) {
      const stemmed = words.map(stem)
      const plain = words.filter((word) => !isJoint(word)).map(stem)
      for (const word of words) vocabulary.add(word)
      note(exact, words.join(''), sense)
      note(stems, stemmed.join(''), sense)
      note(stems, lastStemmed(words), sense)
      if (plain.length < words.length) {
        note(jointless, plain.join(''), sense)
        note(jointless, lastStemmed(words.filter((word) => !isJoint(word))), sense)
      }
      notePhrase(phrases, stemmed, sense)
      const [first = '', ...others] = plain
      if (others.length > 1 && plain.length < words.length) listed.set(first, [...(listed.get(first) ?? []), plain])
    }
  }
  const parts = partsOf(phrases.values())
  for (const word of addVariants(menu, stems, parts, language)) vocabulary.add(word)
  addSizes(menu, exact, language)
  addAlike(menu, { exact, stems, parts })

  const known = new Set([...vocabulary].map(stem))
  return {
    anything: anythingOn(menu),
    items: [...menu.items.values()],
    kinds: kindsOf(menu),
    exact,
    stems,
    jointless,
    listed,
    parts,
    longestPhrase: 1 + Array.from(phrases.values(), ({ words }) => words.length).reduce((a, b) => Math.max(a, b), 1),
    cueOf,
    cueStarts: new Set([...cueOf.keys()].flatMap(startsOf)),
    begins: createBeginnings([exact, stems, jointless].flatMap((names) => [...names.keys()])),
    knows: (word) =>
      languageWords.has(word) ||
      known.has(stem(word)) ||
      stems.has(stem(word)) ||
      isUnit(word) ||
      isParty(word) ||
      numeralAt([word], 0) !== null,
    near: createSpelling([...vocabulary, ...languageWords]),
  }
}

/** "Bacon cheeseburgers" for "bacon cheese burger": as written, but for the ending of the last word. */
const lastStemmed = (words: readonly string[]): string => words.slice(0, -1).join('') + stem(words.at(-1) ?? '')

/** "can i get": "can", "can i", "can i get" */
function startsOf(phrase: string): string[] {
  const words = phrase.split(' ')
  return words.map((_, at) => words.slice(0, at + 1).join(' '))
}

/** Few words of a text begin a name: the first letters tell, and how long the longest name is that begins with them. */
function createBeginnings(names: readonly string[]): (letters: string) => boolean {
  const longest = new Map<number, number>()
  for (const name of names) {
    for (let length = 0; length <= telling; length++) {
      const start = startOf(name.slice(0, length))
      longest.set(start, Math.max(name.length, longest.get(start) ?? 0))
    }
  }
  return (letters) => letters.length <= (longest.get(startOf(letters)) ?? -1)
}

const telling = 3

/** The first letters as a number, which is looked up sooner than a string that has to be cut out; few others have the same. */
const startOf = (letters: string): number =>
  (letters.charCodeAt(0) << 20) ^ (letters.charCodeAt(1) << 10) ^ letters.charCodeAt(2)

function notePhrase(phrases: Map<string, Phrase>, words: readonly string[], sense: Sense): void {
  const key = words.join(' ')
  const phrase = phrases.get(key) ?? { words, senses: [] }
  if (!phrase.senses.some((other) => isSame(other, sense))) phrase.senses.push(sense)
  phrases.set(key, phrase)
}

/** What people say for a name of the menu, where no other name of the menu is said so; gives the words of it. */
function addVariants(
  menu: Menu,
  stems: Map<string, Sense[]>,
  parts: Lexicon['parts'],
  { foods, sizes }: Language,
): Set<string> {
  const variants = new Map<string, Sense[]>()
  const words = new Set<string>()
  const spellings = spellingsOf(menu)
  const heads = { item: headsOf(menu, 'item'), option: headsOf(menu, 'option') }
  for (const [named, sense] of namesOf(menu)) {
    for (const name of [named.name, ...named.aliases]) {
      if (sense.kind !== 'item' && sense.kind !== 'option') continue
      const phrase = wordsIn(name).join(' ')
      for (const variant of [
        ...rephrase(phrase, foods),
        ...swapped(phrase, spellings),
        ...(comesInOneSize(phrase, sense, menu) ? swapped(phrase, sizes) : []),
        ...headless(phrase, heads[sense.kind]).filter((name) => isOfOne(name, sense, parts)),
      ]) {
        const key = variant.split(' ').map(stem).join('')
        if (stems.has(key) || refusesOther(variant, phrase, stems)) continue
        note(variants, key, sense)
        for (const word of variant.split(' ')) words.add(word)
      }
    }
  }
  for (const [key, senses] of variants) stems.set(key, senses)
  return words
}

/** A "small burger" is the little burger, unless there is a burger that comes in sizes. */
const comesInOneSize = (phrase: string, sense: Sense, { items }: Menu): boolean =>
  sense.kind === 'item' &&
  sense.item.sizes.size === 0 &&
  !items.values().some(({ name, sizes }) => sizes.size > 0 && phrase.endsWith(` ${name.toLowerCase()}`))

/** "No sugar" is not "sugar free" where there is sugar that somebody may not want. */
function refusesOther(variant: string, phrase: string, stems: ReadonlyMap<string, readonly Sense[]>): boolean {
  const [no, ...rest] = variant.split(' ')
  const named = stems.get(rest.map(stem).join('')) ?? []
  return (no === 'no' || no === 'without') && !phrase.startsWith('no ') && named.some(({ kind }) => kind !== 'label')
}

/** Words that the names of several items, or of several options, end with: "roll", "tea"; "syrup". */
function headsOf(menu: Menu, kind: 'item' | 'option'): Set<string> {
  const seen = new Set<string>()
  const heads = new Set<string>()
  for (const [{ name }, sense] of namesOf(menu)) {
    if (sense.kind !== kind) continue
    const head = wordsIn(name).at(-1) ?? ''
    ;(seen.has(head) ? heads : seen).add(head)
  }
  return heads
}

/** "Spicy tuna" says which roll; one word by itself may say something else. */
function headless(phrase: string, heads: ReadonlySet<string>): string[] {
  const words = phrase.split(' ')
  const head = words.pop() ?? ''
  return words.length > 1 && heads.has(head) && !isJoint(words.at(-1) ?? '') ? [words.join(' ')] : []
}

/** "Ice cream" is not the "ice cream sundae" where an "ice cream cone" is sold too. */
function isOfOne(name: string, sense: Sense, parts: Lexicon['parts']): boolean {
  const [first = '', ...words] = name.split(' ').map(stem)
  const holders = [...(parts.get(first) ?? [])].filter((phrase) => words.every((word) => phrase.words.includes(word)))
  return holders.every(({ senses }) => senses.every((other) => other.kind !== sense.kind || other.id === sense.id))
}

/** Names of one option that differ by a letter: who writes "salame" writes "salame pizza" too. */
function spellingsOf(menu: Menu): string[][] {
  return [...namesOf(menu)].flatMap(([{ name, aliases }, { kind }]) => {
    if (kind !== 'option') return []
    const [first = '', ...others] = [name, ...aliases].map((phrase) => wordsIn(phrase).join(' '))
    const alike = others.filter((other) => other !== first && distance(first, other) === 1)
    return alike.length > 0 ? [[first, ...alike]] : []
  })
}

/** Words for sizes may be names of something else too: what they are depends on what they're said of. */
function addSizes(menu: Menu, exact: Map<string, Sense[]>, language: Language): void {
  const said = new Map<string, Sense[]>()
  const named = new Set<string>()
  for (const { id, name, aliases } of menu.sizes.values()) {
    for (const words of [name, ...aliases].map(wordsIn)) {
      named.add(words.join(''))
      const others = swapped(words.join(' '), language.sizes)
      // "1 lb" for "one pound"
      for (const other of [...others, ...others.flatMap((name) => swapped(name, language.sizes))])
        note(said, other.replaceAll(' ', ''), { kind: 'size', id })
    }
  }
  for (const [key, senses] of said) {
    if (!named.has(key)) for (const sense of senses) note(exact, key, sense)
  }
}

function partsOf(phrases: Iterable<Phrase>): Map<string, Set<Phrase>> {
  const parts = new Map<string, Set<Phrase>>()
  for (const phrase of phrases) {
    for (const word of phrase.words) {
      const holders = parts.get(word)
      if (holders) holders.add(phrase)
      else parts.set(word, new Set([phrase]))
    }
  }
  return parts
}

function note(senses: Map<string, Sense[]>, key: string, sense: Sense): void {
  const known = senses.get(key)
  if (!known) senses.set(key, [sense])
  else if (!known.some((other) => isSame(other, sense))) known.push(sense)
}
