import { readSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'

export interface Line {
  text: string
  /** Where it begins, in bytes. */
  offset: number
  /** Where the next one begins; null when it was never finished. */
  next: number | null
}

/** Often just the first lines are wanted. */
const firstChunkBytes = 4 * 1024
const mostChunkBytes = 64 * 1024
const newline = 10

/** The lines of a file between two offsets, read in pieces. */
export const linesOf = (handle: FileHandle, from: number, to: number): AsyncGenerator<Line> =>
  linesIn(chunksOf(handle, from, to), from)

/** The lines of a text that comes in pieces, the first of which begins at the offset. */
export async function* linesIn(chunks: AsyncIterable<Buffer> | Iterable<Buffer>, from: number): AsyncGenerator<Line> {
  let offset = from
  let rest = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const read = Buffer.concat([rest, chunk])
    let start = 0
    for (let end = read.indexOf(newline); end !== -1; end = read.indexOf(newline, start)) {
      const next = offset + end + 1 - start
      yield { text: read.toString('utf8', start, end), offset, next }
      offset = next
      start = end + 1
    }
    rest = read.subarray(start)
  }
  if (rest.length > 0) yield { text: rest.toString(), offset, next: null }
}

/** The bytes of a file between two offsets, in pieces. */
export async function* chunksOf(handle: FileHandle, from: number, to: number): AsyncGenerator<Buffer> {
  let chunkBytes = firstChunkBytes
  for (let position = from; position < to; ) {
    const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, to - position))
    chunkBytes = Math.min(2 * chunkBytes, mostChunkBytes)
    // The first piece at once, as small files are read: most often it is all that is wanted.
    const bytesRead =
      position === from
        ? readSync(handle.fd, chunk, 0, chunk.length, position)
        : (await handle.read(chunk, 0, chunk.length, position)).bytesRead
    if (bytesRead === 0) return
    position += bytesRead
    yield chunk.subarray(0, bytesRead)
  }
}
