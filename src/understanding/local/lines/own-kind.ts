import { choicesOf } from '../../meaning.ts'
import { is } from '../mentions/mention.ts'
import { areAlternatives, isPlainOption, isSize } from '../mentions/senses.ts'
import { type Draft, quantityOf } from './draft.ts'

/** "One pizza, a large one with onions", "a latte, a decaf one": the same one. "A pizza and a large one" are two. */
export function saysItsKind(whole: Draft, { item, size, segment: { mentions, head } }: Draft): boolean {
  const said = mentions.slice(head + 1)
  const end = said.findIndex((mention) => !(isSize(mention) || isPlainOption(mention) || is(mention, 'multiple')))
  const isKind = end > 0 && is(said[end], 'pronoun')
  return (
    (isKind || (isSize(said[0]) && asksAnew(whole))) &&
    is(mentions[head], 'a') &&
    whole.item === item &&
    isOne(whole) &&
    (whole.size === null || size === null)
  )
}

/** "I'd like to order a pizza. Can I get a large with onions?" */
function asksAnew({ options, segment: { mentions, head } }: Draft): boolean {
  const after = mentions.slice(head + 1)
  const isBare = options.length === 0 && after.every((mention) => is(mention, 'request', 'stop', 'comma'))
  return isBare && is(after.at(-1), 'request')
}

function isOne(whole: Draft): boolean {
  const { mentions, head } = whole.segment
  const isCounted = mentions.slice(0, head + 1).some((mention) => is(mention, 'a', 'number'))
  return isCounted && quantityOf(whole) === 1 && whole.parts.length === 0 && !is(mentions.at(-1), 'and', 'but')
}

/** "A ham pizza, a large one with olives" may be two. */
export const mayBeOfOne = (whole: Draft, part: Draft): boolean =>
  saysItsKind(whole, part) &&
  !areAlternatives(whole.item, whole.options.flatMap(choicesOf), part.options.flatMap(choicesOf))
