import { isEnglishWord } from '../../../english/dictionary.ts'
import { isParty, isUnit, numberWords, numeralAt } from '../../../english/numbers.ts'
import { swapped } from '../../../english/rephrase.ts'
import { isVessel, namesSize } from '../../../english/size-words.ts'
import { english, type Vocabulary } from '../../../english/vocabulary.ts'
import { weightAt } from '../../../english/weights.ts'
import type { Menu } from '../../../menu/menu.ts'
import { stem } from '../../../text/stem.ts'
import { note, type Sense } from '../mentions/sense.ts'
import { createSpelling } from '../tokens/spelling.ts'
import { wordsIn } from '../tokens/tokenise.ts'
import { addAlike } from './alike-names.ts'
import { kindsOf } from './kinds.ts'
import type { Lexicon, Phrase } from './lexicon.ts'
import { anythingOn } from './menu-names.ts'
import { indexNames } from './name-index.ts'
import { addVariants } from './name-variants.ts'
import { phraseTree } from './phrase-tree.ts'

export function createLexicon(menu: Menu, language: Vocabulary = english): Lexicon {
  const cueOf = new Map(language.cues.map(([phrase, cue]) => [wordsIn(phrase).join(' '), cue]))
  const languageWords = new Set([...cueOf.keys()].flatMap((phrase) => phrase.split(' ')))
  const { exact, stems, jointless, phrases, marked, vocabulary } = indexNames(menu)
  const parts = partsOf(phrases.values())
  for (const word of addVariants(menu, stems, parts, language)) vocabulary.add(word)
  addSizes(menu, exact, language)
  addAlike(menu, { exact, stems, parts })

  const stemsKnown = new Set([...vocabulary].map(stem))
  const known = new Set([...vocabulary, ...languageWords, ...numberWords.keys()])
  return {
    anything: anythingOn(menu),
    items: [...menu.items.values()],
    kinds: kindsOf(menu),
    weights: weightsOf(menu),
    exact,
    stems,
    jointless,
    marked,
    parts,
    longestPhrase: 1 + Array.from(phrases.values(), ({ words }) => words.length).reduce((a, b) => Math.max(a, b), 1),
    cueOf,
    language: phraseTree(cueOf),
    begins: createBeginnings([exact, stems, jointless].flatMap((names) => [...names.keys()])),
    knows: (word) =>
      known.has(word) ||
      exact.has(word) ||
      stemsKnown.has(stem(word)) ||
      stems.has(stem(word)) ||
      isUnit(word) ||
      isParty(word) ||
      numeralAt([word], 0) !== null,
    isWord: isEnglishWord,
    near: createSpelling(known),
  }
}

/** By the ids of the sizes. */
const weightsOf = ({ sizes }: Menu): Map<string, number> =>
  new Map(
    Array.from(sizes.values()).flatMap(({ id, name, aliases }) => {
      const [weight] = [name, ...aliases].map(wordsIn).flatMap((words) => {
        const said = weightAt(words, 0) ?? weightAt(['1', ...words], 0)
        return said ? [said.grams] : []
      })
      return weight === undefined ? [] : [[id, weight] as const]
    }),
  )

/**
 * Whether a name may begin with these letters. Few words of a text begin one: the first letters tell, and the length of
 * the longest name that begins with them.
 */
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

/** The first letters as a number, which is faster to look up than a substring, and which few other words share. */
const startOf = (letters: string): number =>
  (letters.charCodeAt(0) << 20) ^ (letters.charCodeAt(1) << 10) ^ letters.charCodeAt(2)

/** Words for sizes may be names of something else too: what they are depends on what they're said of. */
function addSizes(menu: Menu, exact: Map<string, Sense[]>, language: Vocabulary): void {
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
  addVessels(menu, exact)
}

/** "A large lemonade" is a large glass of it, where it does not come in a size that is called no more than that. */
function addVessels({ items, sizes }: Menu, exact: Map<string, Sense[]>): void {
  const vessels = Array.from(sizes.values()).flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map(wordsIn).flatMap(([size = '', vessel = '', ...more]) => {
      return namesSize(size) && isVessel(vessel) && more.length === 0 ? [{ id, size }] : []
    }),
  )
  for (const { id, size } of vessels) {
    const isOther = (sense: Sense) => sense.kind === 'size' && sense.id !== id
    const others = (exact.get(size) ?? []).filter(isOther).map((sense) => sense.id)
    const hasBoth = items.values().some((item) => item.sizes.has(id) && others.some((other) => item.sizes.has(other)))
    if (!hasBoth) note(exact, size, { kind: 'size', id })
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
