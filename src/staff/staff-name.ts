import type { CustomerStore } from '../customers/customer-store.ts'
import type { Members } from './members.ts'

interface Dependencies {
  members: Pick<Members, 'find'>
  customers: Pick<CustomerStore, 'read'>
}

/** What whoever did something is called among staff, by what the order book calls them. */
export function staffName({ members, customers }: Dependencies): (actor: string) => Promise<string> {
  return async (actor) => {
    if (actor === 'customer') return 'the customer'
    const member = members.find(actor)
    if (!member) return /^\d+$/.test(actor) ? 'somebody of before' : actor
    const customer = await customers.read({ channel: 'telegram', id: actor })
    return customer?.profile.name || member.role
  }
}
