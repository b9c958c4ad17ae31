import type { z } from 'zod'

/** What a text in JSON says; null for one that is none, or does not fit the schema. */
export function parseJson<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    return null
  }
}
