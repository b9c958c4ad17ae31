import { type Customer, type CustomerRef, isSameRef } from '../customers/customer.ts'
import type { CustomerStore } from '../customers/customer-store.ts'
import { introduced, newCustomer } from '../customers/new-customer.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { joined } from './join.ts'

interface Dependencies {
  store: CustomerStore
  orders: Pick<OrderBook, 'find'>
  clock: () => Date
}

/** What strangers are called on their channels. */
interface Names {
  lead?: string | null | undefined
  follower?: string | null | undefined
}

/** Makes one document of two, step by step, so that it can be completed where the process died in between. */
export function documentLinking({ store, orders, clock }: Dependencies) {
  /** Who follows this customer, and is believed; null: nobody. */
  async function followerOf(lead: Customer | null): Promise<CustomerRef | null> {
    if (!lead?.linkedWith) return null
    const follower = await store.read(lead.linkedWith)
    return isSameRef(follower?.follows, lead) ? lead.linkedWith : null
  }

  /** Notes the follower's intent, joins the documents, and only then empties the follower's: it may die in between. */
  async function join(lead: CustomerRef, follower: CustomerRef, names: Names = {}): Promise<'linked' | 'taken'> {
    const outcome = await store.change(lead, async (known) => {
      const leading = known ?? introduced(lead, names.lead, clock())
      const other = await followerOf(leading)
      if (leading.follows || (other && !isSameRef(other, follower)))
        return { customer: known, result: 'taken' as const }
      const following = await bind(follower, lead, names.follower)
      if (!following) return { customer: known, result: 'taken' as const }
      const isJoined = following.follows !== undefined && isSameRef(leading.linkedWith, follower)
      const both = isJoined ? leading : joined(await unplaced(leading), await unplaced(following), clock())
      return { customer: { ...both, linkedWith: follower }, result: 'linked' as const }
    })
    if (outcome === 'linked') await empty(follower)
    return outcome
  }

  /** @returns what stood in the follower's document before; null: it follows another */
  const bind = (follower: CustomerRef, lead: CustomerRef, name: string | null | undefined): Promise<Customer | null> =>
    store.change(follower, async (known) => {
      if (known?.follows && !isSameRef(known.follows, lead)) return { customer: known, result: null }
      const before = known ?? introduced(follower, name, clock())
      return { customer: { ...before, follows: before.follows ?? { ...lead, moved: false } }, result: before }
    })

  const empty = (follower: CustomerRef): Promise<void> =>
    store.change(follower, async (known) => {
      if (!known?.follows) return { customer: known, result: undefined }
      const { createdAt, follows } = known
      const emptied = { ...newCustomer(follower, clock()), createdAt, follows: { ...follows, moved: true } }
      return { customer: emptied, result: undefined }
    })

  /** A draft that is an order, though the process died before the document said so, is not ordered again. */
  async function unplaced(customer: Customer): Promise<Customer> {
    return customer.draft && (await orders.find(customer.draft.id)) ? { ...customer, draft: null } : customer
  }

  return { join, followerOf }
}
