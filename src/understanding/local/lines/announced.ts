import type { Item } from '../../../menu/menu.ts'
import { stem } from '../../../text/stem.ts'
import { is } from '../mentions/mention.ts'
import { mayMean } from '../mentions/nouns.ts'
import { isNoun } from '../mentions/senses.ts'
import { type Draft, headOf, quantityOf } from './draft.ts'

/** "3 cookies: 1 oatmeal cookie, 1 peanut cookie and 1 chocolate chip": the three are those that follow. */
export function withoutAnnounced(wholes: readonly Draft[]): Draft[] {
  const [whole, ...next] = wholes
  if (!whole) return []
  const listed = listedBy(whole, next)
  const others = withoutAnnounced(next.map((line) => (listed.includes(line) ? announcedBy(whole, line) : line)))
  if (listed.length > 0 && (announces(whole) || areItsKind(whole, listed))) return others
  // "Two colas, two diet colas" are four.
  return [{ ...whole, doubtful: whole.doubtful || listed.length > 0 }, ...others]
}

/** "Two large pizzas, one margherita, one pepperoni": those are large. */
function announcedBy(whole: Draft, line: Draft): Draft {
  const isCounted = line.segment.mentions.some((mention) => is(mention, 'number'))
  // "Two large coffees, a latte and a mocha" may be four; "three burgers, one cheeseburger and two veggie" six.
  const isSure = announces(whole) || (whole.size !== null && isCounted)
  return { ...line, size: line.size ?? whole.size, doubtful: line.doubtful || !isSure }
}

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
  const areOfIt = next.every((line) => takesSize(line, size))
  return areOfIt ? next.map((line) => ({ ...line, size })) : [{ ...first, doubtful: true }, ...next]
}

const announces = ({ segment }: Pick<Draft, 'segment'>): boolean => {
  const last = segment.mentions.at(-1)
  return last?.cue === 'stop' && last.announces === true
}

/** The next lines, where they list the pieces of this one by kind, as many as it counts; none: they don't. */
function listedBy(whole: Draft, next: readonly Draft[]): readonly Draft[] {
  const { quantity, size, options, parts, segment } = whole
  const isBare = options.length === 0 && parts.length === 0 && segment.items.length > 0
  if (quantity === null || quantity < 2 || !isBare) return []
  let sum = 0
  const end = next.findIndex((line) => {
    sum += quantityOf(line)
    return sum >= quantity
  })
  const listed = next.slice(0, end + 1)
  const areOfKind = listed.every(({ item, segment: { items } }) => items.length > 0 && mayMean(headOf(segment), item))
  const isList = sum === quantity && areOfKind && listed.some(({ item }) => item !== whole.item)
  const last = segment.mentions.at(-1)
  if (!isList || !(is(last, 'comma', 'stop') || isNoun(last))) return []
  const areBare = size === null && !isNoun(last)
  return areBare || areItsKind(whole, listed) ? listed : []
}

/** "Two large pizzas", where all are pizzas, and one of them is just called so. */
function areItsKind({ item, size, segment }: Draft, listed: readonly Draft[]): boolean {
  // On a line of its own it is one of its own.
  const isOnLine = is(segment.mentions.at(-1), 'stop') && !announces({ segment })
  const areOfIt = listed.every((line) => line.item.category === item.category)
  const takeIt = size === null || listed.every((line) => takesSize(line, size))
  return isCalledByKind(item) && !isOnLine && areOfIt && takeIt && listed.length > 1
}

/** "Pizza", among the pizzas. */
export function isCalledByKind({ name, aliases, category }: Item): boolean {
  const kind = stem(category.toLowerCase())
  return [name, ...aliases].some((words) => stem(words.toLowerCase()) === kind)
}

/** It comes in that size, and none was said of it. */
const takesSize = (line: Draft, size: string): boolean => line.size === null && line.item.sizes.has(size)
