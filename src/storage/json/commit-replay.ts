import { open, readdir, readFile, rm, rmdir, stat } from 'node:fs/promises'
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

/**
 * Puts every document where the log says, durably, and removes the log.
 *
 * What stands in a document's place wins where it is whole and the log knows nothing of it: somebody has built on what
 * the log led to, be it a tool of the shop's or another release of the bot.
 * @param writer as of `replaceFile`
 * @returns the number of the log's last segment; 0: there was none
 */
export async function replayCommits(folder: string, writer: string, report: Report): Promise<number> {
  const segments = await segmentsIn(folder)
  if (segments.length === 0) return 0
  const documents = new Map<string, Committed>()
  let lastWrite = 0
  for (const number of segments) {
    const path = join(folder, segmentFile(number))
    for await (const commit of commitsOf(path)) note(documents, commit)
    lastWrite = Math.max(lastWrite, (await stat(path)).mtimeMs)
  }
  for (const [file, committed] of documents) await settle(join(folder, file), committed, { writer, report, lastWrite })
  for (const number of segments) await rm(join(folder, segmentFile(number)))
  await syncFolder(folder)
  return segments.at(-1) ?? 0
}

async function segmentsIn(folder: string): Promise<number[]> {
  const names = await readdir(folder)
  const numbers = names.map((name) => Number(/^commits\.(\d+)\.jsonl$/.exec(name)?.[1] ?? 0))
  return numbers.filter((number) => number > 0).sort((a, b) => a - b)
}

/** @throws JournalBrokenError when a line other than a torn last one is no commit */
async function* commitsOf(path: string): AsyncGenerator<Commit> {
  const handle = await open(path, 'r')
  try {
    for await (const { text, offset, next } of linesOf(handle, 0, (await handle.stat()).size)) {
      const commit = parseCommit(text)
      // A line without its end was never answered as kept.
      if (next === null) return
      if (!commit) throw new JournalBrokenError(basename(path), `byte ${offset}`)
      yield commit
    }
  } finally {
    await handle.close()
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

async function settle(path: string, { known, text }: Committed, { writer, report, lastWrite }: Settling) {
  if ((await currentText(path)) === text) return syncFile(path)
  await releaseDead(`${path}.lock`, lastWrite)
  const lock = await lockFile(path)
  try {
    const current = await currentText(path)
    if (current !== null && isWhole(current) && !known.has(digestOf(current))) {
      report({ problem: 'changed-elsewhere', file: basename(path) })
    } else if (current === null && !known.has(null)) {
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

/** A loss of power leaves a file that was not synced empty, cut or full of zeros. */
function isWhole(text: string): boolean {
  if (text.endsWith('\n')) return true
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
