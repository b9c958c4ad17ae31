import { is } from '../mentions/mention.ts'
import { isNoun, isPlainOption, isSize } from '../mentions/senses.ts'
import type { Draft } from './draft.ts'
import { share } from './parts.ts'

/** "one large and one small beef burrito": both are of beef; "a large and a small burrito with beef" leaves a doubt. */
export function shareBySizes(wholes: readonly Draft[]): void {
  wholes.forEach((first, at) => {
    const second = wholes[at + 1]
    // "One large and one small latte", where only fries come in sizes
    first.doubtful ||= second !== undefined && first.item !== second.item && isSizedAs(first, second)
    if (!second || !isOfNext(first, second)) return
    const { mentions, head } = second.segment
    if (isPlain(first, second)) {
      first.doubtful ||= mentions.slice(head).some(isPlainOption)
      return
    }
    share(first, mentions.slice(0, head))
    first.doubtful ||= first.options.length < second.options.length
  })
}

/** "One regular and one decaf latte" are told apart by that, though regular is a size, too. */
const isPlain = ({ segment }: Draft, { size, options }: Draft): boolean =>
  segment.mentions.some(
    (mention) =>
      is(mention, 'plain') ||
      (mention.cue === 'menu' && mention.otherwise === 'plain' && size === null && options.length > 0),
  )

/** "A can of cola and one of lemonade": of lemonade a can, too. */
export function shareServing(wholes: readonly Draft[]): void {
  wholes.forEach(({ size }, at) => {
    const next = wholes[at + 1]
    if (!next || next.segment.items.length === 0 || next.size !== null || size === null) return
    const [number, of, noun] = next.segment.mentions.slice(Math.max(0, next.segment.head - 2))
    if (is(number, 'number') && is(of, 'of') && isNoun(noun) && next.item.sizes.has(size)) next.size = size
  })
}

/** "one large and one small ...": nothing but a size is said of the first. */
const isSizedAs = ({ segment, size, options }: Draft, { segment: { items, mentions, head } }: Draft): boolean =>
  segment.items.length === 0 &&
  size !== null &&
  options.length === 0 &&
  is(segment.mentions.at(-1), 'and') &&
  items.length > 0 &&
  mentions.slice(0, head).some(isSize)

/** "one large and ..." */
const isOfNext = (first: Draft, { item, segment }: Draft): boolean =>
  first.item === item &&
  first.segment.items.length === 0 &&
  segment.items.length > 0 &&
  first.options.length === 0 &&
  is(first.segment.mentions.at(-1), 'and')
