import { mayBeTwice } from './counted-by.ts'
import { numeralAt } from './english/numbers.ts'
import { isAdjective, isCold, isFlavoring, isHot, isOccasion, isThickness, mayDescribe } from './english/synonyms.ts'
import type { Lexicon } from './lexicon.ts'
import { is, type Mention } from './mention.ts'
import { fromHereOn, shortlyBefore } from './nearby.ts'
import { mayMean } from './nouns.ts'
import { isPutIn } from './put-in.ts'
import type { Sense } from './sense.ts'
import {
  describes,
  isNoun,
  isOption,
  isPlainOption,
  isSeveral,
  isSize,
  itemsOf,
  optionIdsOf,
  sensesFor,
} from './senses.ts'
import type { Words } from './words.ts'

/** Marks a mention of the menu that may mean something else. */
export function doubt(
  mention: Mention,
  mentions: readonly Mention[],
  at: number,
  words: Words,
  lexicon: Lexicon,
): Mention {
  if (mention.cue !== 'menu' || mention.doubtful) return mention
  const isGuessed = [...words.guessed].some((index) => index >= mention.from && index < mention.to)
  const isDoubtful =
    isGuessed ||
    seemsToDescribe(mention, mentions[at + 1], words) ||
    listsWhatIsIn(mention, mentions[at + 1], words) ||
    mayBeOccasion(mentions, at, words) ||
    (isNoun(mention) && isOfWhole(mentions, at, words)) ||
    isSumOfNext(mentions, at, words, lexicon) ||
    isOfUnknownKind(mentions, at, words, lexicon) ||
    namesAnother(mentions, at, words, lexicon) ||
    namesPartOfAnother(mentions, at, words, lexicon) ||
    isAnotherWith(mentions, at, words, lexicon) ||
    mayBeginWithSize(mentions, at, words, lexicon) ||
    mayBeOfAmount(mentions, at, words, lexicon) ||
    isMeasuredElse(mentions, at, words) ||
    isAfterLiking(mentions, at, words) ||
    mayBeJustSome(mentions, at, words) ||
    isPutIn(mentions, at, words) ||
    mayBeTwice(mentions, at) ||
    isSaidAfterAmount(mentions, at) ||
    isSubstituted(mentions, at, words) ||
    isSaidHot(mentions, at, words) ||
    saysWhich(mentions, at, words) ||
    mayBeRefusedInPart(mentions, at, words, lexicon)
  return isDoubtful ? { ...mention, doubtful: true } : mention
}

/** "White sauce", "with cold foam", where a pizza may be white and may have sauce, and a coffee cold and with foam. */
function isOfUnknownKind(mentions: readonly Mention[], at: number, words: Words, lexicon: Lexicon): boolean {
  const { texts } = words
  const kind = mentions[at - 1]
  const thing = mentions[at]
  if (!kind || !thing || kind.to !== thing.from || isNoun(thing) || !isOption(thing)) return false
  // "Hot salsa", where there is spicy salsa.
  if (is(kind, 'note') && isHot(texts[kind.to - 1] ?? '')) return comesInKinds(thing, words, lexicon)
  if (!isOption(kind)) return false
  const isIngredient = lexicon.cueOf.get(texts.slice(thing.from, thing.to).join(' ')) === 'ingredient'
  // "Tomato sauce", where there is buffalo sauce.
  if (isIngredient && comesInKinds(thing, words, lexicon)) return true
  const isSaid = kind.to - kind.from === 1 && isAdjective(texts[kind.from] ?? '')
  if (!isSaid || isAdjective(texts[thing.from] ?? '')) return false
  // "with iced vanilla latte" has a noun of its own.
  const isAdded = is(mentions[at - 2], 'with') && !isNoun(fromHereOn(mentions, at).find((next) => !isPlainOption(next)))
  return isAdded || isIngredient
}

/** Whether names of other options end with its name. */
const comesInKinds = (thing: Mention, { stems }: Words, { parts }: Lexicon): boolean =>
  [...(parts.get(stems[thing.from] ?? '') ?? [])].some(
    ({ words, senses }) =>
      words.at(-1) === stems[thing.from] && !senses.some(({ id }) => optionIdsOf(thing).includes(id)),
  )

/** "An iced large coffee", "a coffee iced", where there is iced coffee too. */
function namesAnother(mentions: readonly Mention[], at: number, { stems }: Words, lexicon: Lexicon): boolean {
  const noun = mentions[at]
  const items = itemsOf(noun)
  if (!noun || items.length === 0) return false
  const stemOf = ({ from, to }: Mention) => stems.slice(from, to).join('')
  return besides(mentions, at).some((attribute) => {
    if (!isOption(attribute)) return false
    const named = lexicon.stems.get(stemOf(attribute) + stemOf(noun)) ?? []
    return named.some((sense) => sense.kind === 'item' && !items.includes(sense.item))
  })
}

