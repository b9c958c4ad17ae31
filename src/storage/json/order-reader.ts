import { LRUCache } from 'lru-cache'
import type { CustomerRef } from '../../customers/customer.ts'
import type { Order } from '../../orders/order.ts'
import { ordersIn } from '../../orders/order-event.ts'
import type { Journal } from './journal/journal.ts'
import type { Standing } from './journal/standing.ts'
import { ownerKey, type Recall, type Standings } from './journal/standings.ts'

interface Dependencies {
  journal: Journal
  /** Of the current part: another one once a month is sealed. */
  standings: () => Standings
  /** Of all before it. */
  recall: Recall
}

/** Orders asked for lately are kept in memory; of all others only where they are in the journal. */
const mostAtHand = 1_000

/** Orders as they stand now, read where the journal tells them whole. */
export function createOrderReader({ journal, standings, recall }: Dependencies) {
  /** By their place in the journal: one that is read while it is changed is never taken for what it became. */
  const atHand = new LRUCache<number, Order>({ max: mostAtHand })

  async function find(id: string): Promise<Order | null> {
    const known = standings().get(id) ?? (await recall(id))
    if (!known) return null
    const { offset } = known
    const order = atHand.get(offset) ?? (await readOrder(offset))
    atHand.set(offset, order)
    return standing(order, known)
  }

  async function readOrder(offset: number): Promise<Order> {
    let order: Order | undefined
    await journal.read(offset, ({ event }) => {
      order = ordersIn(event).at(-1)
      return false
    })
    if (!order) throw new Error(`no order begins at byte ${offset} of the journal`)
    return order
  }

  async function openOrders(): Promise<Order[]> {
    const orders = await Promise.all([...standings().open.keys()].map(find))
    // One that was over, and is not after all, is open among those of its time.
    return orders.filter((order) => order !== null).sort((a, b) => Date.parse(a.placedAt) - Date.parse(b.placedAt))
  }

  async function ordersOf(customer: CustomerRef): Promise<Order[]> {
    const owner = ownerKey(customer)
    const current = [...(standings().owners.get(owner)?.orders ?? [])]
    const earlier = await journal.ask((months) => months.ordersOf(owner))
    const orders = await Promise.all([...new Set([...earlier, ...current])].map(find))
    return orders.filter((order) => order !== null)
  }

  /** Whoever has placed it will ask for it. */
  function keepAtHand(offset: number, order: Order): void {
    atHand.set(offset, order)
  }

  /** Those are read anew when they are asked for again. */
  function forgetAtHand(isForgotten: (order: Order) => boolean): void {
    for (const [offset, order] of [...atHand.entries()]) if (isForgotten(order)) atHand.delete(offset)
  }

  return { find, openOrders, ordersOf, keepAtHand, forgetAtHand }
}

/** The order as it stands now: the event that has it whole may be older than its status. */
const standing = (order: Order, { status, progress }: Pick<Standing, 'status' | 'progress'>): Order => ({
  ...order,
  status,
  ...(progress && { progress }),
})
