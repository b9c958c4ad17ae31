import type { Item, Menu } from '../../../menu/menu.ts'
import { countsPieces, isDishOfPieces, isMultiple, isOfDozens, isOfPieces } from '../english/pieces.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn } from '../mentions/nearby.ts'
import { isUncounted } from '../mentions/nouns.ts'
import { isKind, isNoun, isPlainOption, isSize, itemsOf } from '../mentions/senses.ts'
import { withAnnouncedSize, withoutAnnounced } from './announced.ts'
import { anotherAsLarge } from './another.ts'
import { besideContrary } from './beside-contrary.ts'
import { countAgain, isHeading, isSameAgain } from './counted-again.ts'
import { type Draft, headOf } from './draft.ts'
import { type Found, findImplied, findNamed, type Neighbours } from './find-item.ts'
import { mayMeanOthers } from './line-doubts.ts'
import { addPart, areSized, divide, isPartOf, seemsBeside, share } from './parts.ts'
import { withPlaced } from './placed.ts'
import type { Reading } from './reading.ts'
import { isContent, shareByAll, speaksOfMore } from './said-of-both.ts'
import { sameAgain } from './same-again.ts'
import { type Segment, segments } from './segment.ts'
import { splitShared } from './split-shared.ts'
import { settleStrays } from './strays.ts'

/** The lines of an order, and what of the words is in none of them. */
export interface Assembly {
  drafts: Draft[]
  unexplained: Mention[]
  doubtful: boolean
}

/** Puts mentions together to lines. */
export function assemble(mentions: readonly Mention[], menu: Menu): Assembly {
  const cut = withPlaced(segments(mentions))
  const unexplained = cut.length === 0 ? mentions.filter(isContent) : []
  const said: Draft[] = []
  cut.forEach((segment, at) => {
    const whole = said.findLast(({ item }) => refersTo(segment, item)) ?? said.at(-1)
    const { own, shared } = whole ? splitShared(segment, whole) : { own: segment, shared: [] }
    const neighbours = { before: whole?.item, ...following(cut, at) }
    const some = draftOf(own, neighbours, menu)
    const isLost = shared.length > 0 && whole && some && whole.parts.length === 0 && !isSome(whole, some)
    const draft = isLost ? draftOf(segment, neighbours, menu) : some
    if (!draft) unexplained.push(...segment.mentions.filter(isContent))
    else if (!whole || segment.items.length > 0) said.push(draft)
    else if (whole === said.at(-1) && isHeading(whole, cut[at + 1]) && is(segment.mentions[segment.head], 'number'))
      said.splice(-1, 1, draft)
    else if (is(headOf(segment), 'again')) {
      const same = sameAgain(draft, said)
      if (same) said.push(...same)
      else unexplained.push(...segment.mentions.filter((mention) => is(mention, 'again') || isContent(mention)))
    } else if (isSameAgain(whole, draft)) countAgain(whole, draft)
    else if (seemsBeside(whole, draft)) said.push({ ...draft, doubtful: draft.doubtful || !areSized(whole, draft) })
    else if (isPartOf(whole, draft)) {
      addPart(whole, draft)
      share(whole, shared)
    } else said.push(besideContrary(whole, anotherAsLarge(draft, whole)))
  })
  const wholes = withoutAnnounced(withAnnouncedSize(said))
  shareByAll(wholes)
  shareBySizes(wholes)
  shareServing(wholes)
  settleStrays(wholes)
  const lines = wholes.flatMap((whole) => [whole, ...whole.parts])
  for (const line of lines) {
    unexplained.push(...line.unexplained, ...line.strays.flatMap((stray) => [...stray.with, stray.mention]))
  }
  const doubtful =
    lines.some((line) => line.doubtful || line.segment.doubtful || speaksOfMore(line, wholes)) ||
    wholes.some((whole) => mayBeSeveral(whole, menu)) ||
    lines.some((line) => mayBeMultiple(line, menu)) ||
    wholes.some(mayBePieces) ||
    // "A burger, not a cheeseburger, with ketchup"
    lines.some(({ refused, options }) => refused && options.length > 0) ||
    mayMeanOthers(wholes, lines)
  return { drafts: wholes.flatMap(divide), unexplained, doubtful }
}

