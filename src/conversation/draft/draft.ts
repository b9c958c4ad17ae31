import type { Draft, DraftLine } from '../../customers/customer.ts'
import { hasAlternatives } from '../../english/alternatives.ts'
import { type Item, type Menu, type OptionGroup, optionOf } from '../../menu/menu.ts'
import { quoteLine } from '../../orders/quote.ts'
import { choicesOf, isOpen, type LineOption, type MeantLine, type OpenChoice } from '../../understanding/meaning.ts'
import { noteFor, type Owned, withoutOwner } from './owner.ts'

/** How long a draft is kept that nobody touches: a lunch thought about in the morning, but not yesterday's. */
const draftLifeMs = 12 * 3_600_000

export function newDraft(id: string, now: Date): Draft {
  return {
    id,
    touchedAt: now.toISOString(),
    lines: [],
    unmatched: [],
    fulfilment: null,
    wantedFor: null,
    note: null,
    quotedTotal: null,
  }
}

export const hasEnded = (draft: Draft, now: Date): boolean => now.getTime() - Date.parse(draft.touchedAt) > draftLifeMs

/** Adds what the customer asked for; a line that is there already, to the last option, grows instead. */
export function addLines(draft: Draft, meant: readonly MeantLine[], menu: Menu): Draft {
  return meant.reduce((grown, line) => addLine(grown, line, menu), draft)
}

function addLine(draft: Draft, meant: MeantLine, menu: Menu): Draft {
  const line = lineFor(draft, meant, menu)
  if (!line) return draft
  const price = quoteLine(line, menu).unitPrice
  // What is new costs what it costs now, also beside the same at the price at which it was ordered.
  const twin = draft.lines.find((other) => isSame(other, line) && (other.agreed?.unitPrice ?? price) === price)
  if (!twin) return { ...draft, lines: [...draft.lines, line] }
  return changeLine(draft, twin.key, (same) => ({ ...same, quantity: same.quantity + line.quantity }))
}

/** The draft with what is the same in one line, at the first one's place. */
export function withTwinsJoined(draft: Draft): Draft {
  const lines: DraftLine[] = []
  for (const line of draft.lines) {
    const at = lines.findIndex((other) => isSame(other, line) && other.agreed?.unitPrice === line.agreed?.unitPrice)
    const twin = lines[at]
    if (twin) lines[at] = { ...withoutSaidAgain(twin), quantity: twin.quantity + line.quantity }
    else lines.push(line)
  }
  return { ...draft, lines }
}

/** The line that has the same of it already. */
export function twinOf(meant: MeantLine, draft: Draft, menu: Menu): DraftLine | undefined {
  const line = lineFor(draft, meant, menu)
  return line ? draft.lines.find((other) => isSame(other, line)) : undefined
}

function lineFor(draft: Draft, meant: MeantLine, menu: Menu): DraftLine | null {
  const item = menu.items.get(meant.item)
  if (!item) return null
  const line: DraftLine = {
    ...meant,
    key: nextKey(draft),
    size: sizeFor(item, meant.size),
    options: [],
    quantityConfirmed: false,
    accepted: [],
  }
  return meant.options.reduce((chosen, option) => withOption(chosen, option, menu), line)
}

/** One more than any key so far, so that a button for a line that is gone never finds another. */
const nextKey = (draft: Draft): number => 1 + Math.max(0, ...draft.lines.map((line) => line.key))

/** An item that comes in one size only has that one. */
function sizeFor(item: Item, size: string | null): string | null {
  const [only, ...others] = item.sizes.keys()
  return size ?? (item.price === null && others.length === 0 ? (only ?? null) : null)
}

export const isSame = (a: DraftLine, b: DraftLine): boolean =>
  a.item === b.item && a.size === b.size && a.note === b.note && optionsKey(a) === optionsKey(b)

const optionsKey = (line: DraftLine): string =>
  line.options
    .map((option) => JSON.stringify(option, Object.keys(option).sort()))
    .sort()
    .join()

/** The draft with so many pieces of a line in a line of their own, beside it. */
export function splitLine(draft: Draft, key: number, pieces: number, side: 'before' | 'behind'): Draft {
  const apart = nextKey(draft)
  return {
    ...draft,
    lines: draft.lines.flatMap((line) => {
      if (line.key !== key) return [line]
      const left = { ...line, quantity: line.quantity - pieces }
      const taken = { ...withoutSaidAgain(line), key: apart, quantity: pieces }
      return side === 'before' ? [taken, left] : [left, taken]
    }),
  }
}

/**
 * The draft with so many more of the same, in a line at its end.
 * @param owner whose they are, where that is said
 */
export function copyLine(draft: Draft, line: DraftLine, quantity: number, owner?: string): Draft {
  const unowned = withoutOwner(line.note)
  const copy = {
    ...withoutSaidAgain(withoutAgreement(line)),
    key: nextKey(draft),
    quantity,
    quantityConfirmed: false,
    note: owner === undefined ? unowned : noteFor(owner, unowned),
  }
  return { ...draft, lines: [...draft.lines, copy] }
}

/** The draft with one line changed; `null` takes the line out. A key that is gone changes nothing. */
export function changeLine(draft: Draft, key: number, change: (line: DraftLine) => DraftLine | null): Draft {
  const changed = (line: DraftLine) => {
    const after = change(line)
    const counted = after && after.quantity !== line.quantity ? withoutSaidAgain(after) : after
    return counted && (isSame(line, counted) ? counted : withoutAgreement(counted))
  }
  return { ...draft, lines: draft.lines.flatMap((line) => (line.key === key ? (changed(line) ?? []) : [line])) }
}

