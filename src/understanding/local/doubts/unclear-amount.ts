import { isFlavoring, isThickness } from '../../../english/ingredients.ts'
import { numeralAt } from '../../../english/numbers.ts'
import { isPiece } from '../../../english/pieces.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { mayBeTwice } from '../lines/reading/counted-by.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun, isPlainOption, isSize, itemsOf, optionIdsOf } from '../mentions/senses.ts'

/** Whether it is not clear how much of it is wanted, or that this is what is said. */
export const isOfUnclearAmount = (mentions: readonly Mention[], at: number, words: Words, lexicon: Lexicon): boolean =>
  mayBeOfAmount(mentions, at, words, lexicon) ||
  isSaidAfterAmount(mentions, at) ||
  mayBeJustSome(mentions, at, words) ||
  mayBeTwice(mentions, at) ||
  isOneMoreOfSome(mentions, at, words) ||
  isMeasuredElse(mentions, at, words)

/**
 * "Extra light roast": more of the light roast, or a very light one? "Heavy cream": a lot of it? But "a little heavy
 * cream" is clear.
 */
function mayBeOfAmount(mentions: readonly Mention[], at: number, { texts }: Words, { cueOf }: Lexicon): boolean {
  const first = cueOf.get(texts[mentions[at]?.from ?? -1] ?? '')
  if (is(mentions[at - 1], 'light')) return first === 'light'
  if (!is(mentions[at - 1], 'extra')) return false
  const from = mentions[at]?.from ?? 0
  return first === 'extra' || first === 'light' || isThickness(texts[from - 1] ?? '', texts[from] ?? '')
}

/** "Coffee light with sugar": a light coffee, or little sugar? */
const isSaidAfterAmount = (mentions: readonly Mention[], at: number): boolean =>
  is(mentions[at - 1], 'with') && is(mentions[at - 2], 'light', 'extra') && isPlainOption(mentions[at])

/** "A little caramel drizzle", "a little vanilla syrup": less of it than usual, or just some? */
function mayBeJustSome(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const [amount, next] = [mentions[at - 1], mentions[at + 1]]
  if (!amount || !is(amount, 'light') || !texts.slice(amount.from, amount.to).includes('little')) return false
  return next !== undefined && (is(next, 'measure') || isFlavoring(texts[next.from] ?? ''))
}

/** "An extra shot", where there are single, double and triple shots: how many that makes is not said. */
const isOneMoreOfSome = (mentions: readonly Mention[], at: number, { texts }: Words): boolean =>
  is(mentions[at - 1], 'extra') &&
  optionIdsOf(mentions[at]).length > 1 &&
  isPiece(texts[mentions[at]?.from ?? -1] ?? '')

/** "A half pound turkey sandwich", where turkey comes by the pound, and the sandwich as it is. */
function isMeasuredElse(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const [size, noun] = mentions.slice(at, at + 2)
  if (!size || !isSize(size) || !isNoun(noun) || itemsOf(noun).some(({ sizes }) => sizes.size > 0)) return false
  return texts.slice(size.from, size.to).some((word) => word === 'half' || numeralAt([word], 0) !== null)
}
