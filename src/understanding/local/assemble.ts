import type { Item, Menu } from '../../menu/menu.ts'
import { choicesOf, isOpen } from '../meaning.ts'
import { type Draft, headOf, quantityOf } from './draft.ts'
import { countsPieces, isOfPieces } from './english/pieces.ts'
import { type Found, findImplied, findNamed, type Neighbours } from './find-item.ts'
import { is, type Mention } from './mention.ts'
import { fromHereOn } from './nearby.ts'
import { pointsAt } from './nouns.ts'
import {
  addPart,
  besideContrary,
  countAgain,
  divide,
  isPartOf,
  isSameAgain,
  remaining,
  seemsBeside,
  share,
  splitShared,
} from './parts.ts'
import type { Reading } from './reading.ts'
import { isContent, shareByAll, speaksOfMore } from './said-of-both.ts'
import { type Segment, segments } from './segment.ts'
import { itemsOf, optionIdsOf } from './senses.ts'
import { settleStrays } from './strays.ts'

/** Nobody names more between a combo and what comes with it; and it bounds the work. */
const mostBeside = 4

/** The lines of an order, and what of the words is in none of them. */
export interface Assembly {
  drafts: Draft[]
  unexplained: Mention[]
  doubtful: boolean
}

/** Puts mentions together to lines. */
export function assemble(mentions: readonly Mention[], menu: Menu): Assembly {
  const cut = segments(mentions)
  const unexplained = cut.length === 0 ? mentions.filter(isContent) : []
  const wholes: Draft[] = []
  for (const [at, segment] of cut.entries()) {
    const whole = wholes.findLast(({ item }) => refersTo(segment, item)) ?? wholes.at(-1)
    const { own, shared } = whole ? splitShared(segment, whole) : { own: segment, shared: [] }
    const draft = draftOf(own, { before: whole?.item, next: nextItem(cut, at) }, menu)
    if (!draft) unexplained.push(...segment.mentions.filter(isContent))
    else if (!whole || segment.items.length > 0) wholes.push(draft)
    else if (isSameAgain(whole, draft)) countAgain(whole, draft)
    else if (seemsBeside(whole, draft)) wholes.push({ ...draft, doubtful: true })
    else if (isPartOf(whole, draft)) {
      addPart(whole, draft)
      share(whole, shared)
    } else wholes.push(besideContrary(whole, draft))
  }
  shareByAll(wholes)
  shareBySizes(wholes)
  settleStrays(wholes)
  const lines = wholes.flatMap((whole) => [whole, ...whole.parts])
  for (const line of lines) {
    unexplained.push(...line.unexplained, ...line.strays.flatMap((stray) => [...stray.with, stray.mention]))
  }
  const doubtful =
    lines.some((line) => line.doubtful || line.segment.doubtful || speaksOfMore(line, wholes)) ||
    repeats(wholes) ||
    mayBeSome(wholes) ||
    wholes.some(mayBeOneEach) ||
    lines.some(hasTooMany) ||
    wholes.some(mayBeOfAnother) ||
    wholes.some(mayLackLater) ||
    wholes.some(mayBeOneWithNext) ||
    wholes.some(pointsElsewhere)
  return { drafts: wholes.flatMap(divide), unexplained, doubtful }
}

function draftOf(segment: Segment, neighbours: Neighbours, menu: Menu): Draft | null {
  const found = segment.items.length > 0 ? findNamed(segment) : findImplied(segment, neighbours, menu)
  return found && { ...asPieces(found, menu), item: found.item, segment, parts: [] }
}

/** "Ten wings" where wings come as "10 piece" are one of that size. */
function asPieces({ item, reading }: Found, { sizes }: Menu): Reading {
  const { quantity, size } = reading
  if (quantity === null || size !== null) return reading
  const names = [...item.sizes.keys()].map((id) => ({ id, name: sizes.get(id)?.name ?? '' }))
  const pieces = names.find(({ name }) => countsPieces(name, quantity))
  if (pieces) return { ...reading, quantity: 1, size: pieces.id }
  // "Twelve wings", where they come by six and ten, are hardly twelve of those.
  return { ...reading, doubtful: reading.doubtful || (quantity > 2 && names.some(({ name }) => isOfPieces(name))) }
}

/** "... one of the lattes" */
const refersTo = ({ items, mentions }: Segment, item: Item): boolean =>
  items.length === 0 && mentions.some((mention) => itemsOf(mention).includes(item))