/** The draft with whose its lines are, and no longer whose they were. */
export const withOwners = (draft: Draft, owned: readonly Owned[]): Draft =>
  owned.reduce(
    (told, { key, owner }) =>
      changeLine(told, key, (line) => ({ ...line, note: noteFor(owner, withoutOwner(line.note)) })),
    draft,
  )

/** What is ordered anew costs what it costs today. */
export const withoutAgreement = ({ agreed: _, ...line }: DraftLine): DraftLine => line

/** How many are wanted is clear. */
export const withoutSaidAgain = ({ saidAgain: _, ...line }: DraftLine): DraftLine => line

type Chosen = Pick<DraftLine, 'item' | 'options'>

/**
 * The line with an option said of it. What is said last holds: it replaces what was said before of the same option,
 * and, in a group of which one may be chosen, the choice so far.
 */
export function withOption<T extends Chosen>(line: T, option: LineOption, menu: Menu): T {
  const item = menu.items.get(line.item)
  if (!item) return line
  if (isOpen(option)) return withOpenOption(line, option, menu)
  if (option.exclude && isKindChosen(line, option.option, item)) return withoutChosen(line, option.option)
  if (isAsItComes(option) && isRefused(line, option.option) && isOwn(option.option, item))
    return withoutChosen(line, option.option)
  const rivals = option.exclude ? new Set([option.option]) : rivalsOf(item, option.option)
  const others = line.options.filter((other) =>
    isOpen(other)
      ? !other.anyOf.includes(option.option)
      : other.option !== option.option && (other.exclude || !rivals.has(other.option)),
  )
  return { ...line, options: [...others, option] }
}

/** "Bran", of a muffin that was blueberry: only the customer put blueberry there, so no kitchen has to leave it out. */
function isKindChosen({ options }: Chosen, id: string, item: Item): boolean {
  const group = groupOf(item, id)
  if (!group || !hasAlternatives(group.name) || isOwn(id, item)) return false
  return options.some((option) => !isOpen(option) && !option.exclude && option.option === id)
}

/** The item comes with it: the bacon on a bacon burger is no extra. */
function isOwn(id: string, item: Item): boolean {
  const name = optionOf(item, id)?.name.toLowerCase()
  if (name === undefined) return false
  const isInName = ` ${item.name.toLowerCase()} `.includes(` ${name} `)
  return isInName || (item.contains?.some((ingredient) => ingredient.toLowerCase() === name) ?? false)
}

const isAsItComes = ({ exclude, amount, count }: Exclude<LineOption, OpenChoice>): boolean =>
  !exclude && amount === 'regular' && count === null

const isRefused = ({ options }: Chosen, id: string): boolean =>
  options.some((option) => !isOpen(option) && option.exclude && option.option === id)

const withoutChosen = <T extends Chosen>(line: T, id: string): T => ({
  ...line,
  options: line.options.filter((option) => isOpen(option) || option.option !== id),
})

/** "No beans" means neither kind; "beans" is a choice still to be made. */
function withOpenOption<T extends Chosen>(line: T, { anyOf, ...manner }: OpenChoice, menu: Menu): T {
  if (!manner.exclude) return { ...line, options: [...line.options, { anyOf, ...manner }] }
  return anyOf.reduce((changed, option) => withOption(changed, { option, ...manner }, menu), line)
}

/** The line of another item, with what was said of it as far as that can have it. */
export function becoming<T extends Pick<DraftLine, 'item' | 'size' | 'options'>>(line: T, id: string, menu: Menu): T {
  const item = menu.items.get(id)
  if (!item) return line
  return { ...line, item: id, ...choicesOn(item, line) }
}

/** The options that can't stand beside this one. */
function rivalsOf(item: Item, option: string): Set<string> {
  const group = groupOf(item, option)
  return new Set(group?.max === 1 ? group.options.map((rival) => rival.id) : [option])
}

const groupOf = (item: Item, option: string): OptionGroup | undefined =>
  item.groups.find((group) => group.options.some((candidate) => candidate.id === option))

/** Whether the menu still has the line's item and options. */
export function isWhole({ item: id, options }: DraftLine, menu: Menu): boolean {
  const item = menu.items.get(id)
  return item !== undefined && options.every((option) => hasOption(item, option))
}

/** Takes out what the menu no longer has, and names it for the customer. */
export function withoutVanished(draft: Draft, menu: Menu): { draft: Draft; vanished: string[] } {
  const vanished: string[] = []
  const lines = draft.lines.flatMap((line) => {
    const item = menu.items.get(line.item)
    if (!item) {
      vanished.push(line.words || line.item)
      return []
    }
    const kept = choicesOn(item, line)
    vanished.push(...line.options.filter((option) => !kept.options.includes(option)).flatMap(choicesOf))
    return [{ ...line, ...kept }]
  })
  return { draft: { ...draft, lines }, vanished }
}

type Choices = Pick<DraftLine, 'size' | 'options'>

/** Of a line's size and options, those that the item can have. */
const choicesOn = (item: Item, { size, options }: Choices): Choices => ({
  size: size !== null && item.sizes.has(size) ? size : sizeFor(item, null),
  options: options.filter((option) => hasOption(item, option)),
})

const hasOption = (item: Item, option: LineOption): boolean =>
  choicesOf(option).every((id) => optionOf(item, id) !== undefined)
