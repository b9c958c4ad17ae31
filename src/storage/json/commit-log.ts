import { constants, fstatSync } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { HeldLease } from '../lease.ts'
import { StorageUnavailableError, storing } from '../storage-unavailable.ts'
import { syncFile, syncFolder } from './atomic-file.ts'
import { type Commit, commitLine } from './commit-record.ts'
import { replayCommits, segmentFile } from './commit-replay.ts'
import { groupCommit } from './group-commit.ts'
import { readWriteTurns } from './read-write-turns.ts'
import type { Report } from './report.ts'

/**
 * The write-ahead log of the documents. A commit is durable once it is in the log, at a sync that many share; the
 * document itself is then replaced without one, at once, so that whoever looks sees the newest. A checkpoint syncs the
 * documents and removes the log: only after a loss of power is there anything in it that a start has to do again.
 */
export interface CommitLog {
  /**
   * Resolves when the commit is durable and `apply` has made it so; rejects, as a rule, with neither.
   * @param path of the document, within the data directory
   * @param apply puts the document where the commit says; what needs room on the disk has been done before
   */
  commit(path: string, change: Omit<Commit, 'file'>, apply: () => Promise<void>): Promise<void>
  /** Resolves when nothing of what was committed so far is in the log any more, for it is in the documents, durably. */
  checkpoint(): Promise<void>
  /** With a checkpoint: whoever comes next, be it an older release, finds all in the documents. */
  close(): Promise<void>
}

interface Options {
  /** The data directory. */
  folder: string
  held: HeldLease
  report: Report
}

/** A file of the log, and what a checkpoint has to sync before it may go. */
interface Segment {
  path: string
  handle: FileHandle
  end: number
  /** A write failed in the middle, and could not be taken back at once. */
  isTorn: boolean
  files: Set<string>
}

const { O_CREAT, O_EXCL, O_WRONLY, O_APPEND, O_DSYNC } = constants

const mostBytes = 4 * 1024 * 1024
/** So long, at most, does what was overwritten or forgotten stay in the log. */
const checkpointMs = 10_000

/** Opens the log, and does again what the last process may not have made durable. */
export async function openCommitLog({ folder, held, report }: Options): Promise<CommitLog> {
  let number = await replayCommits(folder, String(held.generation), report)
  let segment: Segment | null = null
  /** Those that nothing is added to, until their documents are durable. */
  const full = new Set<Segment>()
  const turns = readWriteTurns()
  const commits = groupCommit(write)
  let checkpoints = Promise.resolve()
  let isClosed = false
  let timer: NodeJS.Timeout | undefined

  async function write(batch: Commit[]): Promise<null[]> {
    if (isClosed) throw new StorageUnavailableError('ECLOSED')
    await held.assertHeld()
    await storing(async () => {
      segment ??= await begin()
      await append(segment, batch)
    })
    return batch.map(() => null)
  }

  async function begin(): Promise<Segment> {
    number += 1
    const path = join(folder, segmentFile(number))
    // Each write is one call that returns when it is durable.
    const handle = await open(path, O_CREAT | O_EXCL | O_WRONLY | O_APPEND | O_DSYNC, 0o600)
    await syncFolder(folder)
    timer = setTimeout(tryCheckpoint, checkpointMs).unref()
    return { path, handle, end: 0, isTorn: false, files: new Set() }
  }

  async function append(into: Segment, batch: Commit[]): Promise<void> {
    if (into.isTorn) await cutTornEnd(into)
    if (fstatSync(into.handle.fd).size !== into.end) throw new StorageUnavailableError('EFOREIGN')
    const lines = Buffer.from(batch.map(commitLine).join(''))
    into.isTorn = true
    try {
      await into.handle.writeFile(lines)
    } catch (error) {
      await cutTornEnd(into).catch(() => undefined)
      throw error
    }
    into.isTorn = false
    into.end += lines.length
    for (const { file } of batch) into.files.add(file)
    if (into.end > mostBytes) tryCheckpoint()
  }

  async function cutTornEnd(of: Segment): Promise<void> {
    await of.handle.truncate(of.end)
    await of.handle.datasync()
    of.isTorn = false
  }

  /** What fails is tried again with the next one. */
  function tryCheckpoint(): void {
    checkpoint().catch(() => undefined)
  }

  function checkpoint(): Promise<void> {
    checkpoints = checkpoints.catch(() => undefined).then(() => storing(empty))
    return checkpoints
  }

  async function empty(): Promise<void> {
    // In its own turn: what is in the log then is in the documents as well.
    await turns.writing(async () => {
      clearTimeout(timer)
      if (segment) full.add(segment)
      segment = null
    })
    if (full.size === 0) return
    for (const done of full) {
      await held.assertHeld()
      await syncDocuments(folder, done.files)
      await done.handle.close()
      await rm(done.path, { force: true })
      full.delete(done)
    }
    await syncFolder(folder)
  }

  async function close(): Promise<void> {
    isClosed = true
    // What can't be made durable now the next start does again.
    await checkpoint().catch(() => undefined)
    for (const { handle } of full) await handle.close().catch(() => undefined)
  }

  return {
    commit: (path, change, apply) =>
      turns.reading(async () => {
        await commits.commit({ file: relative(folder, path), ...change })
        await apply()
      }),
    checkpoint,
    close,
  }
}

/** @param files within the folder; those that were removed again are as durable as the folder that they were in */
async function syncDocuments(folder: string, files: Iterable<string>): Promise<void> {
  const paths = Array.from(files, (file) => join(folder, file))
  for (const path of paths) await syncFile(path)
  for (const parent of new Set(paths.map(dirname))) await syncFolder(parent)
}
