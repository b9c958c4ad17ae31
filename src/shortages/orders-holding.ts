import type { Order } from '../orders/order.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { mayBeChanged } from '../orders/status.ts'
import { isHeldBy } from './remedies.ts'

/** The orders that are not made yet and hold it, oldest first: whose customers are asked when it runs out. */
export async function ordersHolding(thing: string, orders: Pick<OrderBook, 'openOrders'>): Promise<Order[]> {
  const open = await orders.openOrders()
  return open.filter((order) => mayBeChanged(order.status) && isHeldBy(order, thing))
}

/** "3 open orders hold it" */
export const heldText = (count: number): string =>
  count === 1 ? '1 open order holds it' : `${count} open orders hold it`
