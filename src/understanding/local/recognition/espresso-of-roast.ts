import { isDecaf, isEspresso as isNamedEspresso, isRoast } from '../../../english/drinks.ts'
import { optionOf } from '../../../menu/menu.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import { describes, isNoun, isPlainOption, isSeveral, itemsOf, optionIdsOf } from '../mentions/senses.ts'

/** "A latte with dark roast espresso", "with decaf espresso": what the latte is made of, and no espresso beside it. */
export function withEspressoOfRoast(mentions: readonly Mention[], { texts }: Words, lexicon: Lexicon): Mention[] {
  const read: Mention[] = []
  for (const mention of mentions) {
    const roast = read.at(-1)
    const isEspresso =
      isNamedEspresso(texts[mention.from] ?? '') &&
      mention.to === mention.from + 1 &&
      (isNoun(mention) || isPlainOption(mention))
    const isOfRoast = isEspresso && !isSeveral(mention) && roast?.to === mention.from && namesRoast(roast, lexicon)
    if (roast && isOfRoast && isWithDrink(read)) read[read.length - 1] = { ...roast, to: mention.to }
    else read.push(mention)
  }
  return read
}

const namesRoast = (mention: Mention, { anything }: Lexicon): boolean =>
  isPlainOption(mention) &&
  optionIdsOf(mention).every((id) => isKindOfCoffee(optionOf(anything, id)?.name.toLowerCase().split(' ').at(-1) ?? ''))

const isKindOfCoffee = (word: string): boolean => isRoast(word) || isDecaf(word)

/** "A latte with ...": the last one said is a roast that the drink comes in. */
function isWithDrink(read: readonly Mention[]): boolean {
  const before = shortlyBefore(read, read.length - 1)
  return is(before.at(-1), 'with') && describes(itemsOf(before.findLast(isNoun)), read.at(-1))
}
