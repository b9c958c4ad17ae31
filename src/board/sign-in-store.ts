import { z } from 'zod'
import type { DocumentStore } from '../storage/document-store.ts'
import type { DeepReadonly } from '../types/deep-readonly.ts'

/** Whoever has the token of which this is the hash is that member of staff, for a while. */
const passSchema = z.object({
  /** SHA-256 of the token, hexadecimal: what is kept opens nothing. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Their id on Telegram. */
  member: z.string(),
  /** As they call themselves there; for the board to say. */
  name: z.string(),
  until: z.iso.datetime(),
})
export type Pass = DeepReadonly<z.infer<typeof passSchema>>

/** Who may open the board with a link, and who has: one document of the shop's. */
export const signInsSchema = z.object({
  version: z.literal(1),
  links: z.array(passSchema),
  sessions: z.array(passSchema),
})
export type SignInList = DeepReadonly<z.infer<typeof signInsSchema>>

export const signInsFile = 'sign-ins.json'
export type SignInStore = DocumentStore<SignInList>