/** "a small and a large latte": what is named later. */
const nextItem = (cut: readonly Segment[], at: number): Item | undefined =>
  fromHereOn(cut, at).find(({ items }) => items.length > 0)?.items[0]

/** "one large and one small beef burrito": both are of beef; "a large and a small burrito with beef" leaves a doubt. */
function shareBySizes(wholes: readonly Draft[]): void {
  for (const [at, first] of wholes.entries()) {
    const second = wholes[at + 1]
    if (!second || !isOfNext(first, second)) continue
    const { mentions, head } = second.segment
    share(first, mentions.slice(0, head))
    first.doubtful ||= first.options.length < second.options.length
  }
}

/** "one large and ..." */
const isOfNext = (first: Draft, { item, segment }: Draft): boolean =>
  first.item === item &&
  first.segment.items.length === 0 &&
  segment.items.length > 0 &&
  first.options.length === 0 &&
  is(first.segment.mentions.at(-1), 'and')

/** "I'll have a latte, that's one latte": said again, or one more? */
function repeats(wholes: readonly Draft[]): boolean {
  const said = wholes.filter(({ segment }) => !is(headOf(segment), 'another') && !is(segment.mentions[0], 'another'))
  const namesTwice = new Set(said.map(({ item }) => item)).size < said.length
  const lines = namesTwice
    ? said.map(({ item, quantity, size, options }) => JSON.stringify([item.id, quantity ?? 1, size, options]))
    : []
  return new Set(lines).size < lines.length
}

/** "two coffees, one decaf", "3 colas one diet": another thing by the menu, but it may be one of those. */
const mayBeSome = (wholes: readonly Draft[]): boolean =>
  wholes.some((some, at) => {
    const all = wholes[at - 1]
    if (!all || quantityOf(some) >= quantityOf(all) || areOfOtherSizes(some, all)) return false
    // "three pizzas, one with ham, one with olives and one calzone"
    if (all.parts.length > 0 && some.item.category === all.item.category) return quantityOf(some) <= remaining(all)
    // "two ham pizzas five olive pizzas"
    if (some.item === all.item && all.options.length > 0) return false
    return (
      isKindOf(some.item, all.item) && (is(all.segment.mentions.at(-1), 'comma', 'stop') || followsAtOnce(some, all))
    )
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

/** "3 cones: vanilla, chocolate, strawberry": one of each, or each of all? */
function mayBeOneEach(line: Draft): boolean {
  const { item, options, segment, parts } = line
  if (quantityOf(line) < 2 || parts.length > 0 || !is(segment.mentions[segment.head + 1], 'comma', 'stop')) return false
  const ids = options.flatMap((option) => (isOpen(option) || option.exclude ? [] : [option.option]))
  return item.groups.some((group) => group.options.filter(({ id }) => ids.includes(id)).length === quantityOf(line))
}

/** "a cola and an orange soda": two of what there is to be one of. */
const hasTooMany = ({ item, options }: Draft): boolean =>
  item.groups.some(
    ({ max, options: choices }) =>
      options.filter((option) => !option.exclude && choices.some(({ id }) => !isOpen(option) && option.option === id))
        .length > max,
  )

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
  const said = options.flatMap(choicesOf)
  return item.groups.some(
    ({ min, max, options: choices }) =>
      (min > 0 || max === 1) &&
      choices.some(({ id }) => ids.includes(id)) &&
      !choices.some(({ id }) => said.includes(id)),
  )
}

/** "A cheeseburger and a veggie burger, no mayo on the cheeseburger": said of one that was named before. */
const pointsElsewhere = (
  { item, options, segment: { mentions } }: Draft,
  _: number,
  wholes: readonly Draft[],
): boolean => options.length > 0 && !pointsAt(mentions, item) && wholes.some((other) => pointsAt(mentions, other.item))

/** "A mocha latte", where there are mochas and lattes: one thing, or two? */
function mayBeOneWithNext({ item, segment: { mentions, head } }: Draft, at: number, wholes: readonly Draft[]): boolean {
  const next = wholes[at + 1]
  if (!next || head !== mentions.length - 1 || next.segment.head !== 0) return false
  const areAlike = item.category === next.item.category && item.groups.some((group) => next.item.groups.includes(group))
  // "latte, mocha, tea" lists them, and so does "latte mocha tea".
  return areAlike && (head > 0 || wholes.length === 2)
}
