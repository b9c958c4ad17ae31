import { choicesOf, type LineOption } from '../../meaning.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { areAlternatives, isOption, isPlainOption, optionIdsOf } from '../mentions/senses.ts'
import { type Draft, headOf, quantityOf, saysNothing } from './draft.ts'
import { readSegment } from './reading/read-segment.ts'
import { chosen } from './reading/reading.ts'
import type { Segment } from './segments/segment.ts'

/** "two lattes, one with oat milk": the one is not a third. */
export function isPartOf(whole: Draft, part: Draft): boolean {
  if (whole.item !== part.item || quantityOf(whole) === 1) return false
  if (part.size !== null && whole.size !== null && part.size !== whole.size) return false
  if (is(headOf(part.segment), 'another')) return remaining(whole) > 0 && whole.parts.length > 0
  return quantityOf(part) <= remaining(whole)
}

/**
 * "two lattes with oat milk and one with almond milk", "a latte, a big one", "a coffee, 2 cream": one more, or is it of
 * these?
 */
export function seemsBeside(whole: Draft, part: Draft): boolean {
  const { item, segment } = part
  if (isCountedOn(segment, whole)) return quantityOf(whole) > 1
  if (areOthers(whole, part) || isOfUnknownKind(whole)) return true
  if (whole.parts.length > 0) return false
  if (quantityOf(whole) > 1 && (areOfOtherKind(whole, part) || areAsMany(whole, part))) return true
  const [before, head] = [whole.segment.mentions.at(-1), headOf(segment)]
  const [first, second] = segment.mentions.slice(segment.head + 1)
  const next = is(before, 'comma') && is(first, 'with') ? second : first
  const isAlternative = areAlternatives(item, whole.segment.mentions.flatMap(optionIdsOf), optionIdsOf(next))
  if (is(head, 'a') && quantityOf(whole) === 1) return is(before, 'comma') && whole.size === null && !isAlternative
  if (is(head, 'number') && is(before, 'comma') && quantityOf(whole) === 1 && item === whole.item)
    return isOption(next) && !isAlternative
  if (!is(head, 'number', 'a') || !is(before, 'and') || is(next, 'pronoun', 'of')) return false
  // "Two pizzas both with ham and one with olives": one of the two
  const areBoth = whole.segment.mentions.some((mention) => is(mention, 'both'))
  return quantityOf(whole) > 1 && whole.options.length > 0 && !areBoth
}

/** "Two large ham pizzas and one large olive": whoever says a size again speaks of another. */
export const areSized = (whole: Draft, part: Draft): boolean =>
  (whole.size !== null && part.size !== null) ||
  (whole.size === null && (areOthers(whole, part) || areOfOtherKind(whole, part)))

/** "Two beef empanadas and three cheese", "two buns pork, one bean": of those that are of beef none is of cheese. */
function areOfOtherKind({ item, segment: { mentions, head } }: Draft, part: Draft): boolean {
  const groups = item.groups.filter(({ max }) => max === 1)
  const [behind] = mentions.slice(head + 1)
  const kinds = [
    { groups: groups.filter(({ min }) => min > 0), said: mentions.slice(0, head) },
    { groups, said: behind ? [behind] : [] },
  ]
  const wanted = part.options.filter(({ exclude }) => !exclude).flatMap(choicesOf)
  return (
    item === part.item &&
    kinds.some(({ groups, said }) => areAlternatives({ groups }, said.flatMap(optionIdsOf), wanted))
  )
}

/** "3 blueberry muffins, 3 bran": nobody says of all of them in the same way what else they are. */
function areAsMany({ segment, quantity }: Draft, part: Draft): boolean {
  const { mentions, head } = segment
  const next = part.segment.mentions[part.segment.head + 1]
  return quantity === quantityOf(part) && isOption(next) && mentions.slice(0, head).some(isOption)
}

/** "Two ham pizzas and two olive ones", "two pizzas with ham. two olive ones": two more, as none of those is left. */
function areOthers(whole: Draft, part: Draft): boolean {
  const said = part.segment.mentions.slice(part.segment.head + 1)
  const isKind =
    isPlainOption(said[0]) &&
    is(
      said.find((mention) => !isPlainOption(mention)),
      'pronoun',
    )
  const areMore = is(whole.segment.mentions.at(-1), 'and') || quantityOf(part) >= quantityOf(whole)
  const areSeveral = whole.options.length > 0 && quantityOf(part) > 1
  return isKind && areMore && areSeveral && whole.item === part.item && whole.parts.length === 0
}

