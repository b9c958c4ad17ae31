import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip as gzipCallback } from 'node:zlib'
import { replaceFile, syncFolder } from '../../../files/replace-file.ts'
import type { HeldLease } from '../../lease.ts'
import type { Entry } from './journal-record.ts'
import { type MonthHeader, writeIndex } from './month-index.ts'
import { indexFileOf } from './sealed-month.ts'
import { follow, type Recall, type Standings } from './standings.ts'

const gzip = promisify(gzipCallback)

interface Writing {
  folder: string
  name: string
  /** At least one. */
  entries: AsyncIterable<Entry>
  /** As they are before the first of the entries; what follows from these is told to them. */
  standings: Standings
  recall: Recall
  blankedBefore?: string | null
  held: HeldLease
}

/** Bytes before compression. To look up one line, one block is read. */
const blockBytes = 128 * 1024

/**
 * Writes a sealed month and then its index, each whole or not at all. In between there is no index: one of what the
 * month was before would lead to wrong places, and the next start makes one where there is none.
 */
export async function writeMonth({
  folder,
  name,
  entries,
  blankedBefore = null,
  held,
  ...told
}: Writing): Promise<void> {
  const index = join(folder, indexFileOf(name))
  const extent = { first: 0, last: 0, start: 0, end: 0, since: '', until: '' }
  const blocks: MonthHeader['blocks'] = []
  let size = 0

  async function* watched(): AsyncGenerator<Entry> {
    for await (const entry of entries) {
      await follow(told.standings, told.recall, entry)
      const { seq, offset, next, event } = entry
      if (extent.first === 0) Object.assign(extent, { first: seq, start: offset, since: event.at })
      Object.assign(extent, { last: seq, end: next, until: event.at })
      yield entry
    }
  }

  async function* compressed(): AsyncGenerator<Uint8Array> {
    for await (const { start, bytes } of blocksOf(watched())) {
      const block = await gzip(bytes)
      blocks.push([start, size])
      size += block.length
      yield block
    }
  }

  const writer = String(held.generation)
  await replaceFile(join(folder, name), compressed(), {
    writer,
    async beforeRename() {
      await held.assertHeld()
      await rm(index, { force: true })
      await syncFolder(folder)
    },
  })
  await writeIndex(index, { ...extent, blankedBefore, size, blocks }, told.standings, writer)
}

/** Lines side by side, so many that it pays to compress them, and few enough to be read for one of them. */
async function* blocksOf(entries: AsyncIterable<Entry>): AsyncGenerator<{ start: number; bytes: Buffer }> {
  let lines: Buffer[] = []
  let [start, end] = [0, 0]
  for await (const entry of entries) {
    if (lines.length === 0) start = entry.offset
    lines.push(lineOf(entry))
    end = entry.next
    if (end - start < blockBytes) continue
    yield { start, bytes: Buffer.concat(lines) }
    lines = []
  }
  if (lines.length > 0) yield { start, bytes: Buffer.concat(lines) }
}

/** Exactly as long as it was: all places stay what they are. */
function lineOf({ offset, next, text }: Entry): Buffer {
  const line = Buffer.alloc(next - offset, ' ')
  if (line.write(text) > line.length - 1) throw new Error('a line does not fit into its place')
  line.write('\n', line.length - 1)
  return line
}
