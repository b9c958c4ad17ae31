import { type FileHandle, readFile, rm } from 'node:fs/promises'
import { z } from 'zod'
import { replaceFile } from '../../../files/replace-file.ts'
import { ifPresent } from '../../../ops/system-error.ts'

const rewrittenSchema = z.object({ offset: z.number().int().nonnegative(), bytes: z.number().int(), text: z.string() })
/** A line's new text, no longer than the `bytes` of the old one without its newline. */
export type Rewritten = z.infer<typeof rewrittenSchema>

const intentOf = (journal: string) => `${journal}.rewrite`

/**
 * Rewrites lines in place, padded with spaces, so that every offset stays what it is. The new lines are kept beside the
 * journal first: a process that dies in the middle of one leaves it torn, and the next start writes it again.
 */
export async function rewriteLines(
  journal: string,
  handle: FileHandle,
  lines: Rewritten[],
  writer: string,
): Promise<void> {
  await replaceFile(intentOf(journal), JSON.stringify(lines), { writer })
  await apply(handle, lines)
  await rm(intentOf(journal), { force: true })
}

/** Ends what a process that died had begun. */
export async function finishRewrite(journal: string, handle: FileHandle): Promise<void> {
  const text = await ifPresent(readFile(intentOf(journal), 'utf8'))
  if (text === null) return
  await apply(handle, z.array(rewrittenSchema).parse(JSON.parse(text)))
  await rm(intentOf(journal), { force: true })
}

async function apply(handle: FileHandle, lines: Rewritten[]): Promise<void> {
  for (const { offset, bytes, text } of lines) {
    const padded = Buffer.alloc(bytes, ' ')
    if (Buffer.byteLength(text) > bytes) throw new Error('a rewritten line does not fit into its place')
    padded.write(text)
    await handle.write(padded, 0, bytes, offset)
  }
  await handle.datasync()
}
