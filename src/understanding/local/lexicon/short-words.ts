import { commonWords } from '../../../english/slips.ts'
import { isOneFault } from '../tokens/spelling.ts'
import type { Lexicon } from './lexicon.ts'

/** In letters: as long as these are the words of whose misspelling nothing else is known. */
const longest = 4

/**
 * "Tna", "thjn": the only word of the menu that is this near and has the same ends. That is a guess: it may be a name.
 */
export function menuWordMeant(written: string, lexicon: Lexicon): string | undefined {
  if (!isShort(written) || lexicon.isWord(written) || lexicon.near(written).length > 0) return undefined
  const near = [...lexicon.parts.keys(), ...commonWords].filter(
    (word) => hasSameEnds(word, written) && isOneFault(written, word),
  )
  const [meant, ...others] = near
  return meant !== undefined && meant.length >= longest && others.length === 0 ? meant : undefined
}

/** Asked first, as it costs least. */
const hasSameEnds = (one: string, other: string): boolean => one[0] === other[0] && one.at(-1) === other.at(-1)

/** "200g" is no slip of the finger for 250. */
const isShort = (word: string): boolean => (word.length === longest - 1 || word.length === longest) && !/\d/.test(word)

/**
 * "Lke", "wuth": words too short to be told by their letters, but written in each order. Where the menu has a word that
 * is as near, or the language, it may be that one.
 */
export function commonWordMeant(written: string, lexicon: Lexicon): string | undefined {
  if (!isShort(written) || lexicon.isWord(written)) return undefined
  const [meant, ...others] = commonWords.filter((word) => isOneFault(written, word))
  if (meant === undefined || others.length > 0 || meant[0] !== written[0]) return undefined
  const mayBeAnother =
    lexicon.near(written).some(({ candidate }) => candidate !== meant) ||
    [...lexicon.parts.keys()].some((word) => word !== meant && isOneFault(written, word))
  return mayBeAnother ? undefined : meant
}
