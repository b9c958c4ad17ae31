import { rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { inTurn } from '../../../in-turn.ts'
import type { OrderEvent } from '../../../orders/order-event.ts'
import type { HeldLease } from '../../lease.ts'
import { StorageUnavailableError, storing } from '../../storage-unavailable.ts'
import { type AppendOnlyFile, createDurable } from '../files/append-only-file.ts'
import { syncFile, syncFolder } from '../files/atomic-file.ts'
import { isWantedIn } from '../files/wanted.ts'
import type { Report } from '../report.ts'
import { segmentFile } from './commit-reading.ts'
import { type CommitRecord, commitLine } from './commit-record.ts'
import { replayCommits } from './commit-replay.ts'
import { groupCommit } from './group-commit.ts'
import { writeBehind } from './write-behind.ts'

/**
 * The write-ahead log of all that is kept. A commit is durable, whole, once it is in the log, at a sync that many
 * share. The journal has its events at once, and each document is put in its place, both without a sync of their own;
 * documents a little later when many come at once. A checkpoint syncs them and removes the log: only after a kill or a
 * loss of power is there anything in it that a start has to do again.
 */
export interface CommitLog {
  /** Resolves when all of it is durable, with where its events begin in the journal; rejects, as a rule, with none of it. */
  commit(commit: Commit): Promise<number[]>
  /** Where events go: without it none are taken. */
  attach(journal: Staging): void
  /** Resolves when nothing of what was committed so far is in the log any more, for it is in its place, durably. */
  checkpoint(): Promise<void>
  /** Takes no commit any more; resolves when those that it took are durable, or are not. */
  stop(): Promise<void>
  /** With a checkpoint: whoever comes next, be it an older release, finds all in its place. */
  close(): Promise<void>
}

export interface Commit {
  document?: DocumentChange
  events: readonly OrderEvent[]
}

export interface DocumentChange {
  path: string
  /** Digest of the text that it takes the place of; null: there was none. */
  before: string | null
  /** null: the document is removed. */
  text: string | null
  /** Called once it is durable, before anything else is done. */
  kept(): void
  /** Puts the document in its place, as it was kept last. */
  write(): Promise<void>
}

/** What the log needs of the journal. */
export interface Staging {
  /** The file that they are lines of. */
  path: string
  /** The lines that the events become. Nothing else is staged before these are kept or taken back. */
  stage(events: readonly OrderEvent[]): Staged
}

export interface Staged {
  /** An event each: where it begins in the file, and in the whole journal. */
  lines: { text: string; at: number; offset: number }[]
  /** Not durably. */
  write(): Promise<void>
  keep(): void
  takeBack(): Promise<void>
}

interface Options {
  /** The data directory. */
  folder: string
  held: HeldLease
  report: Report
}

interface Kept {
  offsets: number[]
  /** Of the document, as far as it is to be waited for. */
  inPlace: Promise<void> | undefined
}

/** A file of the log, and what a checkpoint has to sync before it may go. */
interface Segment {
  path: string
  file: AppendOnlyFile
  touched: Set<string>
}

/** A start that has to do so much again takes some tenths of a second longer. */
const mostBytes = 32 * 1024 * 1024
/** So long, at most, does what was overwritten or forgotten stay in the log. */
const checkpointMs = 10_000
/** So many documents may be in the log alone before whoever changes more of them waits. */
const mostBehind = 4_000

/** Opens the log, and does again what the last process did not. */
export async function openCommitLog({ folder, held, report }: Options): Promise<CommitLog> {
  let number = await replayCommits(folder, String(held.generation), report)
  let segment: Segment | null = null
  /** Those that nothing is added to, until all is durable in its place. */
  const full = new Set<Segment>()
  /** Those of the documents that were changed. */
  const folders = new Set<string>()
  const behind = writeBehind({ most: mostBehind, isWanted: () => [...folders].some(isWantedIn) })
  const commits = groupCommit((batch: Commit[]) => alone('', () => write(batch)))
  const alone = inTurn()
  let journal: Staging | null = null
  let journalFile = ''
  let checkpoints = Promise.resolve()
  let isClosed = false
  let timer: NodeJS.Timeout | undefined

  async function write(batch: Commit[]): Promise<Kept[]> {
    await held.assertHeld()
    const events = batch.flatMap(({ events }) => events)
    if (events.length > 0 && !journal) throw new Error('there is no journal yet for what happened')
    const staged = events.length > 0 ? journal?.stage(events) : undefined
    const staging = [...(staged?.lines ?? [])]
    const written = batch.map((commit) => ({ commit, lines: staging.splice(0, commit.events.length) }))
    await storing(async () => {
      segment ??= await begin()
      // All of them in one line: what the power leaves of a batch is a line that nobody can read.
      const line = commitLine(written.flatMap(({ commit, lines }) => recordOf(commit, lines)))
      await appendBoth(segment.file, Buffer.from(line), staged)
    })
    // While it became durable this process may have been paused.
    await held.assertHeld()
    staged?.keep()
    if (staged && journal) segment?.touched.add(journal.path)
    const inPlace = batch.map(({ document }) => document && keep(document))
    if (segment && segment.file.end() > mostBytes) tryCheckpoint()
    return written.map(({ lines }, index) => ({ offsets: lines.map(({ offset }) => offset), inPlace: inPlace[index] }))
  }

  function recordOf({ document }: Commit, lines: Staged['lines']): CommitRecord {
    const events = lines.map(({ text, at }) => ({ file: journalFile, at, line: text }))
    if (!document) return events
    const { path, before, text } = document
    return [...events, { file: relative(folder, path), before, text }]
  }

  /** Into the journal first, where it is not durable yet: what the log has is there in any case. */
  async function appendBoth(log: AppendOnlyFile, lines: Buffer, staged: Staged | undefined): Promise<void> {
    await staged?.write()
    try {
      await log.append(lines)
    } catch (error) {
      // If that fails too, the journal's next batch begins with it.
      await staged?.takeBack().catch(() => undefined)
      throw error
    }
  }

  function keep(document: DocumentChange): Promise<void> {
    document.kept()
    folders.add(dirname(document.path))
    segment?.touched.add(document.path)
    return behind.put(document.path, document.write)
  }

  async function begin(): Promise<Segment> {
    number += 1
    const path = join(folder, segmentFile(number))
    const file = await createDurable(path)
    await syncFolder(folder)
    timer = setTimeout(tryCheckpoint, checkpointMs).unref()
    return { path, file, touched: new Set() }
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
    await alone('', async () => {
      clearTimeout(timer)
      if (segment) full.add(segment)
      segment = null
    })
    if (full.size === 0) return
    await behind.flush()
    for (const done of full) {
      await held.assertHeld()
      await syncFiles(done.touched)
      await done.file.close()
      await rm(done.path, { force: true })
      full.delete(done)
    }
    await syncFolder(folder)
  }

  async function stop(): Promise<void> {
    isClosed = true
    await commits.idle()
  }

  async function close(): Promise<void> {
    await stop()
    // What can't be made durable now the next start does again.
    await checkpoint().catch(() => undefined)
    behind.end()
    for (const { file } of full) await file.close().catch(() => undefined)
  }

  return {
    async commit(commit) {
      await behind.room()
      if (isClosed) throw new StorageUnavailableError('ECLOSED')
      const { offsets, inPlace } = await commits.commit(commit)
      await inPlace
      return offsets
    },
    attach(theirs) {
      journal = theirs
      journalFile = relative(folder, theirs.path)
    },
    checkpoint,
    stop,
    close,
  }
}

/** @param paths those that are gone are as durable as the folder that they were in */
async function syncFiles(paths: Set<string>): Promise<void> {
  for (const path of paths) await syncFile(path)
  for (const parent of new Set(Array.from(paths, dirname))) await syncFolder(parent)
}
