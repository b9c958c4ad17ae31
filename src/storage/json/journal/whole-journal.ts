import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { chunksOf, linesIn } from '../files/lines.ts'
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
 * @param appended what the log says of the current part: it goes on where that is whole no longer, as after a loss of power
 * @returns the first broken line; null where there is none
 */
export async function readWholeJournal(
  folder: string,
  onEntry: (entry: Entry) => void,
  appended?: Appended,
): Promise<BrokenLine | null> {
  const current = await open(join(folder, journalName))
  try {
    const { size } = await current.stat()
    const first = await firstNumberIn(current)
    const place = { end: 0, last: 0 }
    for (const file of await monthFilesIn(folder)) {
      if (first === place.last + 1) break
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

/** @param place where the part begins, and the number of the event before it; moves on with what is read */
async function readPart(
  file: string,
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  place: { end: number; last: number },
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
