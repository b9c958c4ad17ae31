import type { Customer } from '../customers/customer.ts'

/** A customer as one is kept, with what a test wants to be different. */
export function aCustomer(different: Partial<Customer> = {}): Customer {
  return {
    version: 1,
    channel: 'telegram',
    id: '1001',
    profile: { name: 'Ann Example', phone: '+15550100', address: null, fulfilment: null, needs: [] },
    draft: null,
    lastOrder: null,
    unclear: null,
    screen: { name: 'welcome' },
    remarks: [],
    revision: 0,
    applied: [],
    createdAt: '2026-11-21T17:00:00.000Z',
    updatedAt: '2026-11-21T17:00:00.000Z',
    ...different,
  }
}
