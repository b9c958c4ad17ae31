import { is, type Mention } from './mention.ts'
import { isNoun } from './senses.ts'

/** "Two mochas", "mocha x2": the words that say how many of the noun there are. */
export function countOf(words: readonly Mention[], noun: number): Mention | undefined {
  const behind = words[noun + 1]
  if (behind?.cue === 'number' && behind.factor) return behind
  const before = words.slice(0, Math.max(0, noun))
  // "2 waters, small coffee": the two are waters.
  const own = before.slice(before.findLastIndex((mention) => isNoun(mention) || is(mention, 'comma')) + 1)
  return own.findLast((mention) => is(mention, 'number', 'a', 'another'))
}
