import { type Cue, cues } from './cues.ts'
import { isEnglishWord } from './dictionary.ts'
import { foods, sizes } from './synonyms.ts'

/** How people order in a language, whatever the shop sells. */
export interface Language {
  /** Each phrase, and what it does. */
  cues: ReadonlyArray<readonly [phrase: string, cue: Cue]>
  /** Words for the same food, in groups. */
  foods: readonly string[][]
  /** Words for the same size. */
  sizes: readonly string[][]
  /** Whether a dictionary has it, in small letters; what it doesn't have is misspelled, or a name. */
  isWord(word: string): boolean
}

export const english: Language = { cues, foods, sizes, isWord: isEnglishWord }
