import { hash } from 'node:crypto'
import { z } from 'zod'

/** What a document becomes. */
const documentSchema = z.object({
  /** Its path within the data directory. */
  file: z.string(),
  /** Digest of the text that it takes the place of; null: there was none. */
  before: z.string().nullable(),
  /** null: the document is removed. */
  text: z.string().nullable(),
})
export type DocumentRecord = z.infer<typeof documentSchema>

/** What is written at the end of a file. */
const appendedSchema = z.object({
  file: z.string(),
  /** Where it begins there, in bytes. */
  at: z.number().int().nonnegative(),
  /** With its newline. */
  line: z.string(),
})
export type AppendedRecord = z.infer<typeof appendedSchema>

/** A line of the log of commits: what becomes true at once, or not at all. */
const commitSchema = z.array(z.union([documentSchema, appendedSchema]))
export type CommitRecord = z.infer<typeof commitSchema>

export const commitLine = (commit: CommitRecord): string => `${JSON.stringify(commit)}\n`

/** null for what is not a commit. */
export function parseCommit(line: string): CommitRecord | null {
  try {
    return commitSchema.parse(JSON.parse(line))
  } catch {
    return null
  }
}

/** What a document's text is known by; null where there is none. */
export const digestOf = (text: string | null): string | null => text && hash('sha256', text, 'base64url')
