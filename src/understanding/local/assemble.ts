import type { Item } from '../../menu/menu.ts'
import { isOpen, type LineOption } from '../meaning.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { type Reading, readSegment, type Stray } from './read-segment.ts'
import { type Segment, segments } from './segment.ts'
import { sensesFor, sensesOf } from './senses.ts'

/** A line as it is found, before what is left of others has come to it. */
export interface Draft extends Reading {
  item: Item
  segment: Segment
  /** Lines that are some of this one's: "two lattes, one with oat milk". */
  parts: Draft[]
}

export interface Assembly {
  drafts: Draft[]
  unexplained: Mention[]
  doubtful: boolean
}

/** Puts mentions together to lines of an order. */
export function assemble(mentions: readonly Mention[], lexicon: Lexicon): Assembly {
  const cut = segments(mentions)
  const assembly: Assembly = { drafts: [], unexplained: [], doubtful: false }
  if (cut.length === 0) {
    assembly.unexplained.push(...mentions.filter(isContent))
    return assembly
  }
  const all: Draft[] = []
  for (const [at, segment] of cut.entries()) {
    const standIn = segment.items.length === 0
    const whole = standIn ? all.findLast(({ parts }) => parts !== null) : undefined
    const found = standIn
      ? standFor(segment, whole?.item ?? cut.slice(at).flatMap(({ items }) => items)[0], lexicon)
      : bestFit(segment, segment.items)
    if (!found) {
      assembly.unexplained.push(...segment.mentions.filter(isContent))
      continue
    }
    const draft: Draft = { ...found.reading, item: found.item, segment, parts: [] }
    const parent = standIn && whole ? (whole.segment.items.length > 0 ? whole : undefined) : undefined
    if (parent && isSameAgain(segment, draft) && quantityOf(parent) === 1) parent.unexplained.push(...draft.unexplained)
    else if (parent && parent.item === draft.item && isPartOf(parent, segment, draft)) addPart(parent, draft)
    else all.push(draft)
  }
  settleStrays(all)
  for (const draft of all) {
    for (const line of [draft, ...draft.parts]) {
      assembly.unexplained.push(...line.unexplained, ...line.strays.flatMap((stray) => [...stray.with, stray.mention]))
      assembly.doubtful ||= line.doubtful || line.segment.doubtful || (all.length > 1 && speaksOfMore(line))
    }
    assembly.drafts.push(...divide(draft))
  }
  return assembly
}

export const isContent = ({ cue }: Mention): boolean => ['menu', 'number', 'unknown', 'size', 'kind'].includes(cue)

/** The one item of several that all that is said fits; where two fit equally, none. */
function bestFit(segment: Segment, items: readonly Item[]): { item: Item; reading: Reading } | null {
  const fits = items
    .map((item) => ({ item, reading: readSegment(segment, item) }))
    .sort((a, b) => misfits(a.reading) - misfits(b.reading))
  const [best, second] = fits
  return best && (!second || misfits(best.reading) < misfits(second.reading)) ? best : null
}

const misfits = ({ strays, unexplained }: Reading): number => strays.length + unexplained.length

/** What a line without a noun is of: the same as the line before, or the only item that it can be said of. */
function standFor(segment: Segment, near: Item | undefined, lexicon: Lexicon) {
  if (near) {
    const reading = readSegment(segment, near)
    const word = segment.mentions[segment.head]?.cue
    if (misfits(reading) === 0 || word === 'other' || word === 'another') return { item: near, reading }
  }
  const described = segment.mentions
    .map(sensesOf)
    .filter((senses) => senses.some(({ kind }) => kind === 'option' || kind === 'size'))
  if (described.length === 0) return null
  const items = [...lexicon.menu.items.values()].filter((item) =>
    described.every((senses) => sensesFor(item, senses).length > 0),
  )
  const [only] = items
  return only && items.length === 1 ? { item: only, reading: readSegment(segment, only) } : null
}

/** "I love lattes, give me one of those": nothing new. */
const isSameAgain = ({ mentions, head }: Segment, { options, size, contrary }: Reading): boolean =>
  mentions[head]?.cue === 'number' &&
  !mentions.some(({ cue }) => cue === 'plain') &&
  options.length === 0 &&
  size === null &&
  contrary === null

const quantityOf = ({ quantity }: Reading): number => quantity ?? 1

const remaining = (whole: Draft): number =>
  quantityOf(whole) - whole.parts.reduce((sum, part) => sum + quantityOf(part), 0)

