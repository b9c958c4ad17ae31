import { createReadStream, createWriteStream } from 'node:fs'
import { appendFile, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { stringify } from 'csv-stringify'
import { stringify as stringifyText } from 'csv-stringify/sync'
import { syncFolder } from '../files/replace-file.ts'
import { leniently } from './scan-csv.ts'

/** What becomes the file is written beside it, under this name. */
const besideOf = (path: string): string => `${path}.tmp`

/** A file with nothing but its header, there at once or not at all. */
export async function beginCsv(path: string, header: readonly string[]): Promise<void> {
  await writeFile(besideOf(path), stringifyText([[...header]]), { mode: 0o600, flush: true })
  await putInPlace(path)
}

/** Resolves when the lines are durable. */
export async function appendToCsv(path: string, lines: string): Promise<void> {
  const file = await open(path, 'a')
  try {
    await file.appendFile(lines)
    await file.datasync()
  } finally {
    await file.close()
  }
}

interface Rewriting {
  path: string
  /** The bytes that are kept. */
  end: number
  /** @returns the record as it shall be */
  change(cells: string[]): string[]
  /** What is added behind. */
  lines: string
  signal: AbortSignal
}

/** Makes the file anew, record by record, beside the old one, which it then replaces. */
export async function rewriteCsv({ path, end, change, lines, signal }: Rewriting): Promise<void> {
  const beside = besideOf(path)
  try {
    await pipeline(
      createReadStream(path, { end: end - 1 }),
      parse(leniently),
      async function* (records: AsyncIterable<string[]>) {
        for await (const cells of records) yield change(cells)
      },
      stringify(),
      createWriteStream(beside, { mode: 0o600 }),
      { signal },
    )
    await appendFile(beside, lines, { flush: true })
    await putInPlace(path)
  } finally {
    await removeHalfMade(path)
  }
}

/** A process that died while it rewrote the file has left half of a copy, with all that is personal in it. */
export const removeHalfMade = (path: string): Promise<void> => rm(besideOf(path), { force: true })

async function putInPlace(path: string): Promise<void> {
  await rename(besideOf(path), path)
  await syncFolder(dirname(path))
}
