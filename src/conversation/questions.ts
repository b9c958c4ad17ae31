import type { Customer, Draft, DraftLine, Profile } from '../customers/customer.ts'
import { isShopOpen, nextOpening } from '../menu/hours.ts'
import {
  type Fulfilment,
  type Item,
  type Menu,
  needsSize,
  type Option,
  type OptionGroup,
  optionOf,
} from '../menu/menu.ts'
import type { Money } from '../menu/money.ts'
import type { Finding } from '../needs/check-line.ts'
import { quote } from '../orders/quote.ts'
import { isOpen, type LineOption } from '../understanding/meaning.ts'
import { unacceptedOf } from './draft/needs.ts'
import { newWords } from './draft/words-asked.ts'

/** What stands between a draft and its order. Never stored: it follows from the draft, the profile and the menu. */
export type Question =
  | { kind: 'sold-out-item'; line: DraftLine; item: Item }
  | { kind: 'unmatched'; words: readonly string[] }
  | { kind: 'sold-out-option'; line: DraftLine; item: Item; option: Option }
  | { kind: 'sold-out-size'; line: DraftLine; item: Item }
  | { kind: 'size'; line: DraftLine; item: Item }
  | { kind: 'choice'; line: DraftLine; item: Item; among: Option[]; anyOf: readonly string[] }
  | { kind: 'required'; line: DraftLine; item: Item; group: OptionGroup }
  | { kind: 'too-many'; line: DraftLine; item: Item; group: OptionGroup; chosen: Option[] }
  /** "3 croissants", where there are two: in all, or more? */
  | { kind: 'said-again'; line: DraftLine; item: Item; said: number }
  | { kind: 'quantity'; line: DraftLine; item: Item }
  /** "999 shots": of so many in one thing, too. */
  | { kind: 'count'; line: DraftLine; item: Item; option: Option; count: number }
  | { kind: 'need'; line: DraftLine; item: Item; findings: readonly Finding[] }
  | { kind: 'fulfilment' }
  | { kind: 'address' }
  | { kind: 'phone' }
  | { kind: 'name' }
  | { kind: 'minimum'; fulfilment: Fulfilment; minimum: Money; missing: Money }
  | { kind: 'closed'; opens: Date | null }
  /** What the customer said of when they want it can't be; `opens`: when the shop opens next. */
  | { kind: 'not-then'; at: Date; why: 'closed' | 'passed'; opens: Date | null; isOpenNow: boolean }
  | { kind: 'confirm' }
  | { kind: 'beside'; order: string }
  | { kind: 'confirm-change'; order: string }

/** Questions whose answer is the customer's own: it must not leave this process. */
export type PersonalQuestion = Extract<Question, { kind: 'address' | 'phone' | 'name' }>
const personal = new Set<Question['kind']>(['address', 'phone', 'name'])
export const isPersonal = (question: Question | null): question is PersonalQuestion =>
  question !== null && personal.has(question.kind)

/** The line that a question is about. */
export const lineAsked = (question: Question | null): number | null =>
  question && 'line' in question ? question.line.key : null

/** The one question to ask now; null without a draft. The last one, `confirm`, is the summary's "Place order". */
export function nextQuestion({ draft, profile }: Customer, menu: Menu, now: Date): Question | null {
  if (!draft || draft.lines.length === 0) return null
  if (draft.beside !== undefined) return aboutNewWords(draft) ?? { kind: 'beside', order: draft.beside }
  return (
    aboutSoldOut(draft, menu) ??
    aboutNewWords(draft) ??
    first(draft.lines, (line) => aboutLine(line, menu)) ??
    first(draft.lines, (line) => aboutNeeds(line, profile, menu)) ??
    aboutHandover(draft, profile, menu) ??
    aboutDetails(draft, profile, menu) ??
    aboutTime(draft, menu, now) ??
    aboutChange(draft) ??
    aboutHours(draft, menu, now) ?? { kind: 'confirm' }
  )
}

function aboutSoldOut(draft: Draft, menu: Menu): Question | null {
  return first(draft.lines, (line) => {
    const item = menu.items.get(line.item)
    return item && !item.available && !isAgreed(line) ? { kind: 'sold-out-item', line, item } : null
  })
}

/** It was ordered, and nothing more of it is wanted: all questions have been asked. */
const isAgreed = ({ agreed, quantity }: DraftLine): boolean => agreed !== undefined && quantity <= agreed.quantity

/** Of a change to an order that the shop has taken, nobody asks when the shop opens. */
const aboutChange = ({ amends }: Draft): Question | null =>
  amends ? { kind: 'confirm-change', order: amends.order } : null

/** What was said last must not seem unheard; it is asked about once. */
function aboutNewWords(draft: Draft): Question | null {
  const words = newWords(draft)
  return words.length > 0 ? { kind: 'unmatched', words } : null
}

