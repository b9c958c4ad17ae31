import { hash } from 'node:crypto'
import { z } from 'zod'

/** What a document becomes: a line of the log of commits. */
const commitSchema = z.object({
  /** Its path within the data directory. */
  file: z.string(),
  /** Digest of the text that it takes the place of; null: there was none. */
  before: z.string().nullable(),
  /** null: the document is removed. */
  text: z.string().nullable(),
})
export type Commit = z.infer<typeof commitSchema>

export const commitLine = (commit: Commit): string => `${JSON.stringify(commit)}\n`

/** null for what is not a commit. */
export function parseCommit(line: string): Commit | null {
  try {
    return commitSchema.parse(JSON.parse(line))
  } catch {
    return null
  }
}

/** What a document's text is known by; null where there is none. */
export const digestOf = (text: string | null): string | null => text && hash('sha256', text, 'base64url')
