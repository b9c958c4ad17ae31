import type { FileHandle } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { syncFolder } from './atomic-file.ts'
import { JournalBrokenError } from './journal-broken.ts'
import { linesOf } from './journal-lines.ts'
import type { Entry } from './journal-record.ts'
import { parseRecord } from './journal-record.ts'
import { finishRewrite } from './journal-rewrite.ts'
import type { Report } from './report.ts'

interface Recovering {
  file: FileHandle
  path: string
  report: Report
  onEntry: (entry: Entry) => void
}

/**
 * Reads the journal from its beginning and leaves it ending with a whole line.
 * @returns where it ends, in bytes, and how many events it holds
 * @throws JournalBrokenError when a line other than a torn last one is not the event that belongs there
 */
export async function recover({ file, path, report, onEntry }: Recovering): Promise<{ end: number; count: number }> {
  await syncFolder(dirname(path))
  await finishRewrite(path, file)
  const { size } = await file.stat()
  let end = 0
  let count = 0
  for await (const { text, offset, next } of linesOf(file, 0, size)) {
    const record = parseRecord(text)
    if (record?.seq !== count + 1) {
      if (next !== null) throw new JournalBrokenError(basename(path), `line ${count + 1}`)
      // A line without its end was never answered as kept.
      await file.truncate(offset)
      await file.datasync()
      report({ problem: 'torn-line-cut', line: count + 1, bytes: size - offset })
      break
    }
    // All but the newline is there, as after an editor: nothing that can be read is thrown away.
    if (next === null) await file.write('\n', size)
    end = next ?? size + 1
    count += 1
    onEntry({ ...record, offset, next: end })
  }
  await file.datasync()
  return { end, count }
}
