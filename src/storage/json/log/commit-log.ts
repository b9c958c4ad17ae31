import { dirname, relative } from 'node:path'
import { inTurn } from '../../../concurrency/in-turn.ts'
import type { HeldLease } from '../../lease.ts'
import { StorageUnavailableError, storing } from '../../storage-unavailable.ts'
import type { AppendOnlyFile } from '../files/append-only-file.ts'
import { isWantedIn } from '../files/wanted.ts'
import type { Report } from '../report.ts'
import type { Commit, DocumentChange } from './commit.ts'
import { type CommitRecord, commitLine } from './commit-record.ts'
import { replayCommits } from './commit-replay.ts'
import { groupCommit } from './group-commit.ts'
import { createSegments } from './segments.ts'
import type { Staged, Staging } from './staging.ts'
import { writeBehind } from './write-behind.ts'

/**
 * The write-ahead log of all that is kept. A commit is durable, whole, once it is in the log, at a sync that many
 * share. The journal has its events at once, and each document is put in its place, both without a sync of their own;
 * documents a little later when many come at once. A checkpoint syncs them and removes the log: only after a kill or a
 * loss of power is there anything in it that a start has to do again.
 */
export interface CommitLog {
  /** Resolves when all of it is durable, with where its events begin in the journal. Rejects with none kept, mostly. */
  commit(commit: Commit): Promise<number[]>
  /** Where events go: without it none are taken. */
  attach(journal: Staging): void
  /** Resolves when all that was committed so far is in its place, durably, and no longer in the log. */
  checkpoint(): Promise<void>
  /** Takes no commit any more; resolves when those that it took are durable, or are not. */
  stop(): Promise<void>
  /** With a checkpoint: the next process, even an older release, finds everything in its place. */
  close(): Promise<void>
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

/** A commit, with the lines of the journal that its events become. */
interface Written {
  commit: Commit
  lines: Staged['lines']
}

/** A start that has to do so much again takes some tenths of a second longer. */
const mostBytes = 32 * 1024 * 1024
/** How long what was overwritten or forgotten stays in the log, at most. */
const checkpointMs = 10_000
/** How many documents may be in the log alone before changes to more of them have to wait. */
const mostBehind = 4_000

/** Opens the log, and does again what the last process did not. */
export async function openCommitLog({ folder, held, report }: Options): Promise<CommitLog> {
  const segments = createSegments({
    folder,
    held,
    last: await replayCommits(folder, String(held.generation), report),
  })
  /** Those of the documents that were changed. */
  const folders = new Set<string>()
  const behind = writeBehind({ most: mostBehind, isWanted: () => [...folders].some(isWantedIn) })
  const commits = groupCommit((batch: Commit[]) => alone('', () => write(batch)))
  const alone = inTurn()
  let journal: Staging | null = null
  let journalFile = ''
  let lastCheckpoint = Promise.resolve()
  /** Has not begun yet. */
  let nextCheckpoint: Promise<void> | null = null
  let isClosed = false
  let timer: NodeJS.Timeout | undefined

  async function write(batch: Commit[]): Promise<Kept[]> {
    await held.assertHeld()
    const { staged, written } = stage(batch)
    await storing(async () => {
      const file = await segments.current()
      timer ??= setTimeout(tryCheckpoint, checkpointMs).unref()
      // All of them in one line: what the power leaves of a batch is a line that nobody can read.
      const line = commitLine(written.flatMap((each) => recordOf(each, folder, journalFile)))
      await appendBoth(file, Buffer.from(line), staged)
    })
    // While it became durable this process may have been paused.
    await held.assertHeld()
    staged?.keep()
    if (staged && journal) segments.touch(journal.path)
    const inPlace = batch.map(({ document }) => document && keep(document))
    if (segments.size() > mostBytes) tryCheckpoint()
    return written.map(({ lines }, index) => ({ offsets: lines.map(({ offset }) => offset), inPlace: inPlace[index] }))
  }

  /** Each commit with the lines that its events become. */
  function stage(batch: Commit[]): { staged: Staged | undefined; written: Written[] } {
    const events = batch.flatMap((commit) => commit.events)
    if (events.length > 0 && !journal) throw new Error('there is no journal yet for what happened')
    const staged = events.length > 0 ? journal?.stage(events) : undefined
    const staging = [...(staged?.lines ?? [])]
    const written = batch.map((commit) => ({ commit, lines: staging.splice(0, commit.events.length) }))
    return { staged, written }
  }

  function keep(document: DocumentChange): Promise<void> {
    document.kept()
    folders.add(dirname(document.path))
    segments.touch(document.path)
    return behind.put(document.path, document.write)
  }

  /** What fails is tried again with the next one. */
  function tryCheckpoint(): void {
    checkpoint().catch(() => undefined)
  }

  /** All who ask while one is under way share the next. */
  function checkpoint(): Promise<void> {
    nextCheckpoint ??= lastCheckpoint.then(() => {
      nextCheckpoint = null
      return storing(empty)
    })
    lastCheckpoint = nextCheckpoint.catch(() => undefined)
    return nextCheckpoint
  }

  async function empty(): Promise<void> {
    await alone('', async () => {
      clearTimeout(timer)
      timer = undefined
      segments.rotate()
    })
    await behind.flush()
    await segments.removeFull()
  }

  async function stop(): Promise<void> {
    isClosed = true
    await commits.idle()
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
    async close() {
      await stop()
      // What can't be made durable now the next start does again.
      await checkpoint().catch(() => undefined)
      behind.end()
      await segments.close()
    },
  }
}

/** Files are named as they are found from the data directory. */
function recordOf({ commit: { document }, lines }: Written, folder: string, journalFile: string): CommitRecord {
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
