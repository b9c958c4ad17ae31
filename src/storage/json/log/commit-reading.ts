import { type FileHandle, open, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ifPresent } from '../../../ops/system-error.ts'
import { linesOf } from '../files/lines.ts'
import { JournalBrokenError } from '../journal-broken.ts'
import { type AppendedRecord, type CommitRecord, type DocumentRecord, digestOf, parseCommit } from './commit-record.ts'

export const segmentFile = (number: number): string => `commits.${number}.jsonl`

/** What the log says of one document. */
export interface Committed {
  /** Digests of all that it was before and on the way. */
  known: Set<string | null>
  text: string | null
}

/** What was written at the end of a file, one line after another. */
export interface Appended {
  /** Where the first one begins there, in bytes. */
  at: number
  text: string
}

/** All that is in the log. Files are named by their paths within the data directory. */
export interface Commits {
  /** From the oldest; none: there is no log. */
  segments: number[]
  documents: Map<string, Committed>
  appended: Map<string, Appended>
  /** When it was written to last, by the file system's clock; 0: never. */
  lastWrite: number
}

/**
 * Reads the log and changes nothing; also while a bot writes to it. What it removes meanwhile is in the documents.
 * @throws JournalBrokenError when a line other than a torn last one is no commit
 */
export async function readCommits(folder: string): Promise<Commits> {
  const commits: Commits = {
    segments: await segmentsIn(folder),
    documents: new Map(),
    appended: new Map(),
    lastWrite: 0,
  }
  for (const number of commits.segments) {
    const path = join(folder, segmentFile(number))
    const handle = await ifPresent(open(path, 'r'))
    if (!handle) continue
    try {
      for await (const commit of commitsIn(handle, basename(path))) {
        for (const record of commit) note(commits, record)
      }
      commits.lastWrite = Math.max(commits.lastWrite, (await handle.stat()).mtimeMs)
    } finally {
      await handle.close()
    }
  }
  return commits
}

/**
 * What a document holds, by its file and by what the log says of it, if anything. The file wins where it is whole and
 * the log doesn't know it: somebody has built on what the log led to, a tool of the shop's or another release of the
 * bot.
 */
export function standing(current: string | null, committed: Committed | undefined): string | null {
  if (!committed || (isWhole(current) && !committed.known.has(digestOf(current)))) return current
  return committed.text
}

export async function segmentsIn(folder: string): Promise<number[]> {
  const names = await readdir(folder)
  const numbers = names.map((name) => Number(/^commits\.(\d+)\.jsonl$/.exec(name)?.[1] ?? 0))
  return numbers.filter((number) => number > 0).sort((a, b) => a - b)
}

/** What the log has of a file beyond the place up to which that is whole, in bytes; empty: nothing. */
export function beyond(place: number, appended: Appended | undefined): Buffer {
  const { at, text } = appended ?? { at: 0, text: '' }
  return place < at ? Buffer.alloc(0) : Buffer.from(text).subarray(place - at)
}

async function* commitsIn(handle: FileHandle, name: string): AsyncGenerator<CommitRecord> {
  for await (const { text, offset, next } of linesOf(handle, 0, (await handle.stat()).size)) {
    // A line without its end was never answered as kept. Zeros are room ahead, or what a power failure left of a line.
    if (next === null || text.includes('\0')) return
    const commit = parseCommit(text)
    if (!commit) throw new JournalBrokenError(name, `byte ${offset}`)
    yield commit
  }
}

function note(commits: Commits, record: DocumentRecord | AppendedRecord): void {
  if ('line' in record) noteAppended(commits, record)
  else noteDocument(commits, record)
}

function noteDocument({ documents }: Commits, { file, before, text }: DocumentRecord): void {
  const known = documents.get(file)?.known ?? new Set()
  documents.set(file, { known: known.add(before).add(digestOf(text)), text })
}

function noteAppended({ appended }: Commits, { file, at, line }: AppendedRecord): void {
  const before = appended.get(file)
  appended.set(file, { at: before?.at ?? at, text: `${before?.text ?? ''}${line}` })
}

/** A loss of power leaves a file that was not synced empty, cut or full of zeros, but it does not remove it. */
function isWhole(text: string | null): boolean {
  if (text === null || text.endsWith('\n')) return true
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
