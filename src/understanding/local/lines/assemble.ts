import type { Item, Menu } from '../../../menu/menu.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn } from '../mentions/nearby.ts'
import { itemsOf } from '../mentions/senses.ts'
import { withAnnouncedSize, withoutAnnounced } from './announced.ts'
import { anotherAsLarge } from './another.ts'
import { besideContrary } from './beside-contrary.ts'
import { countAgain, countsTwice, isHeading, isSameAgain } from './counted-again.ts'
import { withCountedKinds } from './counted-kind.ts'
import { withCountedTogether } from './counted-together.ts'
import { type Draft, headOf } from './draft.ts'
import { findImplied, findNamed, type Neighbours } from './find-item.ts'
import { mayMeanOthers } from './line-doubts.ts'
import { withOneOfEach } from './one-of-each.ts'
import { addPart, areSized, divide, isPartOf, seemsBeside, share } from './parts.ts'
import { asPieces, mayBeMultiple, mayBeOtherNumber } from './pieces.ts'
import { withPlaced } from './placed.ts'
import { isContent, shareByAll, speaksOfMore } from './said-of-both.ts'
import { namedBefore, sayOf, sizedBefore } from './said-of-named.ts'
import { sameAgain } from './same-again.ts'
import { type Segment, segments } from './segments/segment.ts'
import { shareBySizes, shareServing } from './share-by-sizes.ts'
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
    const whole = said.findLast(({ item }) => refersTo(segment, item)) ?? sizedBefore(segment, said) ?? said.at(-1)
    const { draft, shared } = readBeside(segment, whole, following(cut, at), menu)
    const named = draft && namedBefore(draft, said)
    if (named) {
      sayOf(named, draft, said.at(-1))
      return
    }
    const left = draft
      ? add(draft, { segment, whole, shared, next: cut[at + 1] }, said)
      : segment.mentions.filter(isContent)
    unexplained.push(...left)
  })
  const wholes = withCountedTogether(withoutAnnounced(withCountedKinds(withAnnouncedSize(said)))).map(withOneOfEach)
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
    wholes.some((whole) => mayBeOtherNumber(whole, menu)) ||
    lines.some((line) => mayBeMultiple(line, menu)) ||
    // "A burger, not a cheeseburger, with ketchup"
    lines.some(({ refused, options }) => refused && options.length > 0) ||
    mayMeanOthers(wholes, lines)
  return { drafts: wholes.flatMap(divide), unexplained, doubtful }
}

/** The segment as a line of its own, and what of it is said of the whole that it may be a part of. */
function readBeside(
  segment: Segment,
  whole: Draft | undefined,
  next: Omit<Neighbours, 'before'>,
  menu: Menu,
): { draft: Draft | null; shared: readonly Mention[] } {
  const { own, shared } = whole ? splitShared(segment, whole) : { own: segment, shared: [] }
  const neighbours = { before: whole?.item, ...next }
  const draft = draftOf(own, neighbours, menu)
  const isLost = shared.length > 0 && whole && draft && whole.parts.length === 0 && !isSome(whole, draft)
  return { draft: isLost ? draftOf(segment, neighbours, menu) : draft, shared }
}

/** Where a draft comes to stand. */
interface Place {
  segment: Segment
  /** What was said before, and may be said of here. */
  whole: Draft | undefined
  shared: readonly Mention[]
  next: Segment | undefined
}

/**
 * Adds a draft to what was said: as a line of its own, or to the whole that it is a part of.
 * @returns what of it stays unexplained
 */
function add(draft: Draft, { segment, whole, shared, next }: Place, said: Draft[]): readonly Mention[] {
  if (!whole || segment.items.length > 0) said.push(draft)
  else if (whole === said.at(-1) && isHeading(whole, next) && is(headOf(segment), 'number')) said.splice(-1, 1, draft)
  else if (is(headOf(segment), 'again')) {
    const same = sameAgain(draft, said)
    if (!same) return segment.mentions.filter((mention) => is(mention, 'again') || isContent(mention))
    said.push(...same)
  } else if (isSameAgain(whole, draft)) countAgain(whole, draft)
  else if (seemsBeside(whole, draft)) said.push({ ...draft, doubtful: draft.doubtful || !areSized(whole, draft) })
  else if (isPartOf(whole, draft)) {
    addPart(whole, draft)
    share(whole, shared)
  } else {
    const beside = besideContrary(whole, anotherAsLarge(draft, whole))
    said.push(countsTwice(whole, draft) ? { ...beside, doubtful: true } : beside)
  }
  return []
}

/** ... And nothing beside it. */
const isSome = (whole: Draft, draft: Draft): boolean =>
  !isSameAgain(whole, draft) && !seemsBeside(whole, draft) && isPartOf(whole, draft)

function draftOf(segment: Segment, neighbours: Neighbours, menu: Menu): Draft | null {
  const found = segment.items.length > 0 ? findNamed(segment) : findImplied(segment, neighbours, menu)
  if (!found) return null
  return { ...asPieces(found, segment, menu), item: found.item, segment, parts: [] }
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
