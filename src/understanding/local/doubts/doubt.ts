import { isCold, isHot } from '../../../english/drinks.ts'
import { isAnd, isPlace } from '../../../english/grammar.ts'
import { isAdjective, mayDescribe } from '../../../english/name-words.ts'
import { isDay, isOccasion } from '../../../english/occasions.ts'
import { isOfMany } from '../../../english/pieces.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import { isBesides, mayMean } from '../mentions/nouns.ts'
import { describes, isNoun, isOption, isSeveral, isSize, itemsOf, optionIdsOf, sensesFor } from '../mentions/senses.ts'
import { mayBeAnother } from './another-name.ts'
import { isCountedBeforeAnd } from './counted-before-and.ts'
import { isWhatFor } from './for-use.ts'
import { mayBeInAll } from './in-all.ts'
import { isLeftOpen } from './left-open.ts'
import { refusesThing } from './manner-refused.ts'
import { isPutIn } from './put-in.ts'
import { isAnotherOfCounted, mayBeInstead } from './thought-again.ts'
import { isOfUnclearAmount } from './unclear-amount.ts'
import { isOfUnknownKind } from './unknown-kind.ts'
import { mayBeFruit } from './whole-fruit.ts'

/** Whether a mention, with what stands beside it, may well mean something else. */
type Doubt = (mentions: readonly Mention[], at: number, words: Words, lexicon: Lexicon) => boolean

const doubts: readonly Doubt[] = [
  mayBeOccasion,
  isSumOfNext,
  isOfUnknownKind,
  mayBeAnother,
  isOfUnclearAmount,
  isLeftOpen,
  mayBeBesides,
  isAfterLiking,
  isPutIn,
  isWhatFor,
  isSaidHot,
  saysWhich,
  mayBeRefusedInPart,
  refusesThing,
  mayBeInAll,
  mayBeFruit,
  mayBeInstead,
  isAnotherOfCounted,
  isCountedBeforeAnd,
]

/** Marks a mention of the menu that may mean something else. */
export function doubt(
  mention: Mention,
  mentions: readonly Mention[],
  at: number,
  words: Words,
  lexicon: Lexicon,
): Mention {
  if (mention.cue !== 'menu' || mention.doubtful) return mention
  const isDoubtful =
    isGuessed(mention, words) ||
    seemsToDescribe(mention, mentions[at + 1], words) ||
    listsWhatIsIn(mention, mentions[at + 1], words) ||
    (isNoun(mention) && isOfWhole(mentions, at, words)) ||
    doubts.some((isElse) => isElse(mentions, at, words, lexicon))
  return isDoubtful ? { ...mention, doubtful: true } : mention
}

/** Its spelling was corrected, and it may have been meant for another word. */
const isGuessed = ({ from, to }: Mention, { guessed }: Words): boolean =>
  guessed.size > 0 && [...guessed].some((at) => at >= from && at < to)

/** "A burrito with rice along with guacamole": on it, or by itself? */
function mayBeBesides(mentions: readonly Mention[], at: number): boolean {
  const isBoth = isNoun(mentions[at]) && isOption(mentions[at])
  return isBoth && isBesides(mentions[at - 1]) && !itemsOf(mentions[at]).some(({ name }) => isOfMany(name))
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

/** "A burger no cheese fries": no cheese, or no cheese fries? But "no onion rings" is clear where they come on it. */
function mayBeRefusedInPart(mentions: readonly Mention[], at: number, words: Words, lexicon: Lexicon): boolean {
  const noun = mentions[at]
  if (!noun || !isNoun(noun) || !is(mentions[at - 1], 'no', 'without')) return false
  const before = shortlyBefore(mentions, at).flatMap(itemsOf)
  if (describes(before, noun)) return false
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

/** "With both onions", "raw onions", where there are red and white ones: one of them alone is hardly meant. */
function saysWhich(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const [before, option] = [mentions[at - 1], mentions[at]]
  const word = texts[before?.from ?? -1] ?? ''
  const isOne = optionIdsOf(option).length < 2
  // "A pizza with both olives", where one of them is called so
  if (isOne && is(before, 'both'))
    return isSeveral(option) && is(mentions[at - 2], 'with', 'and') && !is(mentions[at + 1], 'and')
  if (isOne) return false
  return word === 'both' ? isSeveral(option) : is(before, 'note') && isAdjective(word)
}

/** "A breakfast box with bacon on the bagel", "a burger on a bagel", "a burrito but in a bowl": hardly two things. */
function isOfWhole(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const place = mentions[at - 2]
  const word = texts[place?.from ?? -1] ?? ''
  const isPut = is(mentions[at - 1], 'the')
    ? isPlace(word)
    : is(mentions[at - 1], 'a') && is(place, 'with') && (isPlace(word) || word === 'as')
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

/** "A ham and swiss bagel", where ham and swiss is an omelet; but "sour cream and onion chips" are on the menu. */
const listsWhatIsIn = (mention: Mention, next: Mention | undefined, { texts }: Words): boolean =>
  isNoun(mention) &&
  next?.from === mention.to &&
  isNoun(next) &&
  !isSeveral(next) &&
  !describes(itemsOf(next), mention) &&
  texts.slice(mention.from, mention.to).some(isAnd)

/** "A pizza party", "party tonight so I need pizzas", where those come in party size; "a big day today". */
function mayBeOccasion(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const [before, size, next] = [mentions[at - 1], mentions[at], mentions[at + 1]]
  if (!size || !isSize(size)) return false
  if (is(next, 'filler') && isDay(texts[next?.from ?? 0] ?? '')) return true
  const isAlone = size.to === size.from + 1 && isOccasion(texts[size.from] ?? '')
  const isSaidOfNone = (is(before, 'a') && !is(next, 'menu', 'with')) || is(next, 'filler', 'request')
  return isAlone && (isNoun(before) || isSaidOfNone)
}
