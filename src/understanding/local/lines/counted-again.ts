import { type Cue, is, isOneOf } from '../mentions/mention.ts'
import { isUncounted } from '../mentions/nouns.ts'
import { type Draft, headOf, quantityOf, saysNothing } from './draft.ts'
import { mayBeOfOne, saysItsKind } from './own-kind.ts'
import type { Segment } from './segments/segment.ts'

/** "I love lattes, give me two of those": only how many is new. "We need pizza, so two large ones": also of what. */
export const isSameAgain = (whole: Draft, part: Draft): boolean =>
  countsThose(whole, part) ||
  countsItsPieces(whole, part) ||
  saysItsKind(whole, part) ||
  (is(headOf(part.segment), 'number', 'a') &&
    !isOneMore(whole) &&
    (saysNothing(part) && !part.segment.mentions.some((mention) => is(mention, 'plain'))
      ? quantityOf(whole) === 1
      : (quantityOf(part) > 1 || is(headOf(part.segment), 'a')) && whole.item === part.item && isOnlyNamed(whole)))

/** "Chicken tacos, three of them, with cheese", "tacos, three, ...": how many there are, where that was not said. */
const countsThose = (whole: Draft, { item, segment: { mentions, head } }: Draft): boolean =>
  whole.item === item &&
  whole.quantity === null &&
  is(mentions[head], 'number') &&
  (is(mentions[head + 1], 'comma')
    ? is(whole.segment.mentions.at(-1), 'comma') && !hasDeterminer(whole)
    : isUncounted(whole.segment.mentions, whole.segment.head) &&
      is(mentions[head + 1], 'of') &&
      is(mentions[head + 2], 'filler') &&
      is(mentions[head + 3], 'comma'))

/** "Shrimp dumplings, 10", where they come by six and ten. */
function countsItsPieces(whole: Draft, { item, quantity, size, options, contrary, segment }: Draft): boolean {
  const number = headOf(segment)
  const isOfPieces = number?.cue === 'number' && size !== null && quantity === 1 && number.value !== 1
  const isBare = options.length === 0 && contrary === null
  return isOfPieces && isBare && whole.item === item && whole.size === null && whole.quantity === null
}

/** "2 fries, 3 please": five of them, or one more than was said first. */
export const countsTwice = (whole: Draft, part: Draft): boolean =>
  whole.item === part.item && whole.quantity !== null && saysNothing(part) && is(headOf(part.segment), 'number')

const isOnlyNamed = (whole: Draft): boolean =>
  whole.quantity === null && saysNothing(whole) && whole.strays.length === 0 && !hasDeterminer(whole)

const hasDeterminer = ({ segment: { mentions, head } }: Draft): boolean =>
  mentions.slice(0, head + 1).some((mention) => is(mention, 'a', 'another', 'the', 'portion'))

/**
 * "Pizzas: one large with ham, two small with olives", "lattes, I want one with soy and the other with oat milk",
 * "fried rice, one with tofu and one with pork"
 */
export function isHeading(whole: Draft, next: Segment | undefined): boolean {
  const { mentions, head } = whole.segment
  const after = mentions.slice(head + 1)
  const announces = after.length === 1 && is(after[0], 'stop')
  const isListed = next?.items.length === 0 && is(next.mentions[next.head], 'number', 'other')
  return (
    (announces || (isListed && after.every((mention) => isOneOf(mention, talk)))) &&
    (isUncounted(mentions, head) || is(after[0], 'comma', 'stop')) &&
    isOnlyNamed(whole)
  )
}

/** Say nothing between a kind of things and those that are listed. */
const talk: readonly Cue[] = ['stop', 'comma', 'filler', 'request', 'make', 'add']

/** "a burger and one for my wife", but "I love lattes and want two" */
const isOneMore = ({ segment: { mentions, head } }: Draft): boolean =>
  is(mentions.at(-1), 'and') && !isUncounted(mentions, head)

export function countAgain(whole: Draft, same: Draft): void {
  whole.unexplained.push(...same.unexplained)
  whole.strays.push(...same.strays)
  whole.notes.push(...same.notes)
  whole.doubtful ||=
    same.doubtful ||
    !(saysNothing(same) || countsThose(whole, same) || mayBeOfOne(whole, same)) ||
    (whole.quantity !== null && quantityOf(same) > 1)
  whole.quantity ??= same.quantity
  whole.size ??= same.size
  whole.options.push(...same.options)
  whole.segment = { ...whole.segment, mentions: [...whole.segment.mentions, ...same.segment.mentions] }
}
