import type { FileHandle } from 'node:fs/promises'

export interface Line {
  text: string
  /** Where it begins, in bytes. */
  offset: number
  /** Where the next one begins; null when it was never finished. */
  next: number | null
}

const chunkBytes = 64 * 1024
const newline = 10

/** The lines of a file between two offsets, read in pieces. */
export async function* linesOf(handle: FileHandle, from: number, to: number): AsyncGenerator<Line> {
  let offset = from
  let rest = Buffer.alloc(0)
  for (let position = from; position < to; ) {
    const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, to - position))
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, position)
    if (bytesRead === 0) break
    position += bytesRead
    const read = Buffer.concat([rest, chunk.subarray(0, bytesRead)])
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
