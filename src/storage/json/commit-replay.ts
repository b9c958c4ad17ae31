import { type FileHandle, open, readdir, readFile, rm, rmdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ifPresent } from '../storage-unavailable.ts'
import { replaceFile, syncFile, syncFolder } from './atomic-file.ts'
import { type Commit, digestOf, parseCommit } from './commit-record.ts'
import { lockFile } from './file-lock.ts'
import { JournalBrokenError } from './journal-broken.ts'
import { linesOf } from './journal-lines.ts'
import type { Report } from './report.ts'

export const segmentFile = (number: number): string => `commits.${number}.jsonl`

/** What the log says of one document. */
interface Committed {
  /** Digests of all that it was before and on the way. */
  known: Set<string | null>
  text: string | null
}

/** All that is in the log. */
export interface Commits {
  /** From the oldest; none: there is no log. */
  segments: number[]
  /** By their paths within the data directory. */
  documents: Map<string, Committed>
  /** When it was written to last, by the file system's clock; 0: never. */
  lastWrite: number
}

/**
 * Puts every document where the log says, durably, and removes the log.
 * @param writer as of `replaceFile`
 * @returns the number of the log's last segment; 0: there was none
 */
export async function replayCommits(folder: string, writer: string, report: Report): Promise<number> {
  const { segments, documents, lastWrite } = await readCommits(folder)
  if (segments.length === 0) return 0
  for (const [file, committed] of documents) await settle(join(folder, file), committed, { writer, report, lastWrite })
  for (const number of segments) await rm(join(folder, segmentFile(number)))
  await syncFolder(folder)
  return segments.at(-1) ?? 0
}

/**
 * Reads the log and changes nothing; also while a bot writes to it. What it removes meanwhile is in the documents.
 * @throws JournalBrokenError when a line other than a torn last one is no commit
 */
export async function readCommits(folder: string): Promise<Commits> {
  const commits: Commits = { segments: await segmentsIn(folder), documents: new Map(), lastWrite: 0 }
  for (const number of commits.segments) {
    const path = join(folder, segmentFile(number))
    const handle = await ifPresent(open(path, 'r'))
    if (!handle) continue
    try {
      for await (const commit of commitsIn(handle, basename(path))) note(commits.documents, commit)
      commits.lastWrite = Math.max(commits.lastWrite, (await handle.stat()).mtimeMs)
    } finally {
      await handle.close()
    }
  }
  return commits
}

/**
 * What a document is, of what stands in its place and what the log says of it, if anything.
 *
 * What stands in its place wins where it is whole and the log knows nothing of it: somebody has built on what the log
 * led to, be it a tool of the shop's or another release of the bot.
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

async function* commitsIn(handle: FileHandle, name: string): AsyncGenerator<Commit> {
  for await (const { text, offset, next } of linesOf(handle, 0, (await handle.stat()).size)) {
    const commit = parseCommit(text)
    // A line without its end was never answered as kept.
    if (next === null) return
    if (!commit) throw new JournalBrokenError(name, `byte ${offset}`)
    yield commit
  }
}

function note(documents: Map<string, Committed>, { file, before, text }: Commit): void {
  const known = documents.get(file)?.known ?? new Set()
  documents.set(file, { known: known.add(before).add(digestOf(text)), text })
}

interface Settling {
  writer: string
  report: Report
  lastWrite: number
}

async function settle(path: string, committed: Committed, { writer, report, lastWrite }: Settling) {
  const { text } = committed
  if ((await currentText(path)) === text) return syncFile(path)
  await releaseDead(`${path}.lock`, lastWrite)
  const lock = await lockFile(path)
  try {
    if (standing(await currentText(path), committed) !== text) {
      report({ problem: 'changed-elsewhere', file: basename(path) })
    } else if (text === null) {
      await rm(path, { force: true })
    } else {
      await replaceFile(path, text, { writer, beforeRename: lock.assertHeld })
    }
  } finally {
    await lock.release()
  }
}

const currentText = (path: string): Promise<string | null> => ifPresent(readFile(path, 'utf8'))

/**
 * A document that is not where the log says was under the lock of the process that died in between. It took the lock
 * before it wrote to the log, which tells its lock from that of a tool that came later: nobody waits for it to go stale.
 */
async function releaseDead(lock: string, lastWrite: number): Promise<void> {
  const taken = await ifPresent(stat(lock))
  // By its ctime: its mtime is what its holder says it is.
  if (taken && taken.ctimeMs <= lastWrite) await ifPresent(rmdir(lock))
}

/** A loss of power leaves a file that was not synced empty, cut or full of zeros. No file at all is no such thing. */
function isWhole(text: string | null): boolean {
  if (text === null || text.endsWith('\n')) return true
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
