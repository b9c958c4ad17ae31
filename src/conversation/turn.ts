import type { Customer, Draft, Screen } from '../customers/customer.ts'
import type { Menu } from '../menu/menu.ts'
import type { Order, OrderStatus } from '../orders/order.ts'
import { quote } from '../orders/quote.ts'
import type { Change, Meaning } from '../understanding/meaning.ts'
import type { Action } from './actions.ts'
import type { Command } from './desk.ts'
import type { Details } from './details/details.ts'
import type { Owned } from './draft/owner.ts'
import { fulfilmentOf } from './questions.ts'

/** A message, as far as it can be understood without deciding anything. */
export type Heard =
  /** `meaning` is null where the details were all there was. */
  | { kind: 'text'; text: string; details: Details; meaning: Meaning | null; burst?: Burst }
  | { kind: 'tap'; action: Action; revision: number }
  | { kind: 'command'; command: Command }
  | { kind: 'unknown-command'; word: string }
  /** `lines`: the keys of those that should be as they were, and no others; null: all. */
  | { kind: 'put-back'; lines: readonly number[] | null }
  /** Whose lines of the draft are: "the latte is for Jo". */
  | { kind: 'owned'; lines: readonly Owned[] }
  /** What the shop was to read is taken back. */
  | { kind: 'no-note' }
  | { kind: 'undecided' }
  /** It is kept nowhere. */
  | { kind: 'card-number' }
  | { kind: 'phone'; phone: string }
  | { kind: 'unusable'; what: string }

/** Messages that come one right after the other, when those before were not understood. */
export interface Burst {
  /** All of their words. */
  text: string
  /** The meaning is that of all of them: only together they make sense. */
  together: boolean
}

/** What a step may look at besides the customer. */
export interface Circumstances {
  menu: Menu
  now: Date
  newId: () => string
  /** The order the customer placed last, as it stands now. */
  lastOrder: Order | null
}

/** What has to happen outside of the customer's document, before the reply is true. */
export type Effect =
  | { kind: 'place'; order: Order }
  | { kind: 'change-order'; order: Order }
  /** `seen`: its status when its customer said so. */
  | { kind: 'cancel-order'; id: string; seen: OrderStatus }
  | { kind: 'forget' }

/** What a message does: the customer as it leaves them, and the effect it has. */
export interface Turn {
  customer: Customer
  effect: Effect | null
  /** The draft as it would be without these changes, if not as it was. */
  former?: Draft
  /** What was said of its lines. */
  changes?: readonly Change[]
}

/** The reply: a screen, below what is to be remarked. */
export const show = (customer: Customer, screen: Screen, ...remarks: string[]): Turn => ({
  customer: { ...customer, screen, remarks: [...customer.remarks, ...remarks] },
  effect: null,
})

/** The reply is the draft with its next question; without a draft, the remarks alone. */
export const showDraft = (customer: Customer, ...remarks: string[]): Turn =>
  show(customer, { name: customer.draft ? 'draft' : 'remarks' }, ...remarks)

/** The customer with another draft. One without a line is no draft. */
export function withDraft(customer: Customer, draft: Draft | null, { now }: Circumstances): Customer {
  return {
    ...customer,
    draft: draft && draft.lines.length > 0 ? { ...draft, touchedAt: now.toISOString() } : null,
  }
}

/** Notes what the reply is going to show as the total, and whether buttons of older views have become stale. */
export function settle(before: Customer, turn: Turn, { menu, now }: Circumstances): Turn {
  const { draft, profile } = turn.customer
  const customer: Customer = {
    ...turn.customer,
    draft: draft && { ...draft, quotedTotal: quote(draft, fulfilmentOf(draft, profile, menu), menu).total },
    updatedAt: now.toISOString(),
  }
  const isTouched = before.draft?.touchedAt !== customer.draft?.touchedAt
  const changed = isTouched || JSON.stringify(whatButtonsShow(before)) !== JSON.stringify(whatButtonsShow(customer))
  return { ...turn, customer: { ...customer, revision: customer.revision + (changed ? 1 : 0) } }
}

const whatButtonsShow = ({ draft, profile }: Customer) => [draft, profile]
