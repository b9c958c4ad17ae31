import type { FileHandle } from 'node:fs/promises'
import { linesOf } from '../storage/json/journal-lines.ts'
import { type Entry, parseRecord } from '../storage/json/journal-record.ts'

/** The number of the first line that is not the event that belongs there, whole; null when each of them is. */
export async function firstBrokenLine(
  handle: FileHandle,
  size: number,
  onEntry: (entry: Entry) => void = () => undefined,
): Promise<number | null> {
  let number = 0
  for await (const { text, offset, next } of linesOf(handle, 0, size)) {
    number += 1
    const record = parseRecord(text)
    if (record?.seq !== number || next === null) return number
    onEntry({ ...record, offset, next })
  }
  return null
}
