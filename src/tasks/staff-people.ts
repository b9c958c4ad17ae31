import type { CustomerStore } from '../customers/customer-store.ts'
import type { Members } from '../staff/members.ts'
import type { Person } from './people.ts'

interface Dependencies {
  members: Pick<Members, 'list'>
  customers: Pick<CustomerStore, 'read'>
}

/** The members of staff by the names that they have on Telegram, of those who have begun a chat with the bot. */
export async function staffPeople({ members, customers }: Dependencies): Promise<Person[]> {
  const people = await Promise.all(
    members.list().map(async ({ name: id }) => {
      const customer = await customers.read({ channel: 'telegram', id })
      return { id, name: customer?.profile.name ?? null }
    }),
  )
  return people.flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]))
}
