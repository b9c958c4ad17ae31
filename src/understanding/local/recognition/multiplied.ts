import { multipleOf } from '../../../english/numbers.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { describes, isNoun, isPlainOption, isSize, itemsOf } from '../mentions/senses.ts'

/**
 * "A burger with double bacon", "a single burger double cheese": twice as much, though burgers come as double, or one
 * is called so.
 */
export function asMultiple(mentions: readonly Mention[], mention: Mention, at: number, { texts }: Words): Mention {
  const { from, to } = mention
  const value = to === from + 1 && (isSize(mention) || isNoun(mention)) ? multipleOf(texts[from] ?? '') : undefined
  if (value === undefined || value === 1 || !isSaidOfNext(mentions, at)) return mention
  return { cue: 'multiple', value, from, to }
}

function isSaidOfNext(mentions: readonly Mention[], at: number): boolean {
  const before = shortlyBefore(mentions, at)
  const noun = before.findLastIndex(isNoun)
  const behind = before.slice(noun + 1)
  const isOwn = isPlainOption(mentions[at + 1]) && describes(itemsOf(before[noun]), mentions[at + 1])
  // "... and a double bacon burger"
  if (!isOwn || is(mentions[at - 1], 'a', 'number') || isNoun(endOfOptions(mentions, at))) return false
  const isSized = before.slice(Math.max(0, noun - 2), noun).some(isSize) || behind.some(isSize)
  return (isSized && !isNoun(mentions[at])) || behind.some((word) => is(word, 'with', 'add'))
}

const endOfOptions = (mentions: readonly Mention[], at: number): Mention | undefined =>
  fromHereOn(mentions, at + 1).find((mention) => !isPlainOption(mention))
