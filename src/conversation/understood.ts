import type { Meaning } from '../understanding/meaning.ts'
import type { Question } from './questions.ts'

/** A text as it is understood, and the question that it may answer. */
export interface Understood {
  meaning: Meaning
  /** All of the message that is no detail, such as a name. */
  text: string
  question: Question | null
}
