import { isTopic } from '../../../english/grammar.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { mayMean } from '../mentions/nouns.ts'
import { isNoun, isOption, itemsOf } from '../mentions/senses.ts'

/** "Gruyere for fondue", "lemons for the tea": what it is for, and hardly ordered besides. */
export function isWhatFor(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const noun = mentions[at]
  const place = is(mentions[at - 1], 'the') ? at - 2 : at - 1
  if (!isNoun(noun) || isOption(noun) || !isTopic(texts[mentions[place]?.from ?? -1] ?? '')) return false
  const named = shortlyBefore(mentions, place).flatMap(itemsOf)
  const goesOn = !is(mentions[place - 1], 'comma', 'stop', 'and', 'request')
  return goesOn && named.length > 0 && !named.some((item) => mayMean(noun, item))
}
