import { z } from 'zod'
import { parseJson } from '../text/parse-json.ts'

const cursorSchema = z.object({ cursor: z.string().regex(/^\d+$/) })

/** How far into the journal a follower is, in bytes, by its document; null: it does not say. */
export function cursorIn(text: string): number | null {
  const kept = parseJson(cursorSchema, text)
  return kept && Number(kept.cursor)
}
