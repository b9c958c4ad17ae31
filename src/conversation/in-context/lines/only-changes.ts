import type { Meaning } from '../../../understanding/meaning.ts'

/** The meaning, where it changes the draft and says nothing else; null: it does not. */
export const onlyChanges = (meaning: Meaning): Meaning | null =>
  meaning.changes.length > 0 && meaning.lines.length + meaning.unmatched.length === 0 && !meaning.question
    ? meaning
    : null
