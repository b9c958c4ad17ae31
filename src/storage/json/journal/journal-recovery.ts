import type { FileHandle } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { syncFolder } from '../../../files/replace-file.ts'
import { linesOf } from '../files/lines.ts'
import { JournalBrokenError } from '../journal-broken.ts'
import type { Report } from '../report.ts'
import type { Entry } from './journal-record.ts'
import { parseRecord } from './journal-record.ts'
import { finishRewrite } from './journal-rewrite.ts'

export interface Recovering {
  file: FileHandle
  path: string
  report: Report
  /** What is before it: where it begins in the whole journal, and the number of the last event before it. */
  after: { end: number; last: number }
  /** A promise is waited for. */
  onEntry: (entry: Entry) => Promise<void> | undefined
}

/** The number of the file's first event; null where no event can be read. */
export async function firstNumberIn(file: FileHandle): Promise<number | null> {
  const { size } = await file.stat()
  for await (const { text } of linesOf(file, 0, size)) return parseRecord(text)?.seq ?? null
  return null
}

/**
 * Reads the journal's current part and leaves it ending with a whole line.
 * @returns where it ends, in bytes of the whole journal, and the number of its last event
 * @throws JournalBrokenError when a line other than a torn last one is not the event that belongs there
 */
export async function recover({
  file,
  path,
  report,
  after,
  onEntry,
}: Recovering): Promise<{ end: number; count: number }> {
  await syncFolder(dirname(path))
  await finishRewrite(path, file)
  const { size } = await file.stat()
  const base = after.end
  let end = base
  let count = after.last
  for await (const { text, offset, next } of linesOf(file, 0, size)) {
    const record = parseRecord(text)
    if (record?.seq !== count + 1) {
      if (next !== null) throw new JournalBrokenError(basename(path), `line ${count + 1 - after.last}`)
      // A line without its end was never answered as kept.
      await file.truncate(offset)
      await file.datasync()
      report({ problem: 'torn-line-cut', line: count + 1 - after.last, bytes: size - offset })
      break
    }
    // All but the newline is there, as after an editor: nothing that can be read is thrown away.
    if (next === null) await file.write('\n', size)
    end = base + (next ?? size + 1)
    count += 1
    const pending = onEntry({ ...record, offset: base + offset, next: end, text })
    if (pending) await pending
  }
  await file.datasync()
  return { end, count }
}
