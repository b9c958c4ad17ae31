import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ifPresent } from '../ops/system-error.ts'
import { linesOf } from '../storage/json/files/lines.ts'
import { parseRecord } from '../storage/json/journal/journal-record.ts'
import { journalName } from '../storage/json/journal/sealed-months.ts'
import { JournalBrokenError } from '../storage/json/journal-broken.ts'
import { BackupError } from './backup-error.ts'
import { busy, bytesOf, type DataFile } from './data-file.ts'

/**
 * The journal's current part up to its last whole line. It only grows, but for one thing: whoever is forgotten is
 * blanked in place. So it is read twice: the same bytes both times, with no rewrite under way before or after, are
 * bytes that nobody changed.
 * @throws BackupError `busy` when somebody did
 * @throws JournalBrokenError rather than replace a good backup with one that no bot would start on
 */
export async function* steadyJournal(folder: string): AsyncGenerator<DataFile> {
  await assertNoRewrite(folder)
  const handle = await open(join(folder, journalName), constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const size = await endOfLastLine(handle)
    const first = createHash('sha256')
    for await (const chunk of bytesOf(handle, journalName, size)) first.update(chunk)
    const broken = await firstBrokenLine(handle, size)
    const second = createHash('sha256')
    yield { name: journalName, size, content: hashed(bytesOf(handle, journalName, size), second) }
    if (!second.digest().equals(first.digest())) throw busy(journalName)
    await assertNoRewrite(folder)
    if (broken !== null) throw new JournalBrokenError(journalName, `line ${broken}`)
  } finally {
    await handle.close()
  }
}

async function assertNoRewrite(folder: string): Promise<void> {
  const name = `${journalName}.rewrite`
  if (!(await ifPresent(stat(join(folder, name))))) return
  throw new BackupError('busy', `${name} is there: a customer is being forgotten. If it stays, start the bot once`)
}

async function endOfLastLine(handle: FileHandle): Promise<number> {
  const { size } = await handle.stat()
  const piece = Buffer.alloc(64 * 1024)
  for (let end = size; end > 0; ) {
    const from = Math.max(0, end - piece.length)
    const { bytesRead } = await handle.read(piece, 0, end - from, from)
    const newline = piece.subarray(0, bytesRead).lastIndexOf('\n')
    if (newline !== -1) return from + newline + 1
    end = from
  }
  return 0
}

/** The number of the first line that is not the event that belongs there, whole; null when each of them is. */
async function firstBrokenLine(handle: FileHandle, size: number): Promise<number | null> {
  let line = 0
  let before: number | null = null
  for await (const { text, next } of linesOf(handle, 0, size)) {
    line += 1
    const seq: number | undefined = parseRecord(text)?.seq
    if (seq === undefined || next === null || (before !== null && seq !== before + 1)) return line
    before = seq
  }
  return null
}

async function* hashed(content: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>) {
  for await (const chunk of content) {
    hash.update(chunk)
    yield chunk
  }
}
