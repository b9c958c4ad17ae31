import { type Item, optionOf } from '../../../menu/menu.ts'
import { choicesOf, type LineOption } from '../../meaning.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Reading } from '../lines/reading/reading.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isCountedBy, isNoun, isOption, isSize } from '../mentions/senses.ts'
import { changedNoun, swaps } from './clause.ts'
import { type Clause, essence } from './essence.ts'

/**
 * "Short stack with butter", "small decaf", "I'd like a decaf with cream", "an iced coffee", "a combo no onions", "a
 * plain with butter", "the crispy chicken on a white bun": a size or an option that may stand for the item.
 */
export function mayOrder(clause: Clause, [first, second, third]: readonly Mention[]): boolean {
  if (isSize(first)) return is(second, 'with') || isOption(second)
  if (clause.some((mention) => is(mention, 'add'))) return false
  // "a can of cola", where a cola is one of the sodas
  const isServed = clause.some((mention, at) => is(mention, 'portion') && isOption(clause[at + 1]))
  const isThing = isOption(second) || is(second, 'plain', 'bare')
  return isServed || (is(first, 'a', 'the') && isThing && is(third, 'with', 'no', 'without', 'ingredient'))
}

/** "Add bacon to the burger and fries", "make the burger a cheeseburger and fries": are fries ordered? */
export const mayOrderBesides = (clause: Clause): boolean =>
  clause.some((joint, at) => {
    if (!is(joint, 'and') || !isNoun(clause[at + 1])) return false
    const change = clause.slice(0, at)
    return swaps(change) || changedNoun(change) !== null
  })

/**
 * "Make the first burger a cheeseburger", "put bacon on the first burger": the first in the order, or the first in this
 * message?
 */
export const isOfNth = (clause: Clause): boolean =>
  clause.some(
    (mention, at) =>
      is(mention, 'ordinal') &&
      isNoun(clause[at + 1]) &&
      (is(essence(clause)[0], 'make', 'change') || isPutOnNth(clause.slice(0, at))),
  )

/** "bacon on the ..." */
const isPutOnNth = (before: Clause): boolean => is(before.at(-1), 'with') && isOption(before.at(-2))

/** "lamb over rice" is no change where lamb belongs to the kebab and rice to the grill; what it means is left open. */
export function isOfOneItem({ size, options }: Reading, { items }: Lexicon): boolean {
  const isHad = (item: Item, option: LineOption) => choicesOf(option).some((id) => optionOf(item, id) !== undefined)
  return items.some((item) => (size === null || item.sizes.has(size)) && options.every((option) => isHad(item, option)))
}

/**
 * "one of each", "half of them large", "no onions on his", "his with onions", "2 xyz", "the other one large": they
 * don't say which lines.
 */
export const pointsNowhere = (words: readonly Mention[], { anything }: Lexicon): boolean =>
  words.some((mention, at) => is(mention, 'other') || isOfNone(words, at) || isOfUnknown(words, at)) ||
  isOfSomebody(words) ||
  words.filter((mention, at) => is(mention, 'number') && isHow(words[at + 1], anything)).length > 1

/** "leos with two eggs" */
const isOfSomebody = ([first, second]: readonly Mention[]): boolean =>
  is(first, 'unknown') && is(second, 'with', 'without')

const isOfUnknown = (words: readonly Mention[], at: number): boolean =>
  is(words[at], 'number') && is(words[at + 1], 'unknown') && words[at]?.to === words[at + 1]?.from

function isOfNone(words: readonly Mention[], at: number): boolean {
  const [first, second, third, more, further] = words.slice(at, at + 5)
  // "Vanilla in the coffee", where nothing is called so
  if (is(third, 'the') && isOption(first) && is(second, 'with'))
    return is(more, 'unknown', 'ingredient') && further === undefined
  if (is(second, 'of')) return is(first, 'unknown') || (is(first, 'number') && is(third, 'both'))
  return isOption(first) && is(second, 'with') && is(third, 'unknown') && more === undefined
}

/** "one large, one small", but not "two mayo and one ketchup". */
const isHow = (mention: Mention | undefined, anything: Item): boolean =>
  isSize(mention) || (isOption(mention) && !isCountedBy([anything], mention))

/** "No, the pizza", "sorry i meant the bacon one": something else was meant than was understood, but what of it? */
export const pointsElsewhere = (clause: Clause): boolean => isOtherThing(clause) || isOtherOne(clause)

const isOtherThing = ([no, pause, the, noun, ...more]: Clause): boolean =>
  is(no, 'no') && is(pause, 'comma') && is(the, 'the') && isNoun(noun) && more.length === 0

function isOtherOne(clause: Clause): boolean {
  const [meant, the, option, one, ...more] = clause.filter((mention) => !is(mention, 'greeting'))
  const isOne = is(the, 'the') && isOption(option) && !isSize(option) && is(one, 'pronoun')
  return is(meant, 'instead') && isOne && more.length === 0
}
