import { hasAlternatives } from '../../../english/alternatives.ts'
import { type Item, type Option, optionOf } from '../../../menu/menu.ts'
import { choicesOf, isOpen } from '../../meaning.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { areAlternatives, isSize, optionIdsOf } from '../mentions/senses.ts'
import { wordsIn } from '../tokens/tokenise.ts'
import { isCalledByKind } from './announced.ts'
import { mayComeApart } from './beside-doubts.ts'
import { type Draft, headOf, quantityOf } from './draft.ts'
import { remaining } from './parts.ts'
import { hasTwoOfKind, idsWanted } from './two-of-kind.ts'

/** Nobody names more between a combo and what comes with it; and it bounds the work. */
const mostBeside = 4

/** Whether the words may mean other lines than these. */
export const mayMeanOthers = (wholes: readonly Draft[], lines: readonly Draft[]): boolean =>
  repeats(wholes) ||
  wholes.some(restates) ||
  mayBeSome(wholes) ||
  wholes.some(mayBeOneEach) ||
  lines.some(hasTooMany) ||
  lines.some(hasTwoOfKind) ||
  lines.some(contradictsItself) ||
  lines.some(saysInTwo) ||
  wholes.some(mayBeOfAnother) ||
  wholes.some(mayLackLater) ||
  wholes.some(mayBeMore) ||
  mayComeApart(wholes) ||
  wholes.some(mayBeAlike) ||
  wholes.some(setsNoneApart) ||
  wholes.some(saysMoreOfEarlier)

/** "I'll have a latte, that's one latte": one more, or said again? "A latte for me and one for my wife" is clear. */
function repeats(wholes: readonly Draft[]): boolean {
  const isMore = ({ segment }: Draft, at: number) =>
    is(headOf(segment), 'another', 'again') ||
    is(segment.mentions[0], 'another') ||
    (segment.items.length === 0 && is(wholes[at - 1]?.segment.mentions.at(-1), 'and'))
  const said = wholes.filter((line, at) => !isMore(line, at))
  const namesTwice = new Set(said.map(({ item }) => item)).size < said.length
  const lines = namesTwice
    ? said.map(({ item, quantity, size, options }) => JSON.stringify([item.id, quantity ?? 1, size, options]))
    : []
  return new Set(lines).size < lines.length
}

/** "Fries, make that large fries": the same, or more of them? */
const restates = ({ item }: Draft, at: number, wholes: readonly Draft[]): boolean =>
  is(wholes[at - 1]?.segment.mentions.at(-1), 'late', 'make') &&
  wholes.slice(0, at).some((other) => other.item === item)

/** "two coffees, one decaf", "3 colas one diet": another thing by the menu, but it may be one of those. */
const mayBeSome = (wholes: readonly Draft[]): boolean =>
  wholes.some((some, at) => {
    const all = wholes[at - 1]
    if (!all || quantityOf(some) >= quantityOf(all) || areOfOtherSizes(some, all)) return false
    // "three pizzas, one with ham, one with olives and one calzone"
    if (all.parts.length > 0 && some.item.category === all.item.category) return quantityOf(some) <= remaining(all)
    // "two ham pizzas five olive pizzas", "five ham pizzas two olive white pizzas"
    if (some.item === all.item && all.options.length > 0) return false
    if (areAlternatives(all.item, idsWanted(all.options), idsWanted(some.options))) return false
    const isOfKind =
      isKindOf(some.item, all.item) || (isCalledByKind(all.item) && some.item.category === all.item.category)
    return isOfKind && (is(all.segment.mentions.at(-1), 'comma', 'stop') || followsAtOnce(some, all))
  })

/** By one of its names: decaf is "decaf coffee" too. */
const isKindOf = ({ name, aliases }: Item, { name: kind }: Item): boolean =>
  [name, ...aliases].some((words) => ` ${words} `.toLowerCase().includes(` ${kind} `.toLowerCase()))

const areOfOtherSizes = (one: Draft, other: Draft): boolean =>
  one.size !== null && other.size !== null && one.size !== other.size

/** "3 colas one diet", but not "3 colas and one diet" */
function followsAtOnce({ segment }: Draft, { segment: before }: Draft): boolean {
  const noun = headOf(segment)
  const isShort = noun !== undefined && noun.to - noun.from === 1
  return isShort && before.head === before.mentions.length - 1
}

/** "3 cones: vanilla, chocolate, strawberry", "two larges a ham and an olive": one of each, or each of all? */
function mayBeOneEach(line: Draft): boolean {
  const { item, options, segment, parts } = line
  const next = segment.mentions.slice(segment.head + 1).find((mention) => !isSize(mention))
  if (quantityOf(line) < 2 || parts.length > 0) return false
  if (!is(next, 'comma', 'stop', 'a')) return namesAKindEach(line)
  // "Two larges. Both with ham and olives."
  if (segment.mentions.some((mention) => is(mention, 'both'))) return false
  const ids = idsWanted(options)
  const isOfGroup = item.groups.some(
    (group) => group.options.filter(({ id }) => ids.includes(id)).length === quantityOf(line),
  )
  return isOfGroup || (next?.cue === 'stop' && ids.length === quantityOf(line))
}

