import { z } from 'zod'
import { parsed } from '../parsed.ts'

const cursorSchema = z.object({ cursor: z.string().regex(/^\d+$/) })

/** Up to which byte of the journal a follower has come, by its document; null: it does not say. */
export function cursorIn(text: string): number | null {
  const kept = parsed(cursorSchema, text)
  return kept && Number(kept.cursor)
}