/** "Three tacos al pastor, two carne asada", where the menu has no pastor: the two are none of the three. */
function isOfUnknownKind({ parts, segment: { items, mentions, head } }: Draft): boolean {
  const [kind, ...more] = mentions.slice(head + 1)
  const isAll = more.every((mention) => is(mention, 'unknown', 'and', 'comma'))
  return parts.length === 0 && items.length > 0 && is(kind, 'unknown') && isAll
}

/** "Two pizzas with ham and a third with olives" */
const isCountedOn = (segment: Segment, whole: Draft): boolean =>
  is(headOf(segment), 'ordinal') && is((whole.parts.at(-1) ?? whole).segment.mentions.at(-1), 'a')

/** Some of a line's have more said of them; all that is said of the line is true of them too. */
export function addPart(whole: Draft, part: Draft): void {
  const isOther = is(headOf(part.segment), 'other')
  const isFirst = whole.parts.length === 0
  // "Two lattes, no foam on one": what is said of the one stands with the two.
  const isSame = saysNothing(part)
  const contrary = contrast(part, whole)
  const both = isSame && part.segment.mentions.some((mention) => is(mention, 'both')) ? apart(whole) : []
  const isUnclear = part.contrary === 'no' ? contrary.length === 0 : isSame && whole.options.length > 0
  whole.parts.push({
    ...part,
    doubtful: part.doubtful || (isUnclear && is(headOf(part.segment), 'number')) || mayBeginEarlier(part, whole),
    quantity: isOther && !isFirst ? remaining(whole) : quantityOf(part),
    size: part.size ?? whole.size,
    options: [...(isOther && isFirst ? [] : kept(whole, part)), ...part.options, ...both, ...contrary],
  })
}

/** "Two pizzas with ham and olives on the second one": of the ham, too, the words may say that it is on that one. */
function mayBeginEarlier({ segment: { mentions, head } }: Draft, { segment: before }: Draft): boolean {
  const [said, joint] = before.mentions.slice(-2)
  return (
    is(mentions[head - 1], 'with') && is(joint, 'and') && before.mentions.length > before.head + 2 && isOption(said)
  )
}

/** "Two burgers with ketchup, one of them without ketchup": what is true of all but this part. */
export const kept = (whole: Draft, part: Draft): LineOption[] =>
  whole.options.filter((option) => !choicesOf(option).every((id) => isOut(id, part)))

export const isOut = (id: string, { options }: Draft): boolean =>
  options.some((option) => option.exclude && choicesOf(option).includes(id))

/** Says the words of all parts of a line, or of the line where it has none. */
export function share(whole: Draft, shared: readonly Mention[]): void {
  if (shared.length === 0) return
  const said = readSegment({ items: [], mentions: shared, head: -1, doubtful: false }, whole.item)
  // "Two lattes, one iced, both with oat milk": the other, too.
  const isOfRest = whole.parts.length === 1 && remaining(whole) === quantityOf(whole) - 1
  for (const part of whole.parts.length === 0 || isOfRest ? [whole, ...whole.parts] : whole.parts) {
    part.options.push(...said.options)
    part.size ??= said.size
  }
  whole.strays.push(...said.strays)
  whole.unexplained.push(...said.unexplained)
  whole.notes.push(...said.notes)
  whole.doubtful ||=
    said.doubtful || (whole.parts.length > 0 && remaining(whole) > 0 && !isOfRest) || speaksOfTwo(shared, whole)
}

/**
 * "Three burritos, one chicken, both with cheese": which two? But the kinds may be two: "two chicken, two pork, both
 * with cheese".
 */
export const speaksOfTwo = (said: readonly Mention[], whole: Draft): boolean =>
  said.some((mention) => mention.cue === 'both' && mention.ofTwo === true) &&
  quantityOf(whole) > 2 &&
  !(whole.parts.length === 2 && remaining(whole) === 0)

/** The line without its parts, where any are left, and its parts. */
export function divide(whole: Draft): Draft[] {
  const left = remaining(whole)
  return left > 0 ? [{ ...whole, quantity: left }, ...whole.parts] : whole.parts
}

/** How many of a line are none of its parts. */
export const remaining = (whole: Draft): number =>
  quantityOf(whole) - whole.parts.reduce((sum, part) => sum + quantityOf(part), 0)

/** "one with cream, one with sugar": what some have more than all; "and one with both" has it all. */
const apart = (whole: Draft): LineOption[] =>
  whole.parts.flatMap(({ options }) => options).filter((option) => !whole.options.includes(option))

/** "one with onions, the other without": what the one has more than all, the other has not. */
const contrast = (part: Draft, whole: Draft): LineOption[] => (part.contrary === 'no' ? refusing(apart(whole)) : [])

export const refusing = (options: readonly LineOption[]): LineOption[] =>
  options
    .filter(({ exclude }) => !exclude)
    .flatMap((option) => chosen(choicesOf(option), { amount: option.amount, count: null, exclude: true }))
