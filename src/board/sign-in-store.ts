import { z } from 'zod'
import type { DocumentStore } from '../storage/document-store.ts'
import type { DeepReadonly } from '../types/deep-readonly.ts'

/** A pass to the board: whoever shows the token with this hash counts as that member of staff, until it ends. */
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
