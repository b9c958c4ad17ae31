import type { Customer } from '../customers/customer.ts'
import { newCustomer } from '../customers/new-customer.ts'

const fiveInTheAfternoon = new Date('2026-11-21T17:00:00Z')

/** A customer on Telegram who has given their name and number, with what a test wants to be different. */
export function aCustomer(different: Partial<Customer> = {}): Customer {
  const stranger = newCustomer({ channel: 'telegram', id: '1001' }, fiveInTheAfternoon)
  const profile = { ...stranger.profile, name: 'Ann Example', phone: '+15550100' }
  return { ...stranger, profile, ...different }
}
