import { inTurn } from '../concurrency/in-turn.ts'
import { type Customer, type CustomerRef, isSameRef, refKey } from '../customers/customer.ts'
import type { CustomerStore } from '../customers/customer-store.ts'
import type { OrderBook } from '../orders/order-book.ts'
import type { Transaction } from '../storage/transaction.ts'
import { part } from './join.ts'
import { documentLinking } from './link-documents.ts'

/** Customers who are one person on two channels. */
export interface Links {
  /**
   * The customers' documents. Two who are linked share one: it is found under the name of either, and `linkedWith` says
   * who else they are.
   */
  customers: CustomerStore
  /**
   * Merges the two documents. `taken`: one of them is linked with somebody else. Doing it again changes nothing.
   * @param name what `b` is called on their channel: all that is known of them, where they have never spoken
   */
  link(a: CustomerRef, b: CustomerRef, name?: string | null): Promise<'linked' | 'taken'>
  /**
   * Splits the document in two. Both keep what was told; the draft stays with whoever asks, and the last order with
   * whoever placed it.
   * @returns with whom they were linked; null: with nobody
   */
  unlink(ref: CustomerRef): Promise<CustomerRef | null>
}

interface Dependencies {
  store: CustomerStore
  orders: Pick<OrderBook, 'find'>
  clock?: () => Date
}

/** Where the document of a customer is found. */
interface Place {
  lead: CustomerRef
  /** Who they are besides, and whose document it is as well. */
  other: CustomerRef | null
  /** As it was when it was looked for. */
  document: Customer | null
}

/**
 * Of two that are linked, the one on Telegram leads and has the document. The other's document only says whom it
 * follows, and that is what counts: `linkedWith` of the leading one is believed only where the other follows it. Where
 * both are locked, the leading one is locked first, so that nobody waits for each other.
 */
export function createLinks({ store, orders, clock = () => new Date() }: Dependencies): Links {
  const { join, followerOf } = documentLinking({ store, orders, clock })
  const queue = inTurn()

  async function placeOf(ref: CustomerRef): Promise<Place> {
    const own = await store.read(ref)
    if (!own?.follows) return { lead: ref, other: await followerOf(own), document: own }
    const { moved, ...lead } = own.follows
    const document = await store.read(lead)
    if (moved && isSameRef(document?.linkedWith, ref)) return { lead, other: lead, document }
    // The last process died over it, or one from before there were links has written the document.
    await complete(lead, ref)
    return placeOf(ref)
  }

  async function complete(lead: CustomerRef, follower: CustomerRef): Promise<void> {
    if ((await join(lead, follower)) === 'linked') return
    await store.change(follower, async (own) => ({
      customer: own && { ...own, follows: undefined },
      result: undefined,
    }))
  }

  async function unlink(ref: CustomerRef): Promise<CustomerRef | null> {
    const { lead, other } = await placeOf(ref)
    if (!other) return null
    const follower = isSameRef(lead, ref) ? other : ref
    await store.change(lead, async (both) => {
      if (!both || !isSameRef(both.linkedWith, follower)) return { customer: both, result: undefined }
      const order = both.lastOrder && (await orders.find(both.lastOrder.id))
      const byFollower = order?.channel === follower.channel
      const own = (whose: CustomerRef, lastOrder: boolean) => {
        const draft = both.draft?.amends ? lastOrder : isSameRef(whose, ref)
        return part(both, whose, { draft, lastOrder }, clock())
      }
      await store.change(follower, async (known) => {
        const isLed = known && isSameRef(known.follows, lead)
        return { customer: isLed ? { ...own(follower, byFollower), createdAt: known.createdAt } : known, result: null }
      })
      return { customer: own(lead, !byFollower), result: undefined }
    })
    return other
  }

  async function change<T>(
    ref: CustomerRef,
    decide: (customer: Customer | null, transaction: Transaction) => Promise<{ customer: Customer | null; result: T }>,
  ): Promise<T> {
    // Most are linked with nobody, and are not looked for: the document says so itself when it is changed.
    let place: Place = { lead: ref, other: null, document: null }
    for (;;) {
      const done = await store.change(place.lead, async (stored, transaction) => {
        if (!isAsFound(stored, place)) return { customer: stored, result: null }
        const { customer, result } = await decide(seenBy(ref, { ...place, document: stored }), transaction)
        if (!customer && place.other) await forgetFollower(place.lead, isSameRef(place.lead, ref) ? place.other : ref)
        return { customer: customer && keptAs(customer, stored, place), result: { value: result } }
      })
      if (done) return done.value
      // They are linked, or somebody has linked or parted them since it was looked for.
      place = await placeOf(ref)
    }
  }

  const forgetFollower = (lead: CustomerRef, follower: CustomerRef): Promise<void> =>
    store.change(follower, async (known) => ({
      customer: known && isSameRef(known.follows, lead) ? null : known,
      result: undefined,
    }))

  return {
    customers: {
      read: async (ref) => seenBy(ref, await placeOf(ref)),
      // To look for the document takes a while, of which the next call is not to make use.
      change: (ref, decide) => queue(refKey(ref), () => change(ref, decide)),
    },
    link: (a, b, name) => (a.channel === 'telegram' ? join(a, b, { follower: name }) : join(b, a, { lead: name })),
    unlink,
  }
}

const isAsFound = (stored: Customer | null, { document }: Place): boolean =>
  isSameRef(stored?.follows, document?.follows) && isSameRef(stored?.linkedWith, document?.linkedWith)

const seenBy = ({ channel, id }: CustomerRef, { document, other }: Place): Customer | null =>
  document && { ...document, channel, id, linkedWith: other ?? undefined }

/** As the document that it is, whoever of the two has changed it. */
function keptAs(customer: Customer, stored: Customer | null, { lead, other }: Place): Customer {
  return { ...customer, ...lead, linkedWith: other ? stored?.linkedWith : undefined }
}
