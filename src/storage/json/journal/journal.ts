import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { OrderEvent } from '../../../orders/order-event.ts'
import type { HeldLease } from '../../lease.ts'
import { storing } from '../../storage-unavailable.ts'
import { openAppendOnly } from '../files/append-only-file.ts'
import { replaceFile, syncFolder } from '../files/atomic-file.ts'
import { chunksOf, linesIn } from '../files/lines.ts'
import type { CommitLog, Staged } from '../log/commit-log.ts'
import type { Report } from '../report.ts'
import { type Entry, entriesIn, recordText } from './journal-record.ts'
import { recover } from './journal-recovery.ts'
import { rewriteLines } from './journal-rewrite.ts'
import { readWriteTurns } from './read-write-turns.ts'
import type { SealedMonth } from './sealed-month.ts'
import type { Change, SealedJournal, SealedMonths } from './sealed-months.ts'

export interface Journal {
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
  /** What its events are committed to. */
  log: CommitLog
  report: Report
  /** What is sealed of it. */
  sealed: SealedJournal
  /** Called for each event of the current part that is there already; a promise is waited for. */
  onEntry: (entry: Entry) => Promise<void> | undefined
}

const { O_RDWR, O_CREAT } = constants

/** Opens the journal, one event a line, and leaves behind what a crash has left in it. */
export async function openJournal({ path, held, log, report, sealed, onEntry }: Options): Promise<Journal> {
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
  let tail = await openAppendOnly(path)
  const turns = readWriteTurns()
  /** The file that is written into has its name durably. */
  let isNameSynced = true

  function stage(events: readonly OrderEvent[]): Staged {
    const lines: Staged['lines'] = []
    let next = end
    for (const event of events) {
      const text = recordText({ seq: count + 1 + lines.length, event })
      lines.push({ text, at: next - base, offset: next })
      next += Buffer.byteLength(text)
    }
    return {
      lines,
      async write() {
        await syncName()
        await tail.append(Buffer.from(lines.map(({ text }) => text).join('')))
      },
      keep() {
        end = next
        count += lines.length
      },
      takeBack: () => tail.cutTo(end - base),
    }
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
    const opened: { close(): Promise<void> }[] = [file, tail]
    const reopened = <T extends { close(): Promise<void> }>(handle: T): T => {
      opened.push(handle)
      return handle
    }
    let next = { file, tail }
    const rest = chunksOf(file, from - base, end - base)
    const replacing = replaceFile(path, rest, {
      writer: String(held.generation),
      async beforeRename(temporary) {
        await held.assertHeld()
        const whole = reopened(await open(temporary, O_RDWR))
        next = { file: whole, tail: reopened(await openAppendOnly(temporary)) }
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
      for (const each of opened) if (each !== file && each !== tail) await each.close()
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
    // What is being committed is still to be written here.
    await log.stop()
    await turns.writing(() => Promise.all([file.close(), tail.close(), months.close()]))
  }

  log.attach({ path, stage })
  return {
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
