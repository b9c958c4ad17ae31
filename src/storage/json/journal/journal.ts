import type { HeldLease } from '../../lease.ts'
import { storing } from '../../storage-unavailable.ts'
import type { CommitLog } from '../log/commit-log.ts'
import type { Report } from '../report.ts'
import { type CurrentPart, openCurrentPart } from './current-part.ts'
import type { Entry } from './journal-record.ts'
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

/** Opens the journal, one event a line, and leaves behind what a crash has left in it. */
export async function openJournal(options: Options): Promise<Journal> {
  const { log, sealed } = options
  const { months } = sealed
  const part = await openPart(options).catch(async (error: unknown) => {
    await months.close()
    throw error
  })
  const turns = readWriteTurns()

  async function read(from: number, visit: (entry: Entry) => boolean): Promise<void> {
    if (from < 0 || from > part.end()) throw new RangeError('not an offset of this journal')
    for await (const entry of months.entriesFrom(from)) if (!visit(entry)) return
    for await (const entry of part.entries(Math.max(from, part.base()), part.end())) if (!visit(entry)) return
  }

  async function isBoundary(offset: number): Promise<boolean> {
    if (offset === part.base()) return true
    if (offset < 0 || offset > part.end()) return false
    for await (const entry of months.entriesFrom(offset)) return entry.offset === offset
    return part.isEndOfEvent(offset)
  }

  async function rewriteMonth(month: SealedMonth, change: Change, blankedBefore?: string): Promise<void> {
    const by = await months.rewrite(month, change, blankedBefore)
    await turns.writing(async () => months.replace(month, by))
    await month.close()
  }

  async function close(): Promise<void> {
    // What is being committed is still to be written here.
    await log.stop()
    await turns.writing(() => Promise.all([part.close(), months.close()]))
  }

  log.attach(part)
  return {
    read: (from, visit) => turns.reading(() => storing(() => read(from, visit))),
    isBoundary: (offset) => turns.reading(() => storing(() => isBoundary(offset))),
    base: part.base,
    entries: (before = part.end()) => part.entries(part.base(), before),
    rewrite: (entries) => turns.writing(() => storing(() => part.rewrite(entries))),
    beginAfter: (month) =>
      turns.writing(() => storing(() => part.beginAt(month.header.end, () => months.enter(month)))),
    ask: (question) => turns.reading(() => storing(() => question(months))),
    sealed: () => [...months.list],
    rewriteMonth: (month, change, blankedBefore) => storing(() => rewriteMonth(month, change, blankedBefore)),
    close,
  }
}

/** What comes after the sealed months; of those, what it holds as well is removed. */
async function openPart({ sealed, ...options }: Options): Promise<CurrentPart> {
  const { months } = sealed
  const part = await openCurrentPart({ ...options, after: { end: months.end(), last: months.last() } })
  try {
    await sealed.settle(part.last())
    return part
  } catch (error) {
    await part.close()
    throw error
  }
}
