import { isJoint } from '../../../english/name-words.ts'
import type { Menu } from '../../../menu/menu.ts'
import { stem } from '../../../text/stem.ts'
import { isSame, note, type Sense } from '../mentions/sense.ts'
import { hasMarks, wordsIn } from '../tokens/tokenise.ts'
import type { Phrase } from './lexicon.ts'
import { namesOf } from './menu-names.ts'

/** The names on the menu, by the ways to write them without spaces, and as phrases of words. */
interface NameIndex {
  exact: Map<string, Sense[]>
  stems: Map<string, Sense[]>
  jointless: Map<string, Sense[]>
  phrases: Map<string, Phrase>
  marked: Map<string, string[][]>
  /** Every word of a name, as it is written. */
  vocabulary: Set<string>
}

export function indexNames(menu: Menu): NameIndex {
  const index: NameIndex = {
    exact: new Map(),
    stems: new Map(),
    jointless: new Map(),
    phrases: new Map(),
    marked: new Map(),
    vocabulary: new Set(),
  }
  for (const [{ name, aliases }, sense] of namesOf(menu)) {
    for (const written of [name, ...aliases]) addName(index, written, sense)
  }
  return index
}

function addName(
  { exact, stems, jointless, phrases, marked, vocabulary }: NameIndex,
  written: string,
  sense: Sense,
): void {
  const words = wordsIn(written)
  if (words.length === 0) return
  const stemmed = words.map(stem)
  const jointlessWords = words.filter((word) => !isJoint(word))
  const plain = jointlessWords.map(stem)
  for (const word of words) vocabulary.add(word)
  note(exact, words.join(''), sense)
  note(stems, stemmed.join(''), sense)
  note(stems, lastStemmed(words), sense)
  if (plain.length < words.length) {
    note(jointless, plain.join(''), sense)
    note(jointless, lastStemmed(jointlessWords), sense)
  }
  notePhrase(phrases, stemmed, sense)
  const [first = '', ...others] = plain
  const listsThings = others.length > 1 && plain.length < words.length
  if (listsThings || (others.length > 0 && hasMarks(written))) marked.set(first, [...(marked.get(first) ?? []), plain])
}

/** "Bacon cheeseburgers" for "bacon cheese burger": as written, but for the ending of the last word. */
const lastStemmed = (words: readonly string[]): string => words.slice(0, -1).join('') + stem(words.at(-1) ?? '')

function notePhrase(phrases: Map<string, Phrase>, words: readonly string[], sense: Sense): void {
  const key = words.join(' ')
  const phrase = phrases.get(key) ?? { words, senses: [] }
  if (!phrase.senses.some((other) => isSame(other, sense))) phrase.senses.push(sense)
  phrases.set(key, phrase)
}
