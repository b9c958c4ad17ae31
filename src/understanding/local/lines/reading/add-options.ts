import type { Item } from '../../../../menu/menu.ts'
import { isOpen, type LineOption } from '../../../meaning.ts'
import { is, type Mention } from '../../mentions/mention.ts'
import { areAlternatives, optionIdsOf } from '../../mentions/senses.ts'
import { areOneKind } from './one-kind.ts'
import { chosen, type Reading, withoutPlain } from './reading.ts'
import { takeManner, type Waiting } from './waiting.ts'

/** What is read so far of a segment, as said of this item. */
export interface Line {
  item: Item
  mentions: readonly Mention[]
  /** Where its noun stands, or the word in its place; -1 where it has none. */
  head: number
  /** It's the noun that stands there: "one with pineapple" has none. */
  hasNoun: boolean
  reading: Reading
  waiting: Waiting
}

/** "a large cola" where colas are all alike: nothing to choose, but the kitchen may know what to do. */
export const comesInOneSize = ({ item, head }: Line): boolean => head >= 0 && item.sizes.size === 0

/** Of several options it is open which one is meant. */
export function addOptions(line: Line, ids: readonly string[], mention: Mention, at: number): void {
  const { item, mentions, head, reading, waiting } = line
  // "White rice, not too much rice" says of the white how much.
  const [said, ...others] = waiting.amount && !waiting.no ? saidOf(ids, reading) : []
  if (said && ids.length > 1 && others.length === 0) {
    reading.options = withoutPlain(reading.options, [said])
    addOptions(line, [said], mention, at)
    return
  }
  const [only] = ids.length === 1 ? ids : []
  if (only && is(mentions[at - 1], 'late')) {
    reading.options = withoutKindOf(only, line)
    reading.doubtful ||= mayReplace(only, line)
  }
  // "a bean burrito with black beans" says which; "extra cheese, swiss" of which there is more.
  const isSaidWhich = (option: LineOption) => only && !waiting.no && isOpen(option) && option.anyOf.includes(only)
  const open = reading.options.find(isSaidWhich)
  reading.options = reading.options.filter((option) => !isSaidWhich(option))
  // "with olives, lots of olives", "an olive pizza with extra olives", "a vanilla latte with two pumps of vanilla" say
  // of the same how much; but "an extra pump" is one more.
  const { amount } = waiting
  const manner = takeManner(waiting, item, ids, mention)
  const isSaidBefore = mentions.slice(0, Math.max(0, head)).some((said) => optionIdsOf(said).join() === ids.join())
  const isSaidJustNow = optionIdsOf(mentions[at - 2]).join() === ids.join()
  const saysHowMuch = amount && (isSaidBefore || isSaidJustNow || is(mentions[at - 2], 'comma', 'stop', 'but'))
  if (manner.count === null ? saysHowMuch : !is(amount?.mention, 'extra', 'more'))
    reading.options = withoutPlain(reading.options, ids)
  const isAsMuch = open && manner.amount === 'regular' && manner.count === null
  reading.options.push(...chosen(ids, isAsMuch ? { ...manner, amount: open.amount } : manner))
}

/** Those of the options that are wanted already. */
const saidOf = (ids: readonly string[], { options }: Reading): string[] =>
  options.flatMap((option) => (isOpen(option) || option.exclude || !ids.includes(option.option) ? [] : [option.option]))

/** "With oat milk, make that almond": what another of the same kind is in place of goes. */
function withoutKindOf(id: string, { item, reading }: Line): LineOption[] {
  return reading.options.filter(
    (option) =>
      isOpen(option) ||
      option.exclude ||
      option.option === id ||
      !(areOneKind(item, option.option, id) || isOnlyOneOf(item, option.option, id)),
  )
}

/** Nothing can have the one and the other. */
const isOnlyOneOf = ({ groups }: Item, one: string, other: string): boolean =>
  areAlternatives({ groups: groups.filter(({ max }) => max === 1) }, [one], [other])

/** Of more than these, people have several: "with onions, make it spicy". */
const mostKinds = 8

/** "A chicken burrito, make that steak", where it may have both: in place of the chicken, or besides? */
const mayReplace = (id: string, { item, reading }: Line): boolean =>
  item.groups.some(
    ({ max, options }) =>
      max > 1 &&
      options.length <= mostKinds &&
      options.some((option) => option.id === id) &&
      reading.options.some(
        (said) => !isOpen(said) && !said.exclude && said.option !== id && options.some((one) => one.id === said.option),
      ),
  )
