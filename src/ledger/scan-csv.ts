import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { type CsvError, type Options, parse } from 'csv-parse'
import { parse as parseText } from 'csv-parse/sync'

/** As people's programs write it: with either line end, and with rows shorter or longer than the header. */
export const leniently = {
  record_delimiter: ['\r\n', '\n'],
  relax_column_count: true,
  relax_quotes: true,
} satisfies Options

export interface CsvEnding {
  /** The bytes of the file, and of its records up to the last line end. */
  size: number
  whole: number
  /** What stands behind the last line end; `open` in the middle of a quoted cell. */
  ragged: { cells: string[]; open: boolean } | null
}

interface Parsed {
  record: string[]
  /** How far the record reaches. */
  info: { bytes: number }
}

/** Visits every record that has its line end, reading the file piece by piece, and says how the file ends. */
export async function scanCsv(path: string, visit: (cells: string[]) => void): Promise<CsvEnding> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const faults: (CsvError | undefined)[] = []
    const onSkip = (fault: CsvError | undefined): undefined => {
      faults.push(fault)
    }
    // A fault at the very end would otherwise take the records before it away.
    const parser = parse({ ...leniently, info: true, skip_records_with_error: true, on_skip: onSkip })
    // An error of the file comes out of the parser.
    const records: AsyncIterable<Parsed> = pipeline(file.createReadStream({ autoClose: false }), parser, () => {})
    let last: Parsed | null = null
    let whole = 0
    for await (const parsed of records) {
      if (last) {
        visit(last.record)
        whole = last.info.bytes
      }
      last = parsed
    }
    const open = faults.some((fault) => fault?.code === 'CSV_QUOTE_NOT_CLOSED')
    if (faults.length > 0 && !open) throw faults[0]
    if (last && !open && (await lastByte(file, size)) !== '\n') {
      return { size, whole, ragged: { cells: last.record, open } }
    }
    if (last) visit(last.record)
    whole = last?.info.bytes ?? 0
    return { size, whole, ragged: open ? { cells: await openCells(file, whole, size), open } : null }
  } finally {
    await file.close()
  }
}

async function lastByte(file: FileHandle, size: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(1), 0, 1, size - 1)
  return buffer.toString('latin1', 0, bytesRead)
}

// What an append leaves behind is shorter than that; of a file with a stray quote, the beginning is enough.
const longestLook = 1 << 16

async function openCells(file: FileHandle, from: number, size: number): Promise<string[]> {
  const length = Math.min(size - from, longestLook)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from)
  const records: string[][] = parseText(`${buffer.toString('utf8', 0, bytesRead)}"`, leniently)
  return records[0] ?? []
}
