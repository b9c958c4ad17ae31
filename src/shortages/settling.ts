import type { CustomerStore } from '../customers/customer-store.ts'
import type { Menu } from '../menu/menu.ts'
import type { Order } from '../orders/order.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { mayBeChanged } from '../orders/status.ts'
import { isHeldBy, orderAfter, type Remedy, swapsFor } from './remedies.ts'
import type { Ending, Shortage, Swap } from './shortage.ts'
import type { Shortages } from './shortages.ts'

/** What whoever decides says of it; `keep`: there is enough for this order. */
export type Answer = Remedy | { kind: 'cancel' } | { kind: 'keep' }

export type Settled =
  | { outcome: 'done'; before: Order; order: Order }
  /** Somebody was first, or it is no longer out. */
  | { outcome: 'settled'; order: Order; ending: Ending }
  /** The order is made, or over. */
  | { outcome: 'too-late'; order: Order }
  /** What was offered can't be had so any more; `shortage` says what can. */
  | { outcome: 'not-as-offered'; order: Order; shortage: Shortage }

export interface Settling {
  /** What could replace it just now. */
  swapsFor(order: Order, thing: string): Promise<Swap[]>
  /**
   * The order becomes what was decided; done once, whoever decides.
   * @param by `customer`, or a member of staff
   */
  settle(shortage: Shortage, answer: Answer, by: string): Promise<Settled | null>
}

interface Dependencies {
  orders: Pick<OrderBook, 'find' | 'change' | 'changeStatus'>
  shortages: Shortages
  customers: Pick<CustomerStore, 'read'>
  /** As the file says it. */
  menu: () => Menu
  /** What there is of it. */
  today: () => Menu
  clock: () => Date
}

export function createSettling({ orders, shortages, customers, menu, today, clock }: Dependencies): Settling {
  const setting = () => ({ file: menu(), today: today(), now: clock() })

  async function swapsOf(order: Order, thing: string): Promise<Swap[]> {
    const customer = await customers.read({ channel: order.channel, id: order.customerId })
    return swapsFor(order, thing, customer?.profile.needs ?? [], setting())
  }

  async function end(shortage: Shortage, before: Order, order: Order, ending: Ending): Promise<Settled> {
    await shortages.change(shortage.number, { ending })
    return { outcome: 'done', before, order }
  }

  async function cancel(shortage: Shortage, order: Order, by: string): Promise<Settled | null> {
    const said = by === 'customer' ? {} : { reason: 'something in it has run out.' }
    const change = await orders.changeStatus(order.id, { to: 'cancelled', by, at: clock(), said })
    return 'order' in change ? end(shortage, order, change.order, 'cancelled') : null
  }

  /** null: the order was changed or moved on meanwhile. */
  async function become(shortage: Shortage, order: Order, remedy: Remedy, by: string): Promise<Settled | null> {
    const { thing } = shortage
    if (remedy.kind === 'swap') {
      const swaps = await swapsOf(order, thing)
      const offered = shortage.swaps.find(({ to }) => to === remedy.to)
      const isAsOffered = swaps.some(({ to, difference }) => to === remedy.to && difference === offered?.difference)
      if (!isAsOffered) {
        const renewed = await shortages.change(shortage.number, { swaps })
        return renewed && { outcome: 'not-as-offered', order, shortage: renewed }
      }
    }
    const after = orderAfter(order, thing, remedy, setting())
    // Nobody who wants something else instead wants nothing.
    if (!after) return remedy.kind === 'drop' ? cancel(shortage, order, by) : null
    const change = await orders.change(after, by, clock(), 'out')
    if (change.outcome !== 'changed') return null
    return end(shortage, order, change.order, remedy.kind === 'swap' ? 'swapped' : 'dropped')
  }

  async function attempt(shortage: Shortage, answer: Answer, by: string): Promise<Settled | null> {
    const order = await orders.find(shortage.order)
    if (!order) return null
    const { ending = null } = (await shortages.find(shortage.number)) ?? {}
    if (ending !== null) return { outcome: 'settled', order, ending }
    if (!mayBeChanged(order.status)) return { outcome: 'too-late', order }
    if (!isHeldBy(order, shortage.thing)) return { outcome: 'settled', order, ending: 'gone' }
    switch (answer.kind) {
      case 'keep':
        return end(shortage, order, order, 'kept')
      case 'cancel':
        return cancel(shortage, order, by)
      default:
        return become(shortage, order, answer, by)
    }
  }

  return {
    swapsFor: swapsOf,
    settle: (shortage, answer, by) =>
      shortages.inTurn(
        shortage.order,
        // The loser of a race for the order finds on the second look what the other made of it.
        async () => (await attempt(shortage, answer, by)) ?? attempt(shortage, answer, by),
      ),
  }
}
