import { type Customer, type CustomerRef, refsOf } from '../customers/customer.ts'
import type { Menu } from '../menu/menu.ts'
import type { Metrics } from '../ops/metrics.ts'
import type { Order } from '../orders/order.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { newOrderId } from '../orders/order-id.ts'
import type { Transaction } from '../storage/transaction.ts'
import { withOrderAsItStands } from './reactions/amending.ts'
import { remarks } from './texts.ts'
import { type Effect, showDraft, type Turn } from './turn.ts'

interface Dependencies {
  orders: OrderBook
  /** Draws an id that no order has. */
  freeOrderId: () => Promise<string>
  menu: () => Menu
  metrics: Pick<Metrics, 'orders'>
  /** Deletes what is kept of a customer outside of documents and orders. */
  forgetElsewhere: (customer: CustomerRef) => Promise<void>
  clock: () => Date
}

/** How the change of a customer's document is kept. */
export interface Keeping {
  transaction: Transaction
  /** Called then. */
  whenKept: (() => void)[]
}

/**
 * Makes a turn's effect real: a new order together with the document, all else before the document says that it is,
 * so that a crash in between is caught up with. Resolves with the customer as the effect leaves them.
 */
export function createEffectPerformer({ orders, freeOrderId, menu, metrics, forgetElsewhere, clock }: Dependencies) {
  async function perform({ customer, effect }: Turn, before: Customer, keeping: Keeping): Promise<Customer> {
    switch (effect?.kind) {
      case undefined:
        return customer
      case 'place':
        return (await place(effect.order, keeping)) ? customer : withAnotherId(before, await freeOrderId())
      case 'change-order': {
        const change = await orders.change(effect.order, 'customer', clock())
        if (change.outcome === 'changed' || change.outcome === 'unchanged') return customer
        return withoutChange(before, 'order' in change ? change.order : null)
      }
      case 'cancel-order':
        return (await cancel(effect)) ? customer : tooLateToCancel(before, effect.id)
      case 'forget':
        await forget(customer)
        return customer
    }
  }

  /** False where another customer's order has the id. */
  async function place(order: Order, { transaction, whenKept }: Keeping): Promise<boolean> {
    const { outcome } = await orders.place(order, transaction)
    if (outcome === 'placed') whenKept.push(() => metrics.orders.inc())
    return outcome !== 'id-taken'
  }

  /** The order was changed or moved on between the look at it and the change. */
  function withoutChange(before: Customer, lastOrder: Order | null): Customer {
    const newId = () => newOrderId(clock())
    const left = withOrderAsItStands({ ...before, remarks: [] }, { menu: menu(), now: clock(), newId, lastOrder })
    return { ...left, revision: before.revision + 1 }
  }

  /** False where it is too late. */
  async function cancel({ id, seen }: Extract<Effect, { kind: 'cancel-order' }>): Promise<boolean> {
    const { outcome } = await orders.changeStatus(id, { to: 'cancelled', by: 'customer', at: clock(), seen })
    return outcome === 'changed' || outcome === 'unchanged'
  }

  const tooLateToCancel = (before: Customer, id: string): Customer =>
    showDraft({ ...before, remarks: [] }, remarks.tooLateToCancel(id, menu().shop)).customer

  async function forget(customer: Customer): Promise<void> {
    for (const ref of refsOf(customer)) {
      await orders.forget(ref, clock())
      await forgetElsewhere(ref)
    }
  }

  return perform
}

function withAnotherId(customer: Customer, id: string): Customer {
  const draft = customer.draft && { ...customer.draft, id }
  return showDraft({ ...customer, draft, remarks: [], revision: customer.revision + 1 }, remarks.idTaken).customer
}
