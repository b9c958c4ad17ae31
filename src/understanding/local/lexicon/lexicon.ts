import type { Cue } from '../../../english/cues.ts'
import type { Item } from '../../../menu/menu.ts'
import type { Sense } from '../mentions/sense.ts'
import type { Near } from '../tokens/spelling.ts'
import type { PhraseTree } from './phrase-tree.ts'

/** The words of a menu, made ready for looking up. */
export interface Lexicon {
  /** Has all sizes and options of the menu, to read what is said of an item without its name. */
  anything: Item
  items: readonly Item[]
  /** Items by the options that only they have, and of which they have to be one. */
  kinds: ReadonlyMap<string, Item>
  /** What a size weighs, in grams, where its name says so: "half pound". */
  weights: ReadonlyMap<string, number>
  /** By the words as the menu has them, by their stems, and both written as one word: "sun chips" is "sunchips". */
  exact: ReadonlyMap<string, readonly Sense[]>
  stems: ReadonlyMap<string, readonly Sense[]>
  /** By stems without the joints, for names that have some: "chicken bacon ranch". */
  jointless: ReadonlyMap<string, readonly Sense[]>
  /**
   * Names that list things, "bacon, egg and cheese", or have other marks, "Wings (6 pc)": their stems without the
   * joints, by the first.
   */
  marked: ReadonlyMap<string, ReadonlyArray<readonly string[]>>
  /** The phrases that hold a stem. */
  parts: ReadonlyMap<string, ReadonlySet<Phrase>>
  /** In words; one more than in the menu, as what it writes as one word may be written as two. */
  longestPhrase: number
  /** What a phrase of the language does. */
  cueOf: ReadonlyMap<string, Cue>
  /** The same phrases, word by word. */
  language: PhraseTree
  /** false: no key of `exact`, `stems` and `jointless` begins with these letters. It may be true of more than those. */
  begins(letters: string): boolean
  knows(word: string): boolean
  /** A word of the language, of use in an order or not. */
  isWord(word: string): boolean
  /** Words that a misspelled one may have been meant to be, the nearest first. */
  near(word: string): Near[]
}

export interface Phrase {
  words: readonly string[]
  senses: Sense[]
}