/** "An avocado burger", where there is an avocado bacon burger: that, or a plain one with avocado? */
function namesPartOfAnother(mentions: readonly Mention[], at: number, { stems }: Words, { parts }: Lexicon): boolean {
  const kind = mentions[at - 1]
  const noun = mentions[at]
  if (!noun || !kind || kind.to !== noun.from || !isPlainOption(kind)) return false
  const items = itemsOf(noun)
  if (items.length === 0) return false
  const said = stems.slice(kind.from, noun.to)
  const isOther = (sense: Sense) => sense.kind === 'item' && !items.includes(sense.item)
  return [...(parts.get(said.at(-1) ?? '') ?? [])].some(
    (phrase) =>
      phrase.words.at(-1) === said.at(-1) &&
      phrase.senses.every(isOther) &&
      said.every((word) => phrase.words.includes(word)),
  )
}

/** "Two burgers, one with cheese", where there is a burger with cheese: that, or one with cheese added? */
function isAnotherWith(mentions: readonly Mention[], at: number, { stems }: Words, lexicon: Lexicon): boolean {
  const [joint, option] = [mentions[at - 1], mentions[at]]
  const noun = is(joint, 'with') ? shortlyBefore(mentions, at).findLast(isNoun) : undefined
  if (!joint || !option || !noun || !isPlainOption(option)) return false
  const name = [...stems.slice(noun.from, noun.to), ...stems.slice(joint.from, option.to)].join('')
  return lexicon.stems.get(name)?.some((sense) => sense.kind === 'item' && !itemsOf(noun).includes(sense.item)) === true
}

/** "Four regular coffees", where regular is a size too, and no other is said. */
function mayBeginWithSize(mentions: readonly Mention[], at: number, { texts }: Words, { exact }: Lexicon): boolean {
  const noun = mentions[at]
  const items = itemsOf(noun)
  if (!noun || items.length === 0 || noun.to === noun.from + 1) return false
  const isOwn = (sense: Sense) => sense.kind === 'size' && items.some(({ sizes }) => sizes.has(sense.id))
  const rest = exact.get(texts.slice(noun.from + 1, noun.to).join('')) ?? []
  const isSaidSo = exact.get(texts[noun.from] ?? '')?.some(isOwn) && rest.some((sense) => sense.kind === 'item')
  return isSaidSo === true && !besides(mentions, at).some(isSize)
}

/** "Extra light roast": much of a light roast, or a very light one? "Heavy cream": much of it? But "a little heavy cream" is clear. */
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

/** "I love bacon, so give me a cheeseburger": one with bacon? */
function isAfterLiking(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  if (!isNoun(mentions[at])) return false
  const before = shortlyBefore(mentions, at)
  const asked = before.findLastIndex((mention) => is(mention, 'request'))
  const liked = before.findIndex(
    (mention) =>
      is(mention, 'request') &&
      /^(?:i|we|really|just) (?:love|like)$/.test(texts.slice(mention.to - 2, mention.to).join(' ')),
  )
  const said = liked < 0 ? [] : before.slice(liked, Math.max(liked, asked))
  return said.some(isOption) && !said.some(isNoun)
}

/** "A half pound turkey sandwich", where turkey comes by the pound, and the sandwich as it is. */
function isMeasuredElse(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const [size, noun] = mentions.slice(at, at + 2)
  if (!size || !isSize(size) || !isNoun(noun) || itemsOf(noun).some(({ sizes }) => sizes.size > 0)) return false
  return texts.slice(size.from, size.to).some((word) => word === 'half' || numeralAt([word], 0) !== null)
}

/** "Substitute onion rings for the fries": those are not wanted. */
function isSubstituted(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const place = is(mentions[at - 1], 'the') ? mentions[at - 2] : mentions[at - 1]
  const before = shortlyBefore(mentions, at)
  return place !== undefined && texts[place.from] === 'for' && before.some(({ from }) => texts[from] === 'substitute')
}

