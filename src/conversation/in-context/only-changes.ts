import type { Meaning } from '../../understanding/meaning.ts'

/** The meaning, where it changes the draft, surely, and says nothing else. */
export const onlyChanges = (meaning: Meaning): Meaning | null =>
  meaning.sure && meaning.lines.length === 0 && meaning.changes.length > 0 && !meaning.question ? meaning : null
