import { z } from 'zod'
import type { DeepReadonly } from '../types/deep-readonly.ts'

const common = {
  /** Stays the same when it is renamed. */
  id: z.number().int().positive(),
  /** Unique, whatever its case. */
  name: z.string(),
  /** What the codes are made from, in base32. */
  secret: z.string(),
  algorithm: z.enum(['SHA1', 'SHA256', 'SHA512']),
  digits: z.number().int().min(6).max(8),
}

/** An account's second factor: a code by the time (RFC 6238), or one after the other (RFC 4226). */
export const passwordSchema = z.discriminatedUnion('kind', [
  /** `period`: for how many seconds a code is good. */
  z.object({ ...common, kind: z.literal('totp'), period: z.number().int().min(10).max(300) }),
  /** `counter`: the one of the next code. */
  z.object({ ...common, kind: z.literal('hotp'), counter: z.number().int().nonnegative() }),
])
export type Password = DeepReadonly<z.infer<typeof passwordSchema>>

/** All but what it is called: what an account's page gives when a second factor is set up. */
export type Seed = Seeds<Password>
type Seeds<P> = P extends Password ? Omit<P, 'id' | 'name'> : never

/** All of the shop's. One document, never stored but encrypted. */
export const vaultSchema = z.object({
  version: z.literal(1),
  nextId: z.number().int().positive(),
  passwords: z.array(passwordSchema),
})
export type Vault = DeepReadonly<z.infer<typeof vaultSchema>>

/** In DATA_DIR. */
export const vaultFile = 'passwords.sealed'
/** What its encryption is bound to. */
export const vaultPlace = ['passwords', 'shop'] as const
