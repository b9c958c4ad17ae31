import { type Cue, cues } from './cues.ts'
import { foods, sizes } from './synonyms.ts'

/** The words that can be taken out one by one, to see what each is worth: the rest of the language pack is grammar. */
export interface Vocabulary {
  /** Each phrase, and what it does. */
  cues: ReadonlyArray<readonly [phrase: string, cue: Cue]>
  /** Words for the same food, in groups. */
  foods: readonly string[][]
  /** Words for the same size. */
  sizes: readonly string[][]
}

export const english: Vocabulary = { cues, foods, sizes }