/** ... And nothing beside it. */
const isSome = (whole: Draft, draft: Draft): boolean =>
  !isSameAgain(whole, draft) && !seemsBeside(whole, draft) && isPartOf(whole, draft)

function draftOf(segment: Segment, neighbours: Neighbours, menu: Menu): Draft | null {
  const found = segment.items.length > 0 ? findNamed(segment) : findImplied(segment, neighbours, menu)
  if (!found) return null
  return { ...asPieces(found, segment, menu), item: found.item, segment, parts: [] }
}

/** "I'd like lattes", but not "half a dozen lattes", where that is a size. */
function mayBeSeveral({ quantity, refused, size, segment }: Draft, { sizes }: Menu): boolean {
  if (quantity !== null || refused || !isUncounted(segment.mentions, segment.head)) return false
  const name = sizes.get(size ?? '')?.name ?? ''
  return !isOfPieces(name) && !isOfDozens(name)
}

/** Nobody orders more dishes of wings than these, unless there are many at the table; more are pieces. */
const mostDishes = 3

/** "Twelve wings", where all wings have one price, but not "four orders of wings". */
const mayBePieces = ({ item, quantity, segment: { mentions, head } }: Draft): boolean =>
  (quantity ?? 0) > mostDishes &&
  item.sizes.size === 0 &&
  isDishOfPieces([item.name, ...item.aliases]) &&
  !mentions.slice(0, Math.max(0, head)).some((mention) => is(mention, 'portion'))

/** "A tub with two scoops of mango", where tubs come as single and double. */
function mayBeMultiple({ item, size, segment: { mentions } }: Draft, { sizes }: Menu): boolean {
  const comesInMultiples = [...item.sizes.keys()].some((id) => isMultiple(sizes.get(id)?.name ?? ''))
  const counts = mentions.some((mention, at) => is(mention, 'number') && is(mentions[at + 1], 'measure'))
  return size === null && comesInMultiples && counts
}

/** "Ten wings" where wings come as "10 piece" are one of that size. */
function asPieces({ item, reading }: Found, segment: Segment, { sizes }: Menu): Reading {
  const quantity = reading.quantity ?? numberOfKind(segment)
  if (quantity === null || reading.size !== null) return reading
  const names = [...item.sizes.keys()].map((id) => ({ id, name: sizes.get(id)?.name ?? '' }))
  const pieces = names.find(({ name }) => countsPieces(name, quantity))
  // "Twenty wings: ten mild and ten hot": of those, or more?
  const isOfOther = segment.items.length === 0
  if (pieces) return { ...reading, quantity: 1, size: pieces.id, doubtful: reading.doubtful || isOfOther }
  // "Twelve wings", where they come by six and ten, are hardly twelve of those; "with two ranch" are hardly two more.
  const areDozens = quantity % 12 === 0 && names.some(({ name }) => countsPieces(name, 12))
  const isOdd = areDozens || (quantity > (isOfOther ? 1 : 2) && names.some(({ name }) => isOfPieces(name)))
  return { ...reading, doubtful: reading.doubtful || isOdd }
}

/** "Ten wings boneless" */
function numberOfKind({ mentions, head }: Segment): number | null {
  const number = mentions.slice(0, Math.max(0, head)).find((_, at) => isKind(mentions[at + 1]))
  return number?.cue === 'number' ? number.value : null
}

/** "... one of the lattes" */
const refersTo = ({ items, mentions }: Segment, item: Item): boolean =>
  items.length === 0 && mentions.some((mention) => itemsOf(mention).includes(item))

/** "a small and a large latte": what is named later, and what stands before that. */
function following(cut: readonly Segment[], at: number): Omit<Neighbours, 'before'> {
  const rest = fromHereOn(cut, at + 1)
  const named = rest.findIndex(({ items }) => items.length > 0)
  return { next: rest[named]?.items[0], unnamed: named < 0 ? rest : rest.slice(0, named) }
}

/** "one large and one small beef burrito": both are of beef; "a large and a small burrito with beef" leaves a doubt. */
function shareBySizes(wholes: readonly Draft[]): void {
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
function shareServing(wholes: readonly Draft[]): void {
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
