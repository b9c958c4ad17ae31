import { constants, fstatSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { type OrderEvent, orderEventSchema } from '../../orders/order-book.ts'
import type { HeldLease } from '../lease.ts'
import { StorageUnavailableError, storing } from '../storage-unavailable.ts'
import { replaceFile, syncFolder } from './atomic-file.ts'
import { groupCommit } from './group-commit.ts'
import { chunksOf, linesIn } from './journal-lines.ts'
import { type Entry, entriesIn, recordText } from './journal-record.ts'
import { recover } from './journal-recovery.ts'
import { rewriteLines } from './journal-rewrite.ts'
import { readWriteTurns } from './read-write-turns.ts'
import type { Report } from './report.ts'
import type { SealedMonth } from './sealed-month.ts'
import type { Change, SealedJournal, SealedMonths } from './sealed-months.ts'

export interface Journal {
  /** Resolves with the event's offset once it is durable. */
  append(event: OrderEvent): Promise<number>
  /** Visits durable events from an offset on, in sealed months and here, until the visitor returns false. */
  read(from: number, visit: (entry: Entry) => boolean): Promise<void>
  /** Whether an event begins at the offset, or the next one will. */
  isBoundary(offset: number): Promise<boolean>
  /** Where the current part begins: all before it is sealed. */
  base(): number
  /** The events of the current part, up to an offset or to its end. Nothing may be rewritten meanwhile. */
  entries(before?: number): AsyncIterable<Entry>
  /** Puts other events in the places of earlier ones of the current part; none may be longer than what it replaces. */
  rewrite(entries: Entry[]): Promise<void>
  /** Lets the current part begin where a month ends that was sealed of it. Nothing may be appended meanwhile. */
  beginAfter(month: SealedMonth): Promise<void>
  /** Asks the sealed months, of which none is replaced meanwhile. */
  ask<T>(question: (months: SealedMonths) => Promise<T>): Promise<T>
  /** The months that are sealed. */
  sealed(): readonly SealedMonth[]
  /** Puts other events in the places of a sealed month's; none may be longer than what it replaces. */
  rewriteMonth(month: SealedMonth, change: Change, blankedBefore?: string): Promise<void>
  close(): Promise<void>
}

interface Options {
  path: string
  held: HeldLease
  report: Report
  /** What is sealed of it. */
  sealed: SealedJournal
  /** Called for each event of the current part that is there already; a promise is waited for. */
  onEntry: (entry: Entry) => Promise<void> | undefined
}

const { O_RDWR, O_CREAT, O_WRONLY, O_APPEND, O_DSYNC } = constants
/** Each write is one call that returns when it is durable, and can't fall on what another process has written. */
const appending = O_WRONLY | O_APPEND | O_DSYNC

/** Opens the journal, one event a line, and leaves behind what a crash has left in it. */
export async function openJournal({ path, held, report, sealed, onEntry }: Options): Promise<Journal> {
  const name = basename(path)
  const { months } = sealed
  let base = months.end()
  let file = await open(path, base === 0 ? O_RDWR | O_CREAT : O_RDWR, 0o600)
  const after = { end: base, last: months.last() }
  let { end, count } = await recover({ file, path, report, after, onEntry })
    .then(async (recovered) => {
      await sealed.settle(recovered.count)
      return recovered
    })
    .catch(async (error: unknown) => {
      await Promise.all([file.close(), months.close()])
      throw error
    })
  let tail = await open(path, appending)
  const turns = readWriteTurns()
  const appends = groupCommit(commit)
  let hasTornTail = false
  /** The file that is written into has its name durably. */
  let isNameSynced = true

  async function commit(events: OrderEvent[]): Promise<number[]> {
    await held.assertHeld()
    return storing(() => write(events))
  }

  async function write(events: OrderEvent[]): Promise<number[]> {
    if (hasTornTail) await cutTornTail()
    await syncName()
    // Longer or shorter than we left it: another process writes here, and one of us should not.
    if (fstatSync(tail.fd).size !== end - base) throw new StorageUnavailableError('EFOREIGN')
    const lines = events.map((event, index) => Buffer.from(recordText({ seq: count + 1 + index, event })))
    hasTornTail = true
    try {
      await tail.writeFile(Buffer.concat(lines))
    } catch (error) {
      // If this fails too, it is the first thing that the next append does.
      await cutTornTail().catch(() => undefined)
      throw error
    }
    hasTornTail = false
    count += lines.length
    return lines.map(({ length }) => {
      end += length
      return end - length
    })
  }

  async function cutTornTail(): Promise<void> {
    await held.assertHeld()
    await file.truncate(end - base)
    await file.datasync()
    hasTornTail = false
  }

  async function read(from: number, visit: (entry: Entry) => boolean): Promise<void> {
    if (from < 0 || from > end) throw new RangeError('not an offset of this journal')
    for await (const entry of months.entriesFrom(from)) if (!visit(entry)) return
    for await (const entry of entries(Math.max(from, base), end)) if (!visit(entry)) return
  }

  async function* entries(from: number, to: number): AsyncGenerator<Entry> {
    yield* entriesIn(name, linesIn(chunksOf(file, from - base, to - base), from))
  }

  async function isBoundary(offset: number): Promise<boolean> {
    if (offset === base) return true
    if (offset < 0 || offset > end) return false
    for await (const entry of months.entriesFrom(offset)) return entry.offset === offset
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, offset - base - 1)
    return buffer.toString() === '\n'
  }

  async function rewrite(entries: Entry[]): Promise<void> {
    await held.assertHeld()
    const lines = entries.map((entry) => ({
      offset: entry.offset - base,
      bytes: entry.next - entry.offset - 1,
      text: recordText(entry).trimEnd(),
    }))
    await rewriteLines(path, file, lines, String(held.generation))
  }

  async function beginAfter(month: SealedMonth): Promise<void> {
    const from = month.header.end
    const handles = new Set([file, tail])
    const reopened = async (path: string, flags: number) => {
      const handle = await open(path, flags)
      handles.add(handle)
      return handle
    }
    let next = { file, tail }
    const rest = chunksOf(file, from - base, end - base)
    const replacing = replaceFile(path, rest, {
      writer: String(held.generation),
      async beforeRename(temporary) {
        await held.assertHeld()
        next = { file: await reopened(temporary, O_RDWR), tail: await reopened(temporary, appending) }
      },
      async syncFolder() {
        // The name is the new file's: whatever becomes of the sync, nothing may go into the old one any more.
        ;({ file, tail } = next)
        base = from
        months.enter(month)
        isNameSynced = false
        await syncName()
      },
    })
    await replacing.finally(async () => {
      for (const handle of handles) if (handle !== file && handle !== tail) await handle.close()
    })
  }

  async function syncName(): Promise<void> {
    if (!isNameSynced) await syncFolder(dirname(path))
    isNameSynced = true
  }

  async function rewriteMonth(month: SealedMonth, change: Change, blankedBefore?: string): Promise<void> {
    const by = await months.rewrite(month, change, blankedBefore)
    await turns.writing(async () => months.replace(month, by))
    await month.close()
  }

  async function close(): Promise<void> {
    await appends.idle()
    await turns.writing(() => Promise.all([file.close(), tail.close(), months.close()]))
  }

  return {
    // Parsed here: a line that can't be read back would stop the next start.
    append: async (event) => appends.commit(orderEventSchema.parse(event)),
    read: (from, visit) => turns.reading(() => storing(() => read(from, visit))),
    isBoundary: (offset) => turns.reading(() => storing(() => isBoundary(offset))),
    base: () => base,
    entries: (before = end) => entries(base, before),
    rewrite: (entries) => turns.writing(() => storing(() => rewrite(entries))),
    beginAfter: (month) => turns.writing(() => storing(() => beginAfter(month))),
    ask: (question) => turns.reading(() => storing(() => question(months))),
    sealed: () => [...months.list],
    rewriteMonth: (month, change, blankedBefore) => storing(() => rewriteMonth(month, change, blankedBefore)),
    close,
  }
}
