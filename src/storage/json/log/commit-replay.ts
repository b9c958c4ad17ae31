import { constants } from 'node:fs'
import { type FileHandle, open, rm, rmdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { syncFolder } from '../../../files/replace-file.ts'
import { ifPresent } from '../../../ops/system-error.ts'
import { JournalBrokenError } from '../journal-broken.ts'
import type { Report } from '../report.ts'
import { type Commits, readCommits, segmentFile } from './commit-reading.ts'
import { type Settling, settleDocument } from './settle-document.ts'

/**
 * Does again what the log says, durably, and removes it.
 * @param writer as of `replaceFile`
 * @returns the number of the log's last segment; 0: there was none
 */
export async function replayCommits(folder: string, writer: string, report: Report): Promise<number> {
  const commits = await readCommits(folder)
  await replayDocuments(folder, commits, { writer, report })
  for (const [file, { at, text }] of commits.appended) await appendAgain(join(folder, file), at, Buffer.from(text))
  await removeLog(folder, commits)
  return commits.segments.at(-1) ?? 0
}

/** Puts every document where the log says. */
export async function replayDocuments(folder: string, { documents, lastWrite }: Commits, by: Settling): Promise<void> {
  for (const [file, committed] of documents) {
    const path = join(folder, file)
    await releaseDead(`${path}.lock`, lastWrite)
    await settleDocument(path, committed, by)
  }
}

export async function removeLog(folder: string, { segments }: Commits): Promise<void> {
  for (const number of segments) await rm(join(folder, segmentFile(number)))
  if (segments.length > 0) await syncFolder(folder)
}

/**
 * The process that died held the locks of what it had not put in its place yet. It took them before it wrote to the
 * log, which tells them from that of a tool that came later: nobody waits for them to go stale.
 */
async function releaseDead(lock: string, lastWrite: number): Promise<void> {
  const taken = await ifPresent(stat(lock))
  // By its ctime: its mtime is what its holder says it is.
  if (taken && taken.ctimeMs <= lastWrite) await ifPresent(rmdir(lock))
}

/** What is there already stays, and what comes after it: it was written, but never answered as kept. */
async function appendAgain(path: string, at: number, bytes: Buffer): Promise<void> {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600)
  try {
    if ((await file.stat()).size < at) throw new JournalBrokenError(basename(path), `byte ${at} of this file`)
    if (!(await holds(file, at, bytes))) {
      await file.truncate(at)
      await file.write(bytes, 0, bytes.length, at)
    }
    await file.datasync()
  } finally {
    await file.close()
  }
}

async function holds(file: FileHandle, at: number, bytes: Buffer): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes.length), 0, bytes.length, at)
  return bytesRead === bytes.length && buffer.equals(bytes)
}
