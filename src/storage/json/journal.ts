import { constants, fstatSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { type OrderEvent, orderEventSchema } from '../../orders/order-book.ts'
import type { HeldLease } from '../lease.ts'
import { StorageUnavailableError, storing } from '../storage-unavailable.ts'
import { JournalBrokenError } from './journal-broken.ts'
import { linesOf } from './journal-lines.ts'
import { type Entry, parseRecord, recordText } from './journal-record.ts'
import { recover } from './journal-recovery.ts'
import { rewriteLines } from './journal-rewrite.ts'
import { readWriteTurns } from './read-write-turns.ts'
import type { Report } from './report.ts'

export interface Journal {
  /** Resolves with the event's offset once it is durable. */
  append(event: OrderEvent): Promise<number>
  /** Visits durable events from an offset on, until the visitor returns false. */
  read(from: number, visit: (entry: Entry) => boolean): Promise<void>
  /** Whether an event begins at the offset, or the next one will. */
  isBoundary(offset: number): Promise<boolean>
  /** Puts other events in the places of earlier ones; none may be longer than what it replaces. */
  rewrite(entries: Entry[]): Promise<void>
  close(): Promise<void>
}

interface Options {
  path: string
  held: HeldLease
  report: Report
  /** Called for each event that is there already. */
  onEntry: (entry: Entry) => void
}

interface Waiting {
  event: OrderEvent
  resolve: (offset: number) => void
  reject: (reason: unknown) => void
}

const { O_RDWR, O_CREAT, O_WRONLY, O_APPEND, O_DSYNC } = constants

/** Opens the journal, one event a line, and leaves behind what a crash has left in it. */
export async function openJournal({ path, held, report, onEntry }: Options): Promise<Journal> {
  const name = basename(path)
  const file = await open(path, O_RDWR | O_CREAT, 0o600)
  let { end, count } = await recover({ file, path, report, onEntry }).catch(async (error: unknown) => {
    await file.close()
    throw error
  })
  // Each write is one call that returns when it is durable, and can't fall on what another process has written.
  const tail = await open(path, O_WRONLY | O_APPEND | O_DSYNC)
  const turns = readWriteTurns()
  const queue: Waiting[] = []
  let draining = Promise.resolve()
  let isDraining = false
  let hasTornTail = false

  function append(event: OrderEvent): Promise<number> {
    return new Promise((resolve, reject) => {
      // Parsed here: a line that can't be read back would stop the next start.
      queue.push({ event: orderEventSchema.parse(event), resolve, reject })
      if (!isDraining) draining = drain()
    })
  }

  /** Group commit: whatever was appended while one batch was written is the next. */
  async function drain(): Promise<void> {
    isDraining = true
    while (queue.length > 0) {
      // What is appended in this same turn of the event loop goes with the first.
      await Promise.resolve()
      await commit(queue.splice(0))
    }
    isDraining = false
  }

  async function commit(batch: Waiting[]): Promise<void> {
    try {
      await held.assertHeld()
      const offsets = await storing(() => write(batch.map(({ event }) => event)))
      for (const [index, { resolve }] of batch.entries()) resolve(offsets[index] ?? end)
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }

  async function write(events: OrderEvent[]): Promise<number[]> {
    if (hasTornTail) await cutTornTail()
    // Longer or shorter than we left it: another process writes here, and one of us should not.
    if (fstatSync(tail.fd).size !== end) throw new StorageUnavailableError('EFOREIGN')
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
    await file.truncate(end)
    await file.datasync()
    hasTornTail = false
  }

  async function read(from: number, visit: (entry: Entry) => boolean): Promise<void> {
    if (from < 0 || from > end) throw new RangeError('not an offset of this journal')
    for await (const { text, offset, next } of linesOf(file, from, end)) {
      const record = parseRecord(text)
      if (!record || next === null) throw new JournalBrokenError(name, `byte ${offset}`)
      if (!visit({ ...record, offset, next })) return
    }
  }

  async function isBoundary(offset: number): Promise<boolean> {
    if (offset === 0) return true
    if (offset < 0 || offset > end) return false
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, offset - 1)
    return buffer.toString() === '\n'
  }

  async function rewrite(entries: Entry[]): Promise<void> {
    await held.assertHeld()
    const lines = entries.map((entry) => ({
      offset: entry.offset,
      bytes: entry.next - entry.offset - 1,
      text: recordText(entry).trimEnd(),
    }))
    await rewriteLines(path, file, lines, String(held.generation))
  }

  async function close(): Promise<void> {
    await draining
    await turns.writing(() => Promise.all([file.close(), tail.close()]))
  }

  return {
    append,
    read: (from, visit) => turns.reading(() => storing(() => read(from, visit))),
    isBoundary: (offset) => turns.reading(() => storing(() => isBoundary(offset))),
    rewrite: (entries) => turns.writing(() => storing(() => rewrite(entries))),
    close,
  }
}
