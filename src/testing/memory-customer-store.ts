import { inTurn } from '../concurrency/in-turn.ts'
import type { Customer, CustomerRef } from '../customers/customer.ts'
import type { CustomerStore } from '../customers/customer-store.ts'
import { memoryTransaction } from './memory-transaction.ts'

export function memoryCustomerStore(): CustomerStore {
  const customers = new Map<string, Customer>()
  const queue = inTurn()
  const keyOf = ({ channel, id }: CustomerRef) => `${channel} ${id}`
  return {
    read: async (ref) => customers.get(keyOf(ref)) ?? null,
    change: (ref, decide) =>
      queue(keyOf(ref), async () => {
        const { customer, result } = await decide(customers.get(keyOf(ref)) ?? null, memoryTransaction)
        if (customer) customers.set(keyOf(ref), customer)
        else customers.delete(keyOf(ref))
        return result
      }),
  }
}
