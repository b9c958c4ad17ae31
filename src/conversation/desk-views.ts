import { type Customer, refsOf } from '../customers/customer.ts'
import type { Menu } from '../menu/menu.ts'
import type { Order } from '../orders/order.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { upToDate } from './draft/up-to-date.ts'
import type { View } from './view.ts'
import { render } from './views/render.ts'

interface Dependencies {
  orders: Pick<OrderBook, 'find' | 'ordersOf'>
  menu: () => Menu
  clock: () => Date
}

/** What a customer is shown, with whatever orders belong to it. */
export function createDeskViews({ orders, menu, clock }: Dependencies) {
  async function view(shown: Customer): Promise<View> {
    const facts = { menu: menu(), now: clock() }
    const customer = upToDate(shown, facts.menu, facts.now)
    return render(customer, {
      ...facts,
      order: await orderInSight(customer),
      orders: customer.screen.name === 'my-data' ? await ordersOf(customer) : [],
    })
  }

  /** Oldest first. */
  async function ordersOf(customer: Customer): Promise<Order[]> {
    const all = await Promise.all(refsOf(customer).map(orders.ordersOf))
    return all.flat().sort((a, b) => Date.parse(a.placedAt) - Date.parse(b.placedAt))
  }

  /** The order that the reply shows, or that it would change. */
  async function orderInSight({ screen, draft }: Customer): Promise<Order | null> {
    const id = 'order' in screen ? screen.order : draft?.amends?.order
    return id === undefined ? null : orders.find(id)
  }

  return { view, orderInSight }
}
