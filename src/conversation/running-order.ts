import type { CustomerRef } from '../customers/customer.ts'
import type { CustomerStore } from '../customers/customer-store.ts'
import type { Fulfilment, Menu } from '../menu/menu.ts'
import type { Order, OrderStatus } from '../orders/order.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { type QuotedLine, quote } from '../orders/quote.ts'
import { readyAt, readyTimeOf } from '../orders/ready-time.ts'
import { isRecent } from '../orders/recent.ts'
import { upToDate } from './draft/up-to-date.ts'
import { fulfilmentOf } from './questions.ts'

/** The order that a customer is making, or else the one placed last, while it is on its way. */
export interface RunningOrder {
  /** null: it is not placed yet. */
  id: string | null
  status: 'draft' | OrderStatus
  /** null: not said yet. */
  fulfilment: Fulfilment | null
  wantedFor: string | null
  readyInMinutes: number | null
  /** The moment that comes to. */
  readyAt: string | null
  lines: QuotedLine[]
  deliveryFee: number
  /** Of what has its price. */
  total: number
  /** Every line has its price and no choice is open. */
  complete: boolean
  currency: string
  /** The shop's, in which it writes money. */
  language: string
}

/** null: there is none. */
export type ReadRunningOrder = (customer: CustomerRef) => Promise<RunningOrder | null>

interface Dependencies {
  customers: Pick<CustomerStore, 'read'>
  orders: Pick<OrderBook, 'find'>
  menu: () => Menu
  clock?: () => Date
}

export function createRunningOrder({
  customers,
  orders,
  menu,
  clock = () => new Date(),
}: Dependencies): ReadRunningOrder {
  return async (ref) => {
    const stored = await customers.read(ref)
    if (!stored) return null
    const { draft, profile, lastOrder } = upToDate(stored, menu(), clock())
    const { shop } = menu()
    if (draft) {
      const fulfilment = fulfilmentOf(draft, profile, menu())
      const { wantedFor } = draft
      return {
        id: draft.amends?.order ?? null,
        status: 'draft',
        fulfilment,
        wantedFor,
        readyInMinutes: null,
        readyAt: null,
        ...quote(draft, fulfilment, menu()),
        currency: shop.currency,
        language: shop.language,
      }
    }
    const order = lastOrder && (await orders.find(lastOrder.id))
    return order && isRecent(order, clock()) ? asRunning(order, shop.language) : null
  }
}

const asRunning = (order: Order, language: string): RunningOrder => ({
  ...order,
  readyInMinutes: readyTimeOf(order)?.inMinutes ?? null,
  readyAt: readyAt(order)?.toISOString() ?? null,
  lines: order.lines.map((line) => ({ ...line, open: [] })),
  complete: true,
  language,
})
