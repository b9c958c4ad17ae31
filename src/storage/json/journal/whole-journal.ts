import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { isSystemError } from '../../../ops/system-error.ts'
import { chunksOf, linesIn } from '../files/lines.ts'
import { JournalBrokenError } from '../journal-broken.ts'
import { type Appended, beyond } from '../log/commit-reading.ts'
import { type Entry, parseRecord } from './journal-record.ts'
import { firstNumberIn } from './journal-recovery.ts'
import { monthFilesIn } from './sealed-month.ts'
import { journalName, unpacked } from './sealed-months.ts'

/** A line that is not the event that belongs there, whole. */
export interface BrokenLine {
  file: string
  line: number
  /** It is the last one, and was never finished. */
  isUnfinished: boolean
}

/**
 * Reads all of the journal, sealed months and the current part, as anybody may who does not hold its lease. A month
 * that the current part still has as well is read there: so it matters that this is opened first.
 * @param appended what the log says of the current part: it goes on where that is whole no longer, as after a loss of
 * power
 * @param onCovered hears of a month that is broken and that the current part still has as well: no event is lost, but a
 * start reads it
 * @returns the first broken line; null where there is none
 */
export async function readWholeJournal(
  folder: string,
  onEntry: (entry: Entry) => void,
  appended?: Appended,
  onCovered?: (broken: BrokenLine) => void,
): Promise<BrokenLine | null> {
  const current = await open(join(folder, journalName))
  try {
    const { size } = await current.stat()
    const first = await firstNumberIn(current)
    const place = { end: 0, last: 0 }
    const months = await monthFilesIn(folder)
    for (const [index, file] of months.entries()) {
      if (first === place.last + 1) {
        const broken = onCovered && (await brokenAmong(folder, months.slice(index), { ...place }))
        if (broken) onCovered?.(broken)
        break
      }
      const broken = await readPart(file, unpacked(folder, file), place, onEntry)
      if (broken) return broken
    }
    const base = place.end
    const broken = await readPart(journalName, chunksOf(current, 0, size), place, onEntry)
    const rest = beyond(place.end - base, appended)
    return rest.length > 0 ? await readPart(journalName, [rest], place, onEntry) : broken
  } finally {
    await current.close()
  }
}

/** The first broken line of months that are not needed. */
async function brokenAmong(folder: string, files: readonly string[], place: Place): Promise<BrokenLine | null> {
  for (const file of files) {
    try {
      const broken = await readPart(file, unpacked(folder, file), place, () => {})
      if (broken) return broken
    } catch (error) {
      // A bot that works beside this removes them.
      if (isSystemError(error) && error.code === 'ENOENT') return null
      if (!(error instanceof JournalBrokenError)) throw error
      return { file, line: 1, isUnfinished: false }
    }
  }
  return null
}

interface Place {
  end: number
  last: number
}

/** @param place where the part begins, and the number of the event before it; moves on with what is read */
async function readPart(
  file: string,
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  place: Place,
  onEntry: (entry: Entry) => void,
): Promise<BrokenLine | null> {
  let line = 0
  for await (const { text, offset, next } of linesIn(chunks, place.end)) {
    line += 1
    const record = parseRecord(text)
    if (record?.seq !== place.last + 1 || next === null) return { file, line, isUnfinished: next === null }
    Object.assign(place, { end: next, last: record.seq })
    onEntry({ ...record, offset, next, text })
  }
  return null
}
