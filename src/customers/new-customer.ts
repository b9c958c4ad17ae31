import { type Customer, type CustomerRef, emptyProfile } from './customer.ts'

/** Somebody of whom nothing is known yet. */
export function newCustomer(ref: CustomerRef, now: Date): Customer {
  const at = now.toISOString()
  return {
    version: 1,
    channel: ref.channel,
    id: ref.id,
    profile: emptyProfile,
    draft: null,
    lastOrder: null,
    unclear: null,
    screen: { name: 'welcome' },
    remarks: [],
    revision: 0,
    applied: [],
    createdAt: at,
    updatedAt: at,
  }
}

/** A stranger, by the name the channel knows them by; they may change it later. */
export function introduced(ref: CustomerRef, name: string | null | undefined, now: Date): Customer {
  const stranger = newCustomer(ref, now)
  return { ...stranger, profile: { ...stranger.profile, name: name ?? null } }
}
