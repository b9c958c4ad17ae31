import { type FileHandle, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip as gunzipCallback } from 'node:zlib'
import { type Line, linesIn } from '../files/lines.ts'
import { JournalBrokenError } from '../journal-broken.ts'
import { type Entry, entriesIn } from './journal-record.ts'
import { type MonthIndex, openIndex } from './month-index.ts'

const gunzip = promisify(gunzipCallback)

/** A part of the journal that is over: `orders-YYYY-MM.jsonl.gz`, and beside it an index that can be made again. */
export interface SealedMonth extends MonthIndex {
  /** Of its compressed file. */
  name: string
  /** Its events from an offset on. */
  entriesFrom(offset: number): AsyncIterable<Entry>
}

const filePattern = /^orders-\d{4}-\d{2}\.jsonl\.gz$/
const indexPattern = /^orders-\d{4}-\d{2}\.index$/

/** @param month as 2026-10 */
export const monthFileOf = (month: string): string => `orders-${month}.jsonl.gz`
export const indexFileOf = (name: string): string => name.replace(/\.jsonl\.gz$/, '.index')
export const isIndexFile = (name: string): boolean => indexPattern.test(name)
/** Oldest first. */
export const monthFilesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => filePattern.test(name)).sort()

/** null where it lacks an index that fits it. */
export async function openMonth(folder: string, name: string): Promise<SealedMonth | null> {
  const file = await open(join(folder, name))
  const index = await openIndex(join(folder, indexFileOf(name)))
  const { size } = await file.stat()
  if (index?.header.size !== size) {
    await Promise.all([file.close(), index?.close()])
    return null
  }
  const { blocks } = index.header

  /** The last block read: the next order of the same evening is often in it. */
  let latest: { number: number; bytes: Promise<Buffer> } | null = null

  function blockAt(number: number): Promise<Buffer> {
    if (latest?.number === number) return latest.bytes
    const [, from = size] = blocks[number] ?? []
    const [, to = size] = blocks[number + 1] ?? []
    const bytes = unpackedBlock(file, name, from, to)
    latest = { number, bytes }
    return bytes
  }

  async function* linesFrom(offset: number): AsyncGenerator<Line> {
    const first = blocks.findLastIndex(([start]) => start <= offset)
    for (const [number, [start]] of blocks.entries()) {
      if (number < first) continue
      for await (const line of linesIn([await blockAt(number)], start)) if (line.offset >= offset) yield line
    }
  }

  return {
    ...index,
    name,
    entriesFrom: (offset) => entriesIn(name, linesFrom(offset)),
    async close() {
      await Promise.all([file.close(), index.close()])
    },
  }
}

/** A block is a gzip member of its own: whoever looks for one line need not read what is before it. */
async function unpackedBlock(file: FileHandle, name: string, from: number, to: number): Promise<Buffer> {
  const { buffer } = await file.read(Buffer.alloc(to - from), 0, to - from, from)
  return gunzip(buffer).catch(() => {
    throw new JournalBrokenError(name, `byte ${from}`)
  })
}