/** "A burger no cheese fries": no cheese, or no cheese fries? */
function mayBeRefusedInPart(mentions: readonly Mention[], at: number, words: Words, lexicon: Lexicon): boolean {
  const noun = mentions[at]
  if (!noun || !isNoun(noun) || !is(mentions[at - 1], 'no', 'without')) return false
  const before = shortlyBefore(mentions, at).flatMap(itemsOf)
  const { texts, stems } = words
  for (let end = noun.from + 1; end < noun.to; end++) {
    const refused = lexicon.stems.get(stems.slice(noun.from, end).join('')) ?? []
    const rest = lexicon.exact.get(texts.slice(end, noun.to).join('')) ?? []
    const isOwn = before.some((item) => sensesFor(item, refused).some(({ kind }) => kind === 'option'))
    if (isOwn && rest.some(({ kind }) => kind === 'item')) return true
  }
  return false
}

/** "A hot tea", where the only tea is iced. */
function isSaidHot(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const items = itemsOf(mentions[at])
  if (items.length === 0 || !items.every(({ name }) => isCold(name))) return false
  const isNote = (beside: Mention) => is(beside, 'note') || (beside.cue === 'menu' && beside.otherwise === 'note')
  return [mentions[at - 1], mentions[at + 1]].some(
    (beside) => beside !== undefined && isNote(beside) && isHot(texts[beside.to - 1] ?? ''),
  )
}

/** "With both onions", "raw onions", where there are red and white ones: hardly one of them, or one that it does not name. */
function saysWhich(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const [before, option] = [mentions[at - 1], mentions[at]]
  if (optionIdsOf(option).length < 2) return false
  const word = texts[before?.from ?? -1] ?? ''
  return word === 'both' ? isSeveral(option) : is(before, 'note') && isAdjective(word)
}

/** What stands right before a noun and right after it. */
function besides(mentions: readonly Mention[], noun: number): Mention[] {
  const before = shortlyBefore(mentions, noun)
  const behind = fromHereOn(mentions, noun + 1)
  const isElse = (mention: Mention) => !isPlainOption(mention) && !isSize(mention)
  const end = behind.findIndex(isElse)
  return [...before.slice(before.findLastIndex(isElse) + 1), ...(end < 0 ? behind : behind.slice(0, end))]
}

/** "A breakfast box with bacon on the bagel", "a burger on a bagel": hardly a bagel beside it. */
function isOfWhole(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const place = mentions[at - 2]
  const word = texts[place?.from ?? -1] ?? ''
  const isPut = is(mentions[at - 1], 'the') ? ['on', 'in'].includes(word) : is(mentions[at - 1], 'a') && word === 'on'
  if (!isPut) return false
  const named = shortlyBefore(mentions, at).flatMap(itemsOf)
  return named.length > 0 && !named.some((item) => mayMean(mentions[at], item))
}

/** "Two burgers a cheeseburger and a veggie burger": four, or what the two are? */
function isSumOfNext(mentions: readonly Mention[], at: number, { texts }: Words, { cueOf }: Lexicon): boolean {
  const [number, noun, next] = [mentions[at - 1], mentions[at], mentions[at + 1]]
  const isKind = noun?.to === (noun?.from ?? 0) + 1 && cueOf.get(texts[noun?.from ?? 0] ?? '') === 'ingredient'
  if (!isKind || number?.cue !== 'number' || (number.value ?? 0) < 2 || !is(next, 'a', 'number')) return false
  const categories = itemsOf(noun).map(({ category }) => category)
  const alike = fromHereOn(mentions, at + 1).filter((mention) =>
    itemsOf(mention).some(({ category }) => categories.includes(category)),
  )
  return alike.length === number.value
}

/** "A double bacon cheeseburger", where a "double" is a burger too. */
const seemsToDescribe = (mention: Mention, next: Mention | undefined, { texts }: Words): boolean =>
  mention.to - mention.from === 1 && isNoun(mention) && isNoun(next) && mayDescribe(texts[mention.from] ?? '')

/** "A ham and swiss bagel", where a ham and swiss is an omelet; but "sour cream and onion chips" are to be had so. */
const listsWhatIsIn = (mention: Mention, next: Mention | undefined, { texts }: Words): boolean =>
  isNoun(mention) &&
  next?.from === mention.to &&
  isNoun(next) &&
  !isSeveral(next) &&
  !describes(itemsOf(next), mention) &&
  texts.slice(mention.from, mention.to).includes('and')

/** "A pizza party", "we're having a party", where pizzas come in party size. */
const mayBeOccasion = (mentions: readonly Mention[], at: number, { texts }: Words): boolean => {
  const [before, size, next] = [mentions[at - 1], mentions[at], mentions[at + 1]]
  return (
    size !== undefined &&
    (isNoun(before) || (is(before, 'a') && !is(next, 'menu', 'with'))) &&
    isSize(size) &&
    size.to === size.from + 1 &&
    isOccasion(texts[size.from] ?? '')
  )
}
