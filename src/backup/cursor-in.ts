import { z } from 'zod'
import { parseJson } from '../text/parse-json.ts'

const cursorSchema = z.object({ cursor: z.string().regex(/^\d+$/) })

/** Up to which byte of the journal a follower has come, by its document; null: it does not say. */
export function cursorIn(text: string): number | null {
  const kept = parseJson(cursorSchema, text)
  return kept && Number(kept.cursor)
}
