import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun } from '../mentions/senses.ts'

/** "Can you add a coke first", "a latte first and then a tea": the order of saying them, and no line. */
export function isSaidFirst(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const [mention, next] = mentions.slice(at, at + 2)
  if (!mention || mention.from === 0 || texts.slice(mention.from, mention.to).join(' ') !== 'first') return false
  // "Oat first", "large first, small second" are said of lines.
  if (!is(mentions[at - 1], 'menu', 'pronoun') || !mentions.slice(0, at).some(isNoun)) return false
  const isAtEnd = next === undefined || is(next, 'comma', 'stop', 'and', 'thanks', 'filler')
  return isAtEnd && mentions.every((other) => other === mention || !is(other, 'ordinal'))
}
