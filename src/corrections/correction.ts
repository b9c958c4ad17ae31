import { z } from 'zod'
import type { DeepReadonly } from '../types/deep-readonly.ts'
import { lineOptionSchema } from '../understanding/meaning.ts'

/** Words that were not understood, and what they turned out to mean. No personal data. */
export const correctionSchema = z.object({
  at: z.iso.datetime(),
  /** Whose word it is: of the customer who said it again, or of staff who put the order right. */
  by: z.enum(['customer', 'staff']),
  /** What the customer wrote. */
  text: z.string(),
  /** The words of it that nothing explained. */
  words: z.array(z.string()),
  /** What was meant, by the menu's ids. */
  meant: z.object({ item: z.string(), size: z.string().nullable(), options: z.array(lineOptionSchema) }),
})
export type Correction = DeepReadonly<z.infer<typeof correctionSchema>>

/** Those that nobody has looked at yet, oldest first: one document of the shop's. */
export const correctionsSchema = z.object({ version: z.literal(1), corrections: z.array(correctionSchema) })
export type Corrections = DeepReadonly<z.infer<typeof correctionsSchema>>

/** In DATA_DIR. */
export const correctionsFile = 'corrections.json'
