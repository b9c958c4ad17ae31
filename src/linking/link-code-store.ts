import { z } from 'zod'
import { customerRefSchema } from '../customers/customer.ts'
import type { DocumentStore } from '../storage/document-store.ts'
import type { DeepReadonly } from '../types/deep-readonly.ts'

/** The codes that are good now: one document of the shop's. */
export const linkCodesSchema = z.object({
  version: z.literal(1),
  /** What the codes are hashed with, base64url. */
  salt: z.string(),
  codes: z.array(
    z.object({
      /** Base64url: what is kept links nobody. */
      hash: z.string(),
      /** Who asked for it. */
      from: customerRefSchema,
      until: z.iso.datetime(),
      /** Who has said it, and is asked whether they mean it; null: nobody yet. */
      saidBy: customerRefSchema.nullable(),
    }),
  ),
  /** Codes that were said and were none, each for as long as it counts. */
  misses: z.array(z.object({ by: customerRefSchema, until: z.iso.datetime() })),
})
export type LinkCodeList = DeepReadonly<z.infer<typeof linkCodesSchema>>

export const linkCodesFile = 'link-codes.json'
export type LinkCodeStore = DocumentStore<LinkCodeList>
