import { isCold, isHot, isKindOfChocolate } from '../../../english/drinks.ts'
import { isAdjective } from '../../../english/name-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { areAlternatives, isNoun, isOption, isPlainOption, itemsOf, optionIdsOf } from '../mentions/senses.ts'

/** "White sauce", "with cold foam", where a pizza may be white and may have sauce, and a coffee cold and with foam. */
export function isOfUnknownKind(mentions: readonly Mention[], at: number, words: Words, lexicon: Lexicon): boolean {
  const { texts } = words
  const kind = mentions[at - 1]
  const thing = mentions[at]
  if (!kind || !thing || kind.to !== thing.from || isNoun(thing) || !isOption(thing)) return false
  if (kind.to === kind.from + 1 && isKindOfChocolate(texts[kind.from] ?? '', texts[thing.from] ?? '')) return true
  // "Hot salsa", where there is spicy salsa.
  if (is(kind, 'note') && isHot(texts[kind.to - 1] ?? ''))
    return !comesCold(mentions[at + 1]) && comesInKinds(thing, words, lexicon)
  if (!isOption(kind)) return false
  const isIngredient = lexicon.cueOf.get(texts.slice(thing.from, thing.to).join(' ')) === 'ingredient'
  // "Tomato sauce", where there is buffalo sauce; but "thin crust veggie" names two.
  const isWhole = kind.to - kind.from > 1 && lexicon.cueOf.get(texts[kind.to - 1] ?? '') === 'ingredient'
  if (isIngredient && !isWhole && comesInKinds(thing, words, lexicon)) return true
  if (isKindOfLong(kind, thing, words, lexicon) || isSaidTwice(kind, mentions, at)) return true
  const isSaid = kind.to - kind.from === 1 && isAdjective(texts[kind.from] ?? '')
  // "On white no cheese"
  if (!isSaid || isAdjective(texts[thing.from] ?? '') || texts[thing.from] === 'no') return false
  // "with iced vanilla latte" has a noun of its own.
  const isAdded = isListed(mentions[at - 2]) && !isNoun(fromHereOn(mentions, at).find((next) => !isPlainOption(next)))
  return isAdded || isIngredient
}

/** "With vanilla, cold foam", "with vanilla cold foam" */
const isListed = (before: Mention | undefined): boolean => is(before, 'with') || isPlainOption(before)

/** "A caramel latte with caramel foam": of the latte it was said already. */
function isSaidTwice(kind: Mention, mentions: readonly Mention[], at: number): boolean {
  const said = optionIdsOf(kind).join()
  const before = shortlyBefore(mentions, at - 1)
  const ofItem = before[before.findLastIndex((mention) => isNoun(mention)) - 1]
  return isPlainOption(kind) && isPlainOption(mentions[at]) && optionIdsOf(ofItem).join() === said
}

/** "Vanilla cold foam", where there is chocolate cold foam, and syrups that are no foams. */
function isKindOfLong(kind: Mention, thing: Mention, { stems }: Words, { parts, anything }: Lexicon): boolean {
  const said = stems.slice(thing.from, thing.to)
  if (said.length < 2 || kind.to > kind.from + 1 || areAlternatives(anything, optionIdsOf(kind), optionIdsOf(thing)))
    return false
  return [...(parts.get(said.at(-1) ?? '') ?? [])].some(
    ({ words, senses }) =>
      words.length > said.length &&
      words.slice(-said.length).join(' ') === said.join(' ') &&
      senses.some((sense) => sense.kind === 'option' && !optionIdsOf(thing).includes(sense.id)),
  )
}

/** "A hot vanilla latte", where lattes come iced as well, is no latte with a hot vanilla. */
const comesCold = (noun: Mention | undefined): boolean =>
  itemsOf(noun).some(({ groups }) => groups.some(({ options }) => options.some(({ name }) => isCold(name))))

/** Whether names of other options end with its name. */
const comesInKinds = (thing: Mention, { stems }: Words, { parts }: Lexicon): boolean =>
  [...(parts.get(stems[thing.from] ?? '') ?? [])].some(
    ({ words, senses }) =>
      words.at(-1) === stems[thing.from] && !senses.some(({ id }) => optionIdsOf(thing).includes(id)),
  )
