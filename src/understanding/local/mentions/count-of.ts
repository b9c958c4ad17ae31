import { is, type Mention } from './mention.ts'

/** "Two mochas", "mocha x2": the words that say how many of the noun there are. */
export function countOf(words: readonly Mention[], noun: number): Mention | undefined {
  const behind = words[noun + 1]
  if (behind?.cue === 'number' && behind.factor) return behind
  return words.slice(0, Math.max(0, noun)).findLast((mention) => is(mention, 'number', 'a', 'another'))
}