function isPartOf(whole: Draft, segment: Segment, part: Reading): boolean {
  const word = segment.mentions[segment.head]?.cue
  if (word === 'another') return quantityOf(whole) > 1 && remaining(whole) > 0 && whole.parts.length > 0
  return quantityOf(whole) > 1 && quantityOf(part) <= remaining(whole)
}

/** "a latte and a mocha, both iced": of which lines that is said is a guess. */
const speaksOfMore = (line: Draft): boolean =>
  quantityOf(line) === 1 && line.segment.mentions.some(({ cue }) => cue === 'both')

/** Some of a line's have more said of them: all that is said of the line is true of them too. */
function addPart(whole: Draft, part: Draft): void {
  const isOther = part.segment.mentions[part.segment.head]?.cue === 'other'
  const quantity = isOther && whole.parts.length > 0 ? remaining(whole) : quantityOf(part)
  const inherited = isOther && whole.parts.length === 0 ? [] : whole.options
  whole.parts.push({
    ...part,
    quantity,
    size: part.size ?? whole.size,
    options: [...inherited, ...contrast(part, whole.parts)],
  })
}

/** "one with onions, the other without": what the one has, the other has not. */
function contrast(part: Draft, siblings: readonly Draft[]): LineOption[] {
  const has = siblings.flatMap(({ options }) => options).filter(({ exclude }) => !exclude)
  if (part.contrary === 'no') return [...part.options, ...has.flatMap(without)]
  return part.options
}

const without = (option: LineOption): LineOption[] =>
  isOpen(option)
    ? option.anyOf.map((id) => ({ option: id, amount: option.amount, count: null, exclude: true }))
    : [{ ...option, count: null, exclude: true }]

function divide(whole: Draft): Draft[] {
  const left = remaining(whole)
  return left > 0 ? [{ ...whole, quantity: left }, ...whole.parts] : whole.parts
}

/** What an item cannot have is said of the nearest other line that can. */
function settleStrays(drafts: readonly Draft[]): void {
  drafts.forEach((draft, at) => {
    draft.strays = draft.strays.filter((stray) => {
      const others = [...drafts.slice(0, at).reverse(), ...drafts.slice(at + 1)]
      return !others.some((other) => give(stray, other)) && !isSaidOf(stray, draft, drafts) && !asksWhich(stray, draft)
    })
  })
}

function give({ mention, amount, exclude }: Stray, draft: Draft): boolean {
  const senses = sensesFor(draft.item, sensesOf(mention))
  const ids = senses.filter(({ kind }) => kind === 'option').map(({ id }) => id)
  const size = senses.find(({ kind }) => kind === 'size')
  const [first] = ids
  if (size && draft.size === null) draft.size = size.id
  else if (first === undefined) return false
  else
    draft.options.push(
      ids.length > 1 ? { anyOf: ids, amount, count: null, exclude } : { option: first, amount, count: null, exclude },
    )
  return true
}

/** The name of a group or a category says nothing where something of it is ordered: "for toppings, ham". */
function isSaidOf({ mention }: Stray, { item, options }: Draft, drafts: readonly Draft[]): boolean {
  const labels = sensesOf(mention).flatMap(({ kind, id }) => (kind === 'label' ? [id] : []))
  return (
    drafts.some(({ item: { category } }) => labels.includes(category)) ||
    item.groups.some(
      ({ id, options: members }) =>
        labels.includes(id) && options.some((option) => members.some((member) => namesOption(option, member.id))),
    )
  )
}

/** More than a question has room for. */
const mostChoices = 8

/** "with rice" where rice is a group of options: which one? */
function asksWhich({ mention, amount }: Stray, draft: Draft): boolean {
  const before = draft.segment.mentions.findLast(
    ({ to, cue }) => to <= mention.from && !['the', 'a', 'some'].includes(cue),
  )
  if (!before || !['with', 'and', 'comma'].includes(before.cue)) return false
  const groups = draft.item.groups.filter(({ id }) =>
    sensesOf(mention).some((sense) => sense.kind === 'label' && sense.id === id),
  )
  const anyOf = groups.flatMap(({ options }) => options.map(({ id }) => id))
  if (anyOf.length < 2 || anyOf.length > mostChoices) return false
  draft.options.push({ anyOf, amount, count: null, exclude: false })
  return true
}

const namesOption = (option: LineOption, id: string): boolean =>
  isOpen(option) ? option.anyOf.includes(id) : option.option === id
