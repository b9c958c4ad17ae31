import { LRUCache } from 'lru-cache'
import type { Order } from '../../orders/order.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import { openOrder } from '../draft/amendment.ts'
import { type Context, contextWith } from '../in-context/context.ts'
import { readInContext } from '../in-context/read-in-context.ts'
import type { Drawing } from '../views/drawing.ts'
import { draw } from '../views/render.ts'

/** What is known when a message comes in. */
export interface Facts extends Omit<Context, 'question'> {
  /** The order that the customer sees. */
  order: Order | null
  /** The one that was placed last. */
  lastOrder: Order | null
  onModel: (() => void) | undefined
}

/** What hearing a message may look at; what follows from the facts is found out once. */
export interface HearingSetting extends Facts, Context {
  /** What the customer sees. */
  inSight: Drawing
  /** Who has just ordered, and orders nothing new, speaks of that order, for as long as it can be changed. */
  context: Context
  /** What a text means in that context; null: it can be understood by itself. */
  readInContext(text: string): Meaning | null
}

/** A message is read again for each thing around it that may be talk. */
const mostRemembered = 32

export function hearingSetting(facts: Facts): HearingSetting {
  const { customer, menu, now, order, lastOrder } = facts
  const opened = customer.draft ? null : openOrder(customer, { lastOrder, menu, now, newId: () => '' })
  const own = contextWith(customer, facts)
  const context = opened ? contextWith(opened, facts) : own
  const meanings = new LRUCache<string, { meaning: Meaning | null }>({
    max: mostRemembered,
    memoMethod: (text) => ({ meaning: readInContext(text, context) }),
  })
  return {
    ...facts,
    ...own,
    context,
    inSight: draw(customer, { menu, now, order, orders: [] }),
    readInContext: (text) => meanings.memo(text).meaning,
  }
}
