import { createReadStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { syncFolder } from '../../../files/replace-file.ts'
import { ifPresent, isSystemError } from '../../../ops/system-error.ts'
import type { OrderEvent } from '../../../orders/order-event.ts'
import type { HeldLease } from '../../lease.ts'
import { linesIn } from '../files/lines.ts'
import { JournalBrokenError } from '../journal-broken.ts'
import { type Entry, entriesIn, recordText } from './journal-record.ts'
import { firstNumberIn } from './journal-recovery.ts'
import { type MonthsRead, readMonths } from './months-read.ts'
import { indexFileOf, monthFileOf, monthFilesIn, openMonth, type SealedMonth } from './sealed-month.ts'
import { writeMonth } from './write-month.ts'

/** The journal's current part. */
export const journalName = 'orders.jsonl'

/** All of the journal but its current part: months one after another. None of it is read before it is asked for. */
export interface SealedMonths extends MonthsRead {
  readonly list: readonly SealedMonth[]
  /** Writes the next sealed month, which counts once it is entered. */
  seal(month: string, entries: AsyncIterable<Entry>): Promise<SealedMonth>
  enter(month: SealedMonth): void
  /** Removes one that was not entered. */
  discard(month: SealedMonth): Promise<void>
  /** Writes a month anew; it is to take the old one's place. */
  rewrite(month: SealedMonth, change: Change, blankedBefore?: string | null): Promise<SealedMonth>
  replace(month: SealedMonth, by: SealedMonth): void
  close(): Promise<void>
}

/** What an event becomes: itself, or one that is no longer when it is written down. */
export type Change = (event: OrderEvent) => OrderEvent

interface Dependencies {
  folder: string
  held: HeldLease
}

export interface SealedJournal {
  months: SealedMonths
  /**
   * Removes what the current part still holds as well: sealing it was not done when the process ended.
   * @param last the number of the current part's last event
   * @throws JournalBrokenError when it does not hold all of it
   */
  settle(last: number): Promise<void>
}

/** @throws JournalBrokenError when one of them is missing, or can't be read where it has to be */
export async function openSealedMonths({ folder, held }: Dependencies): Promise<SealedJournal> {
  const list: SealedMonth[] = []
  const superseded: SealedMonth[] = []
  const { end, last, find, standings, ...reading } = readMonths(list)

  try {
    for (const name of await monthFilesIn(folder)) list.push(await opened(name))
  } catch (error) {
    await close()
    throw error
  }
  const firstOfCurrent = await firstNumberAt(join(folder, journalName))
  const isSuperseded = ({ header }: SealedMonth) => firstOfCurrent !== null && header.first >= firstOfCurrent
  superseded.push(...list.filter(isSuperseded))
  list.splice(list.length - superseded.length)

  async function opened(name: string): Promise<SealedMonth> {
    const month = (await openMonth(folder, name)) ?? (await indexed(name))
    if (month.header.start !== end() || month.header.first !== last() + 1) {
      await month.close()
      throw new JournalBrokenError(name, 'its first line, which does not go on where the month before it ends')
    }
    return month
  }

  /** Its index was lost, or left out of a backup. */
  async function indexed(name: string): Promise<SealedMonth> {
    return written(name, entriesIn(name, linesIn(unpacked(folder, name), end())), list.length)
  }

  /** @param before how many months are before it */
  async function written(name: string, entries: AsyncIterable<Entry>, before: number, blankedBefore?: string | null) {
    await writeMonth({
      folder,
      name,
      entries,
      standings: await standings(before),
      recall: (id) => find(id, before),
      blankedBefore,
      held,
    })
    const month = await openMonth(folder, name)
    if (!month) throw new Error(`${name} does not fit the index that was written for it`)
    return month
  }

  async function close(): Promise<void> {
    await Promise.all([...list, ...superseded].map((month) => month.close()))
  }

  async function discard({ name, close }: SealedMonth): Promise<void> {
    await close()
    await rm(join(folder, name))
    await rm(join(folder, indexFileOf(name)))
    await syncFolder(folder)
  }

  return {
    async settle(last) {
      const more = superseded.find(({ header }) => header.last > last)
      if (more) throw new JournalBrokenError(journalName, `its last line, which comes before that of ${more.name}`)
      for (const month of superseded) await discard(month)
    },
    months: {
      list,
      end,
      last,
      find,
      standings,
      ...reading,
      seal: (month, entries) => written(monthFileOf(month), entries, list.length),
      discard,
      enter: (month) => void list.push(month),
      rewrite: (month, change, blankedBefore = month.header.blankedBefore) =>
        written(month.name, changed(month, change), list.indexOf(month), blankedBefore),
      replace: (month, by) => void list.splice(list.indexOf(month), 1, by),
      close,
    },
  }
}

async function firstNumberAt(path: string): Promise<number | null> {
  const file = await ifPresent(open(path))
  return file && firstNumberIn(file).finally(() => file.close())
}

/** A month's bytes, read without an index. */
export async function* unpacked(folder: string, name: string): AsyncGenerator<Buffer> {
  const bytes = pipeline(createReadStream(join(folder, name)), createGunzip(), () => undefined)
  try {
    yield* bytes
  } catch (error) {
    throw isSystemError(error) ? error : new JournalBrokenError(name, 'its compressed bytes')
  }
}

async function* changed(month: SealedMonth, change: Change): AsyncGenerator<Entry> {
  for await (const entry of month.entriesFrom(0)) {
    const event = change(entry.event)
    yield event === entry.event ? entry : { ...entry, event, text: recordText({ ...entry, event }).trimEnd() }
  }
}