function aboutLine(line: DraftLine, menu: Menu): Question | null {
  const item = menu.items.get(line.item)
  if (!item) return null
  if (line.saidAgain !== undefined) return { kind: 'said-again', line, item, said: line.saidAgain }
  // First of all: a slip is put right before more is asked of it.
  if (!line.quantityConfirmed) {
    if (line.quantity > menu.shop.maxQuantity) return { kind: 'quantity', line, item }
    const counted = first(line.options, (choice) => aboutCount(choice, line, item, menu))
    if (counted) return counted
  }
  if (line.size !== null && item.sizesOut?.has(line.size) && !isAgreed(line))
    return { kind: 'sold-out-size', line, item }
  if (line.size === null && needsSize(item)) return { kind: 'size', line, item }
  return aboutOptions(line, item) ?? first(item.groups, (group) => aboutGroup(line, item, group))
}

function aboutCount(choice: LineOption, line: DraftLine, item: Item, { shop }: Menu): Question | null {
  const { count } = choice
  const option = isOpen(choice) ? undefined : optionOf(item, choice.option)
  return option && count !== null && count > shop.maxQuantity ? { kind: 'count', line, item, option, count } : null
}

/** Something that the customer doesn't eat is in it: their choice, but one that they make. */
function aboutNeeds(line: DraftLine, { needs }: Profile, menu: Menu): Question | null {
  const item = menu.items.get(line.item)
  const findings = unacceptedOf(line, needs, menu)
  return item && findings.length > 0 ? { kind: 'need', line, item, findings } : null
}

function aboutOptions(line: DraftLine, item: Item): Question | null {
  return first(line.options, (choice) => {
    if (isOpen(choice)) {
      const among = choice.anyOf.flatMap((id) => optionOf(item, id) ?? []).filter((option) => option.available)
      return { kind: 'choice', line, item, among, anyOf: choice.anyOf }
    }
    const option = optionOf(item, choice.option)
    return option && !option.available && !choice.exclude && !isAgreed(line)
      ? { kind: 'sold-out-option', line, item, option }
      : null
  })
}

function aboutGroup(line: DraftLine, item: Item, group: OptionGroup): Question | null {
  const ids = new Set(line.options.flatMap((choice) => (isOpen(choice) || choice.exclude ? [] : [choice.option])))
  const chosen = group.options.filter((option) => ids.has(option.id))
  if (chosen.length < group.min) return { kind: 'required', line, item, group }
  return chosen.length > group.max ? { kind: 'too-many', line, item, group, chosen } : null
}

/** How the order leaves the shop: as said for this order, else as always, else the only way there is. */
export function fulfilmentOf(draft: Draft, profile: Profile, menu: Menu): Fulfilment | null {
  const [only, ...others] = menu.shop.fulfilment
  const wanted = draft.fulfilment ?? profile.fulfilment
  if (wanted && menu.shop.fulfilment.includes(wanted)) return wanted
  return others.length === 0 ? (only ?? null) : null
}

/** How it gets to the customer, and whether the order is large enough for that. */
function aboutHandover(draft: Draft, profile: Profile, menu: Menu): Question | null {
  const fulfilment = fulfilmentOf(draft, profile, menu)
  if (fulfilment === null) return { kind: 'fulfilment' }
  const minimum = menu.shop.minimum[fulfilment]
  const missing = minimum - quote(draft, fulfilment, menu).subtotal
  return missing > 0 ? { kind: 'minimum', fulfilment, minimum, missing } : null
}

function aboutDetails(draft: Draft, profile: Profile, menu: Menu): Question | null {
  const isDelivery = fulfilmentOf(draft, profile, menu) === 'delivery'
  if (isDelivery && profile.address === null) return { kind: 'address' }
  if (isDelivery && profile.phone === null) return { kind: 'phone' }
  return profile.name === null ? { kind: 'name' } : null
}

/** Whether the shop can have it when the customer wants it. */
function aboutTime({ wantedFor, amends }: Draft, { shop }: Menu, now: Date) {
  if (wantedFor === null || shop.pause) return null
  const at = new Date(wantedFor)
  // What was placed in time may be changed a little after it.
  const hasPassed = at < now && !amends
  if (!hasPassed && isShopOpen(shop, at)) return null
  const opens = shop.hours && nextOpening(shop.hours, shop.timezone, hasPassed ? now : at)
  return {
    kind: 'not-then',
    at,
    why: hasPassed ? 'passed' : 'closed',
    opens,
    isOpenNow: isShopOpen(shop, now),
  } as const
}

function aboutHours({ wantedFor }: Draft, { shop }: Menu, now: Date): Question | null {
  if (shop.pause) return { kind: 'closed', opens: null }
  if (shop.hours === null || wantedFor !== null || isShopOpen(shop, now)) return null
  return { kind: 'closed', opens: nextOpening(shop.hours, shop.timezone, now) }
}

function first<T>(among: readonly T[], question: (one: T) => Question | null): Question | null {
  for (const one of among) {
    const found = question(one)
    if (found) return found
  }
  return null
}
