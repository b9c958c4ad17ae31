import { isDash, isFlavoring } from '../../../english/ingredients.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { isNoun, isOption } from '../mentions/senses.ts'

/** Whether something that is sold by itself is rather meant to go into another thing, or on top of it. */
export const isPutIn = (mentions: readonly Mention[], at: number, words: Words): boolean =>
  isNoun(mentions[at]) &&
  !isOption(mentions[at]) &&
  (isSplashed(mentions, at, words) || isFlavorOrTop(mentions[at]?.to ?? 0, words))

/** "With cream and pumpkin spice on top", "and mocha syrup", where those are drinks. */
function isFlavorOrTop(end: number, { texts }: Words): boolean {
  const [next = '', top = ''] = texts.slice(end, end + 2)
  return isFlavoring(next) || (next === 'on' && top === 'top')
}

/** "An iced tea with a splash of lemonade", "with four shots of espresso": hardly one besides. */
function isSplashed(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const measure = mentions[at - 1]
  if (!measure || !is(measure, 'measure')) return false
  const before = shortlyBefore(mentions, at - 1).findLast((mention) => !is(mention, 'a', 'some', 'number', 'multiple'))
  const word = texts[measure.from] ?? ''
  return is(before, 'with') && (isDash(word) || /^(?:shot|pump)s?$/.test(word))
}
