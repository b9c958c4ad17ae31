import { isPiece } from '../../../../english/pieces.ts'
import { type Item, optionOf } from '../../../../menu/menu.ts'
import { is, type Mention } from '../../mentions/mention.ts'
import { shortlyBefore } from '../../mentions/nearby.ts'
import {
  areAlternatives,
  comesInPieces,
  describes,
  isCountedBy,
  isKind,
  isNoun,
  isSeveral,
  isSize,
  itemsOf,
  optionIdsOf,
} from '../../mentions/senses.ts'
import { countedAt } from '../segments/beside.ts'

/**
 * What a number counts. 'kind': nothing that the options don't say themselves, "a two topping pizza"; 'note': an option
 * that is not counted, and the kitchen may know how much is wanted; 'before': what was named just before, "vanilla two
 * pumps"; 'nothing': that is not clear.
 */
export type Counted = 'line' | 'option' | 'note' | 'kind' | 'before' | 'nothing'

interface Line {
  item: Item
  /** Where among the mentions the noun stands. */
  head: number
  isCounted: boolean
}

/** What the number that stands here says how many there are of. */
export function countedBy(mentions: readonly Mention[], at: number, line: Line): Counted {
  const { item, head } = line
  const after = mentions[at + 1]
  // "a two topping pizza", "two drinks: ...", "with two toppings ham and corn"
  const isList = is(mentions[at - 1], 'with') && describes([item], mentions[at + 2])
  if (isKind(after) && (at < Math.max(head, 1) || isList)) return 'kind'
  const isBehind = at > head || isBeforeWith(mentions, at, head)
  const isOfPieces = at + 1 < head && comesInPieces(item, optionIdsOf(after))
  if (isCountedBy([item], countedAt(mentions, at)) && (isBehind || isOfPieces)) return 'option'
  if (isBehind && isSeveral(after) && describes([item], after)) return 'note'
  if (is(after, 'measure') && measuresNothing(mentions, at + 1)) return measured(mentions, at, item)
  if (at <= head || is(mentions[at - 1], 'late') || isPostponed(mentions, at, line)) return 'line'
  return isOfMeasure(mentions, at) || countsOneOption(mentions, at, item) ? 'kind' : 'nothing'
}

/** "Vanilla, two pumps" */
function measured(mentions: readonly Mention[], at: number, item: Item): Counted {
  const before = measuredBefore(mentions, at)
  if (isCountedBy([item], before)) return 'before'
  return describes([item], before) ? 'kind' : 'nothing'
}

/**
 * "a latte 2 vanilla", "latte two pumps of vanilla": two lattes? But "tacos x3 carnitas" are three, and so are "tacos
 * large x3".
 */
function isPostponed(mentions: readonly Mention[], at: number, { item, head, isCounted }: Line): boolean {
  const [number, after] = mentions.slice(at, at + 2)
  const isFactor = number?.cue === 'number' && number.factor === true
  const isClear = isFactor || !(is(after, 'unknown', 'measure') || describes([item], after))
  const before = mentions[at - 1]
  // "A roll chorizo x3", where that is sold by itself, too
  const isBehindOwn = isFactor && at > head && (isSize(before) || isNoun(before)) && describes([item], before)
  return (at === head + 1 || isBehindOwn) && !isCounted && isClear
}

/** "with one cream", but not "with oat milk and one iced", "with vanilla and one oat milk" */
function countsOneOption(mentions: readonly Mention[], at: number, item: Item): boolean {
  const [number, after] = mentions.slice(at, at + 2)
  const isOther = is(mentions[at - 1], 'and') && !isSaidInPlural(item, after) && !isListed(mentions, at, item)
  return number?.cue === 'number' && number.value === 1 && describes([item], after) && !isOther
}

/** "A latte with vanilla x2", where vanilla is counted: two lattes, or twice the vanilla? */
export function mayBeTwice(mentions: readonly Mention[], at: number): boolean {
  const [option, number] = mentions.slice(at, at + 2)
  if (number?.cue !== 'number' || number.factor !== true || isNoun(option)) return false
  const before = shortlyBefore(mentions, at)
  return isCountedBy(itemsOf(before.findLast(isNoun)), option)
}

/** "a latte with two pumps": of what? */
export const isOfNothing = (mentions: readonly Mention[], at: number, item: Item): boolean =>
  measuresNothing(mentions, at) && !describes([item], measuredBefore(mentions, at))

const measuresNothing = (mentions: readonly Mention[], measure: number): boolean => {
  const next = countedAt(mentions, measure)
  return next === undefined || is(next, 'and', 'comma', 'stop', 'with')
}

/** "vanilla, two pumps" */
const measuredBefore = (mentions: readonly Mention[], at: number): Mention | undefined =>
  shortlyBefore(mentions, at).findLast(
    (mention) => !is(mention, 'a', 'some', 'number', 'multiple', 'extra', 'light', 'filler', 'comma'),
  )

/** "one pump of vanilla", "two packets of sugar", but not "one pump of each" */
const isOfMeasure = (mentions: readonly Mention[], at: number): boolean =>
  is(mentions[at + 1], 'measure', 'portion') && !is(countedAt(mentions, at), 'both')

/** "one cream and one sugar", "cream and one sugar" */
const isListed = (mentions: readonly Mention[], at: number, item: Item): boolean =>
  is(mentions[at - 3], 'number') || areAlternatives(item, optionIdsOf(mentions[at - 2]), optionIdsOf(mentions[at + 1]))

/** "with oat milk and one sugar", where the menu calls it "sugars" too: people count it. */
function isSaidInPlural(item: Item, mention: Mention | undefined): boolean {
  return optionIdsOf(mention).some((id) => {
    const { name = '', aliases = [] } = optionOf(item, id) ?? {}
    const names = [name, ...aliases].map((words) => words.toLowerCase())
    return names.some((words) => names.includes(`${words}s`))
  })
}

/** "two sugars in the coffee" */
const isBeforeWith = (mentions: readonly Mention[], at: number, head: number): boolean =>
  mentions.slice(at, head).some((mention) => is(mention, 'with'))

/** "A double espresso" has two of its only "espresso shots". */
export function pieceOf({ name, groups }: Item): string | null {
  const [piece, ...others] = groups
    .flatMap(({ options }) => options)
    .filter((option) => option.counted && isPiece(option.name))
    .filter((option) => option.name.toLowerCase().startsWith(`${name.toLowerCase()} `))
  return piece && others.length === 0 ? piece.id : null
}

/** "a double shot", "a double iced espresso" */
export const isMultiplied = (mentions: readonly Mention[], at: number, item: Item, head: number): boolean =>
  isCountedBy([item], countedAt(mentions, at)) || (at < head && pieceOf(item) !== null)
