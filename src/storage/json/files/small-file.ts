import { closeSync, open, read, write } from 'node:fs'
import { promisify } from 'node:util'

// node:fs/promises takes five or six trips to the thread pool for a small file, and a trip costs more than what is done
// there. These take two: to close a file that was only read, or is new, waits for no disk.
const opening = promisify(open)
const reading = promisify(read)
const writing = promisify(write)

const pieceBytes = 16 * 1024

/** All of a file, as UTF-8. Quick for a file of some kilobytes. */
export async function readSmallFile(path: string): Promise<string> {
  const file = await opening(path, 'r')
  try {
    const pieces: Buffer[] = []
    let bytesRead = pieceBytes
    // Less than was asked for is the last of it.
    while (bytesRead === pieceBytes) {
      const piece = Buffer.allocUnsafe(pieceBytes)
      ;({ bytesRead } = await reading(file, piece, 0, pieceBytes, null))
      pieces.push(piece.subarray(0, bytesRead))
    }
    return Buffer.concat(pieces).toString()
  } finally {
    closeSync(file)
  }
}

/** Writes a file that nobody has open, only for its owner to read. */
export async function writeSmallFile(path: string, text: string): Promise<void> {
  const file = await opening(path, 'w', 0o600)
  try {
    const bytes = Buffer.from(text)
    let done = 0
    while (done < bytes.length) done += (await writing(file, bytes, done)).bytesWritten
  } finally {
    closeSync(file)
  }
}
