import type { Customer } from '../../src/customers/customer.ts'
import { newCustomer } from '../../src/customers/new-customer.ts'
import type { Order } from '../../src/orders/order.ts'
import { anOrder } from '../../src/testing/an-order.ts'

const now = new Date('2026-11-21T17:30:00Z')

/** Somebody who has ordered before. */
export function aCustomer(id: number): Customer {
  const customer = newCustomer({ channel: 'bench', id: String(id) }, now)
  const profile = { ...customer.profile, name: 'Ann Example', phone: '+15550100', address: '5 Elm St' }
  const applied = Array.from({ length: 10 }, (_, index) => `message-${id}${index}`)
  return { ...customer, profile: { ...profile, fulfilment: 'delivery' }, applied }
}

/** An order of theirs, by a number that no other order has. */
export const orderOf = (customer: Customer, number: number): Order =>
  anOrder({
    id: number.toString(36).padStart(6, '0').toUpperCase(),
    channel: customer.channel,
    customerId: customer.id,
  })

/** The customer once they have ordered. */
export const havingOrdered = (customer: Customer, { id, placedAt }: Order): Customer => ({
  ...customer,
  lastOrder: { id, placedAt, lines: [] },
  screen: { name: 'placed', order: id },
  revision: customer.revision + 1,
  applied: [...customer.applied.slice(1), `message-${id}`],
})
