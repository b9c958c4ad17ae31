import { is } from '../mentions/mention.ts'
import { fromHereOn } from '../mentions/nearby.ts'
import { mayMean } from '../mentions/nouns.ts'
import { type Draft, headOf, quantityOf } from './draft.ts'

/** "3 cookies: 1 oatmeal cookie, 1 peanut cookie and 1 chocolate chip": the three are those that follow. */
export const withoutAnnounced = (wholes: readonly Draft[]): Draft[] =>
  wholes.flatMap((whole, at) => {
    if (!isListedBy(whole, fromHereOn(wholes, at + 1))) return [whole]
    // "Three burgers, one cheeseburger and two veggie burgers" may be six.
    return announces(whole) ? [] : [{ ...whole, doubtful: true }]
  })

/** "Two mediums, one latte and one mocha": both are medium. */
export function withAnnouncedSize([first, ...next]: readonly Draft[]): readonly Draft[] {
  if (!first) return next
  const { quantity, size, options, parts, segment } = first
  const isBare = segment.items.length === 0 && is(headOf(segment), 'number') && options.length + parts.length === 0
  const areNamed = next.every((line) => line.segment.items.length > 0)
  const sum = next.reduce((all, line) => all + quantityOf(line), 0)
  const isListed = isBare && size !== null && areNamed && sum === quantity && !is(segment.mentions.at(-1), 'and', 'but')
  if (!isListed) return [first, ...next]
  // "Two larges, one latte and one small mocha" is a slip.
  const areOfIt = next.every((line) => line.size === null && line.item.sizes.has(size))
  return areOfIt ? next.map((line) => ({ ...line, size })) : [{ ...first, doubtful: true }, ...next]
}

const announces = ({ segment }: Draft): boolean => {
  const last = segment.mentions.at(-1)
  return last?.cue === 'stop' && last.announces === true
}

/** What follows is of that kind, and as many. */
function isListedBy(whole: Draft, next: readonly Draft[]): boolean {
  const { quantity, size, options, parts, segment } = whole
  const isBare = size === null && options.length === 0 && parts.length === 0 && segment.items.length > 0
  if (quantity === null || quantity < 2 || !isBare || !is(segment.mentions.at(-1), 'comma', 'stop')) return false
  let sum = 0
  const end = next.findIndex((line) => {
    sum += quantityOf(line)
    return sum >= quantity
  })
  const listed = next.slice(0, end + 1)
  const areOfKind = listed.every(({ item, segment: { items } }) => items.length > 0 && mayMean(headOf(segment), item))
  return sum === quantity && areOfKind && listed.some(({ item }) => item !== whole.item)
}
