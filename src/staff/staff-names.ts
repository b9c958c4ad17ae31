import type { CustomerStore } from '../customers/customer-store.ts'
import type { Members } from './members.ts'

interface Dependencies {
  members: Pick<Members, 'find' | 'list' | 'nameOf'>
  customers: Pick<CustomerStore, 'read'>
}

/** What the staff is called among themselves. */
export interface StaffNames {
  /** The name of somebody who did something, by their id in the order book. */
  nameOf(actor: string): Promise<string>
  /** The members who have a name, by their ids on Telegram. */
  people(): Promise<{ id: string; name: string }[]>
}

/** A name is given by the one who invited somebody, or known from their chat with the bot. */
export function staffNames({ members, customers }: Dependencies): StaffNames {
  async function called(id: string): Promise<string | null> {
    const said = members.nameOf(id) ?? (await customers.read({ channel: 'telegram', id }))?.profile.name
    return said || null
  }

  return {
    async nameOf(actor) {
      if (actor === 'customer') return 'the customer'
      const member = members.find(actor)
      if (!member) return /^\d+$/.test(actor) ? 'somebody who has left' : actor
      return (await called(actor)) ?? member.role
    },
    async people() {
      const people = await Promise.all(members.list().map(async ({ name: id }) => ({ id, name: await called(id) })))
      return people.flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]))
    },
  }
}
