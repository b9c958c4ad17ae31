import { choicesOf } from '../../meaning.ts'
import { is } from '../mentions/mention.ts'
import { areAlternatives, isSize } from '../mentions/senses.ts'
import { type Draft, quantityOf } from './draft.ts'

/** "One pizza, a large one with onions": of what size the one is. "A pizza and a large one" are two. */
export const saysItsSize = (whole: Draft, { item, size, segment: { mentions, head } }: Draft): boolean =>
  whole.item === item &&
  (size !== null || item.sizes.size === 0) &&
  isOneUnsized(whole) &&
  is(mentions[head], 'a') &&
  isSize(mentions[head + 1]) &&
  is(mentions[head + 2], 'pronoun')

function isOneUnsized(whole: Draft): boolean {
  const { mentions, head } = whole.segment
  const isCounted = mentions.slice(0, head + 1).some((mention) => is(mention, 'a', 'number'))
  return (
    isCounted &&
    quantityOf(whole) === 1 &&
    whole.size === null &&
    whole.parts.length === 0 &&
    !is(mentions.at(-1), 'and', 'but')
  )
}

/** "A ham pizza, a large one with olives" may be two. */
export const mayBeOfOne = (whole: Draft, part: Draft): boolean =>
  saysItsSize(whole, part) &&
  !areAlternatives(whole.item, whole.options.flatMap(choicesOf), part.options.flatMap(choicesOf))