/** "2 sodas mango and tamarind": of one kind each, though the menu may not say that only one can be had. */
function namesAKindEach({ item, quantity, options, segment: { mentions, head } }: Draft): boolean {
  const ids = idsWanted(options)
  const behind = mentions.slice(head + 1)
  // "3 cups one scoop each, vanilla chocolate and lemon"
  const isEach = (at: number) => is(behind[at], 'both') && is(behind[at + 1], 'comma')
  const isListed = behind.every((mention, at) => is(mention, 'menu', 'and', 'comma', 'filler') || isEach(at))
  return (
    isListed &&
    item.groups.some(
      ({ name, options: kinds }) =>
        hasAlternatives(name) && kinds.filter(({ id }) => ids.includes(id)).length === quantity,
    )
  )
}

/** "a cola and an orange soda": two options of a group that allows one. */
function hasTooMany({ item, options }: Draft): boolean {
  const ids = idsWanted(options)
  return item.groups.some(
    ({ max, options: choices }) =>
      ids.length > max && ids.filter((wanted) => choices.some(({ id }) => id === wanted)).length > max,
  )
}

/** "with ham, no ham", "ham and extra ham": which one holds? But "ham and no extra ham" is clear. */
const contradictsItself = ({ options }: Draft): boolean =>
  options.some((one, at) =>
    options.slice(at + 1).some((other) => {
      const isSame = !isOpen(one) && !isOpen(other) && one.option === other.option
      return isSame && (one.exclude !== other.exclude) === (one.amount === other.amount)
    }),
  )

/** "A vanilla latte, sugar free", where there is vanilla, and sugar free vanilla: that, or both? */
function saysInTwo({ item, options, segment: { mentions } }: Draft): boolean {
  const wanted = idsWanted(options).flatMap((id) => optionOf(item, id) ?? [])
  const isShort = ({ name, aliases }: Option, { from, to }: Mention) =>
    [name, ...aliases].every((words) => wordsIn(words).length > to - from)
  return wanted.some(
    (one) =>
      wanted.some(({ name }) => one.name.toLowerCase().endsWith(` ${name.toLowerCase()}`)) &&
      mentions.some((mention) => optionIdsOf(mention).includes(one.id) && isShort(one, mention)),
  )
}

/** "One with pepperoni and one white pizza": a white one too, or another? "One iced and one hot mocha" is clear. */
function mayBeOfAnother(first: Draft, at: number, wholes: readonly Draft[]): boolean {
  const next = wholes[at + 1]
  if (!next || first.segment.items.length > 0 || next.segment.items.length === 0 || first.item !== next.item)
    return false
  const isPlain = next.segment.mentions.some((mention) => is(mention, 'plain', 'bare'))
  return first.options.length > 0 && next.options.length === 0 && !isPlain
}

/** "A combo and a cola", where a combo comes with one drink that was not said: this one, or one more? */
function mayLackLater({ item, options }: Draft, at: number, wholes: readonly Draft[]): boolean {
  const ids = wholes.slice(at + 1, at + 1 + mostBeside).flatMap(({ segment }) => optionIdsOf(headOf(segment)))
  if (ids.length === 0) return false
  const said = options.flatMap(choicesOf)
  return item.groups.some(
    ({ min, max, options: choices }) =>
      (min > 0 || max === 1) &&
      choices.some(({ id }) => ids.includes(id)) &&
      !choices.some(({ id }) => said.includes(id)),
  )
}

/** "Two pizzas with ham, one with olives": one of the two, or one more? */
function mayBeMore(whole: Draft): boolean {
  const [part, ...others] = whole.parts
  const isListed = is(whole.segment.mentions.at(-1), 'comma')
  if (!part || others.length > 0 || remaining(whole) === 0 || !isListed) return false
  const isSaidWith = ({ segment: { mentions, head } }: Draft) => is(mentions[head + 1], 'with')
  const areOthers = idsWanted(part.options).some((id) => !idsWanted(whole.options).includes(id))
  return idsWanted(whole.options).length > 0 && areOthers && isSaidWith(whole) && isSaidWith(part)
}

/** "A large ham pizza and a small one", "a burger with ham for me and one for him": with ham, too? */
function mayBeAlike(
  { item, size, options, contrary, segment, parts }: Draft,
  at: number,
  wholes: readonly Draft[],
): boolean {
  const before = wholes[at - 1]
  const saysMore =
    options.length > 0 ||
    parts.length > 0 ||
    contrary !== null ||
    segment.mentions.some((mention) => is(mention, 'plain', 'bare'))
  if (!before || before.item !== item || segment.items.length > 0 || saysMore) return false
  if (size === null) return before.size !== null || before.options.length > 0
  return before.size !== null && before.options.length > 0
}

/** "Two lattes, only one regular": what the other is, is not said. */
const setsNoneApart = (whole: Draft): boolean =>
  whole.parts.length === 1 &&
  remaining(whole) > 0 &&
  whole.parts.some(
    ({ size, options, segment }) =>
      size === whole.size &&
      options.length === 0 &&
      whole.options.length === 0 &&
      segment.mentions.some((mention) => is(mention, 'plain')),
  )

/** "A burger with bacon and a salad, double the bacon": more of what was said before, or of the salad? */
function saysMoreOfEarlier({ segment: { mentions, head } }: Draft, at: number, wholes: readonly Draft[]): boolean {
  const before = wholes.slice(Math.max(0, at - mostBeside), at).flatMap(({ options }) => idsWanted(options))
  return mentions.some(
    (mention, index) =>
      index > head &&
      is(mention, 'extra', 'multiple') &&
      is(mentions[index - 1], 'comma', 'stop') &&
      optionIdsOf(mentions[index + 1]).some((id) => before.includes(id)),
  )
}
