import { is } from '../mentions/mention.ts'
import { isKind, isNoun } from '../mentions/senses.ts'
import type { Clause } from './essence.ts'

/** "The second", "the large one", "both lattes", "one of those": words that name lines, and may be followed. */
export function namesLine(words: Clause): boolean {
  const last = words.at(-1)
  if (is(last, 'ordinal')) return true
  if (is(words[0], 'number') && is(words[1], 'of') && words.slice(2).every((word) => is(word, 'the'))) return true
  return is(words[0], 'the', 'both', 'ordinal') && (words.some(isNoun) || is(last, 'pronoun') || isKind(last))
}
